import type { Edition, UsualSeason } from './entry.ts';
import type { IsoDate } from './provenance.ts';
import { seasonDays } from './season.ts';
import { addDays } from './tokyo.ts';

/** What of an edition decides an answer. */
export type TimedEdition = Pick<Edition<unknown>, 'id' | 'year' | 'status' | 'startDate' | 'endDate' | 'sites' | 'provenance'>;

/** An edition with its first and last day, both included. */
export interface DatedEdition {
	readonly edition: TimedEdition;
	readonly first: IsoDate;
	readonly last: IsoDate;
}

/** Editions by where they stand to today. Those that nobody has verified are left out. */
export interface Editions {
	readonly running?: DatedEdition;
	/** The nearest one to come. */
	readonly coming?: DatedEdition;
	/** The latest one that is over. */
	readonly past?: DatedEdition;
	/** Announced for this year or later, but without days. */
	readonly undated?: TimedEdition;
}

/** Days of an edition, widened by sites that begin earlier or end later. */
function daysOf({ startDate, endDate = startDate, sites }: TimedEdition): [IsoDate, IsoDate] | undefined {
	if (startDate === undefined || endDate === undefined) return undefined;
	let [first, last] = [startDate, endDate];
	for (const site of sites ?? []) {
		if (site.startDate !== undefined && site.startDate < first) first = site.startDate;
		if (site.endDate !== undefined && site.endDate > last) last = site.endDate;
	}
	return [first, last];
}

/** The days that a cancellation without days takes away: the usual season of its year, or the whole year. */
function cancelledDays({ status, year }: TimedEdition, season: UsualSeason | undefined, today: IsoDate): [IsoDate, IsoDate] | undefined {
	if (status !== 'cancelled') return undefined;
	const { first, last } = season ? seasonDays(season, year) : { first: `${year}-01-01`, last: `${year}-12-31` };
	return first <= addDays(today, 366) ? [first, last] : undefined;
}

/** Without days, an edition is over with its year; of one that was held this year it is believed at once. */
function pastDays({ status, year }: TimedEdition, today: IsoDate): [IsoDate, IsoDate] | undefined {
	const isPast = status === 'held' ? String(year) <= today.slice(0, 4) : String(year) < today.slice(0, 4);
	return isPast ? [`${year - 1}-12-31`, `${year - 1}-12-31`] : undefined;
}

/** Sorts editions by where they stand to `today`. One that takes place goes before one that is cancelled. */
export function editionsAt(editions: readonly TimedEdition[], season: UsualSeason | undefined, today: IsoDate): Editions {
	let running: DatedEdition | undefined;
	let coming: DatedEdition | undefined;
	let past: DatedEdition | undefined;
	let undated: TimedEdition | undefined;
	for (const edition of editions) {
		if (edition.status === 'unverified') continue;
		const days = daysOf(edition) ?? cancelledDays(edition, season, today) ?? pastDays(edition, today);
		if (!days) {
			if (edition.status === 'announced') undated ??= edition;
			continue;
		}
		const dated = { edition, first: days[0], last: days[1] };
		if (dated.last < today) {
			if (!past || past.last < dated.last) past = dated;
		} else if (dated.first > today) {
			if (!coming || dated.first < coming.first) coming = dated;
		} else if (!running || running.edition.status === 'cancelled') running = dated;
	}
	return { ...(running && { running }), ...(coming && { coming }), ...(past && { past }), ...(undated && { undated }) };
}
