import type { EpochMs } from './answer.ts';
import { worst } from './confidence.ts';
import type { DatedEdition } from './edition.ts';
import { readHours, type HoursReading } from './hours-reading.ts';
import type { Hours } from './hours.ts';
import { openingsBetween, type Days } from './opening.ts';
import type { IsoDate } from './provenance.ts';
import { addDays, dayNumber, dayOf, startOfDay } from './tokyo.ts';
import type { Timed } from './view.ts';

/** What the hours of one site say, and where its own days stand to today. */
export interface SiteReading {
	readonly site: string | undefined;
	readonly reading: HoursReading;
	readonly phase: 'before' | 'during' | 'after';
	/** Days of the site in the edition, both included; none for what stands all year. */
	readonly first?: IsoDate;
	readonly last?: IsoDate;
	/** What the reading was made from. */
	readonly hours: Hours<unknown> | undefined;
	readonly days?: Days;
}

/** The reading of several sites, and the one that decided. */
export interface Deciding extends HoursReading {
	readonly site?: string;
}

const sitesOf = (timed: Timed<unknown>): readonly { readonly id?: string; readonly hours?: Hours<unknown> }[] =>
	timed.sites?.length ? timed.sites : [timed.hours ? { hours: timed.hours } : {}];

/** Sites of an event that stands all year; without any, the event itself. */
export const permanentReadings = (timed: Timed<unknown>, now: EpochMs): readonly SiteReading[] =>
	sitesOf(timed).map(({ id, hours }) => ({ site: id, reading: readHours(hours, now), phase: 'during', hours }));

/**
 * Sites of one edition. Hours of the edition win over those of a usual year. A night that began on the last day is
 * still `during` after midnight.
 */
export function editionReadings(timed: Timed<unknown>, { edition, first, last }: DatedEdition, now: EpochMs): readonly SiteReading[] {
	const today = dayOf(now);
	const { startDate = first, endDate = edition.startDate ?? last } = edition;
	return sitesOf(timed).map(({ id, hours: usual }) => {
		const own = id === undefined ? undefined : edition.sites?.find(({ site }) => site === id);
		const [begins, ends] = [own?.startDate ?? startDate, own?.endDate ?? endDate];
		const days = { first: dayNumber(begins), last: dayNumber(ends) };
		const hours = own?.hours ?? usual;
		const reading = readHours(hours, now, days, !own?.hours);
		const phase = today < begins ? 'before' : today <= ends || isOpen(reading) ? 'during' : 'after';
		return { site: id, reading, phase, first: begins, last: ends, days, hours };
	});
}

const isOpen = ({ state }: HoursReading): boolean => state === 'open' || state === 'closing-soon';

/** The member for which `of` is greatest; the first of several. */
const most = <T>(list: readonly T[], of: (member: T) => number): T | undefined =>
	list.reduce<T | undefined>((best, member) => (best === undefined || of(member) > of(best) ? member : best), undefined);

/** First instant before `end` at which a site opens that stays open longer than `until`. */
function extension(sites: readonly SiteReading[], now: EpochMs, end: EpochMs, until: EpochMs): EpochMs {
	const longer = sites.flatMap(({ reading, hours, days }) =>
		hours && reading.state !== 'unknown' ? openingsBetween(hours, now, end, days).filter(({ from, to }) => from > now && to > until) : []
	);
	return Math.min(end, ...longer.map(({ from }) => from));
}

/** When sites none of which is open become another answer by themselves; `end` is the end of the whole. */
function nextOfClosed(sites: readonly SiteReading[], next: HoursReading | undefined, end: EpochMs): EpochMs {
	const opens = next?.nextChange ?? end;
	if (next?.state === 'opens-soon') return opens;
	const unknown = sites.filter(({ reading }) => reading.state === 'unknown');
	const begin = unknown.flatMap(({ phase, first }) => (phase === 'before' && first ? [startOfDay(first)] : []));
	const finish = unknown.flatMap(({ phase, last }) => (phase === 'during' && last ? [startOfDay(addDays(last, 1))] : []));
	return Math.min(opens, ...(finish.length ? [Math.max(...finish)] : begin));
}

/** A reading with the site it is of, and another next change than its own. */
const deciding = ({ site, reading }: SiteReading, change: EpochMs | undefined): Deciding => ({
	...reading,
	...(site !== undefined && { site }),
	...(change !== undefined && change < Infinity && { nextChange: change })
});

/**
 * Several sites as one: open when any is, until the last of them closes, and then that site decides. When none is
 * open, the one that opens first decides; but a site of today whose hours nobody knows leaves the whole `unknown`,
 * unless another one opens soon. `end` is the instant after the last day, if there is one.
 */
export function together(sites: readonly SiteReading[], now: EpochMs, end = Infinity): Deciding {
	const open = most(
		sites.filter(({ reading }) => isOpen(reading)),
		({ reading }) => reading.until ?? Infinity
	);
	if (open) {
		const { until, nextChange } = open.reading;
		return deciding(open, until === undefined || nextChange === undefined ? undefined : extension(sites, now, nextChange, until));
	}
	const next = most(
		sites.filter(({ reading }) => reading.opens !== undefined),
		({ reading }) => -(reading.opens ?? Infinity)
	);
	const change = nextOfClosed(sites, next?.reading, end > now ? end : Infinity);
	if (next?.reading.state === 'opens-soon') return deciding(next, change);
	const today = sites.filter(({ phase }) => phase === 'during');
	const unknown = today.find(({ reading }) => reading.state === 'unknown');
	if (unknown) return deciding(unknown, change);
	const first = next ?? today[0] ?? sites[0];
	if (!first) return { state: 'unknown', confidence: 'unverified', reason: 'nothing-known' };
	const confidence = today.reduce((sureness, { reading }) => worst(sureness, reading.confidence), first.reading.confidence);
	return { ...deciding(first, change), state: 'closed', reason: 'hours', confidence };
}
