import type { EpochMs } from './answer.ts';
import { isPublicHoliday } from './holidays.ts';
import type { Hours, OpeningHoursSpecification } from './hours.ts';
import type { IsoDate } from './provenance.ts';
import { DAY_MS, dayNumber, dayNumberAt, isoDate, msOfTime, startOf, weekdayOf, type DayNumber } from './tokyo.ts';

/** Without interruption from `from` to just before `to`; `Infinity` when no end is in sight, as for `always`. */
export interface Opening {
	readonly from: EpochMs;
	readonly to: EpochMs;
}

/** Days on which openings may begin, both included: those of an edition. */
export interface Days {
	readonly first: DayNumber;
	readonly last: DayNumber;
}

type Times = Pick<OpeningHoursSpecification, 'opens' | 'closes'>;

const ANY_DAY: Days = { first: -Infinity, last: Infinity };
const WHOLE_DAY: readonly Times[] = [{ opens: '00:00', closes: '24:00' }];
/** Yesterday, of which only the end is seen, today, and a whole week: what repeats weekly has shown itself. */
const CYCLE_DAYS = 9;

const holds = (span: { readonly validFrom?: IsoDate; readonly validThrough?: IsoDate }, date: IsoDate): boolean =>
	!(span.validFrom && date < span.validFrom) && !(span.validThrough && date > span.validThrough);

/** The rows that hold on a day: special ones before all others, then those that name holidays, on a holiday. */
function rowsOn(hours: Hours<unknown>, day: DayNumber): readonly Partial<Times>[] {
	const date = isoDate(day);
	const special = hours.specialOpeningHoursSpecification?.filter((span) => holds(span, date));
	if (special?.length) return special;
	if (hours.always) return WHOLE_DAY;
	const rows = hours.openingHoursSpecification ?? [];
	const ofHolidays = rows.filter((row) => row.dayOfWeek?.includes('PublicHolidays') && holds(row, date));
	if (ofHolidays.length && isPublicHoliday(date)) return ofHolidays;
	const weekday = weekdayOf(day);
	return rows.filter((row) => (!row.dayOfWeek || row.dayOfWeek.includes(weekday)) && holds(row, date));
}

/** Openings that begin on a day, in order; they may end on the next. A special row without hours has none. */
function openingsOn(hours: Hours<unknown>, day: DayNumber): readonly Opening[] {
	const midnight = startOf(day);
	const openings: Opening[] = [];
	for (const { opens, closes } of rowsOn(hours, day)) {
		if (!opens || !closes) continue;
		const [from, to] = [msOfTime(opens), msOfTime(closes)];
		openings.push({ from: midnight + from, to: midnight + (to <= from ? to + DAY_MS : to) });
	}
	return openings.length > 1 ? openings.sort((a, b) => a.from - b.from) : openings;
}

/** The first day after `day` on which the weekly pattern may become another one. */
function nextPattern(hours: Hours<unknown>, day: DayNumber): DayNumber {
	let next = Infinity;
	const consider = (candidate: DayNumber) => {
		if (candidate > day && candidate < next) next = candidate;
	};
	for (const span of [...(hours.openingHoursSpecification ?? []), ...(hours.specialOpeningHoursSpecification ?? [])]) {
		if (span.validFrom) consider(dayNumber(span.validFrom));
		if (span.validThrough) consider(dayNumber(span.validThrough) + 1);
	}
	if (hours.openingHoursSpecification?.some((row) => row.dayOfWeek?.includes('PublicHolidays'))) {
		const inAYear = day + 366;
		for (let d = day; d < Math.min(next, inAYear); d++) if (isPublicHoliday(isoDate(d)) !== isPublicHoliday(isoDate(d + 1))) consider(d + 1);
	}
	return next;
}

/**
 * The opening that lasts at `at`, or else the next one; undefined when none will come.
 *
 * Openings that touch or overlap are one: 24:00 is the next 00:00. The end is exact however far it lies; a beginning
 * before `at` is that of the day's own hours, whatever touched them before. Looks at the days around `at` and, where
 * nothing changes within a week, leaps to the next change of the weekly pattern.
 */
export function openingAfter(hours: Hours<unknown>, at: EpochMs, { first, last }: Days = ANY_DAY): Opening | undefined {
	if (at === Infinity) return undefined;
	let from: EpochMs | undefined;
	let to: EpochMs = -Infinity;
	let seen = 0;
	for (let day = Math.max(first, dayNumberAt(at) - 1); day <= last; day++) {
		if (from !== undefined && startOf(day) > to) break;
		for (const opening of openingsOn(hours, day)) {
			if (opening.to <= at) continue;
			if (from === undefined) {
				({ from, to } = opening);
				seen = 0;
			} else if (opening.from > to) return { from, to };
			else to = Math.max(to, opening.to);
		}
		if (++seen < CYCLE_DAYS) continue;
		const next = Math.min(nextPattern(hours, day - CYCLE_DAYS), last + 1);
		if (next <= day) continue;
		if (next === Infinity) return from === undefined ? undefined : { from, to: Infinity };
		if (from === undefined) {
			day = next - 1;
			seen = 0;
		} else {
			const weeks = Math.floor((next - 1 - day) / 7);
			day += weeks * 7;
			to += weeks * 7 * DAY_MS;
		}
	}
	return from === undefined ? undefined : { from, to };
}

/** The opening that lasts at `now` and the one after it, or the next one when closed. */
export function openingAt(hours: Hours<unknown>, now: EpochMs, days?: Days): { readonly present?: Opening; readonly next?: Opening } {
	const opening = openingAfter(hours, now, days);
	if (!opening) return {};
	if (opening.from > now) return { next: opening };
	const next = openingAfter(hours, opening.to, days);
	return next ? { present: opening, next } : { present: opening };
}

/** Every opening that shares an instant with `from` up to `to`, whole and in order. */
export function openingsBetween(hours: Hours<unknown>, from: EpochMs, to: EpochMs, days?: Days): readonly Opening[] {
	const openings: Opening[] = [];
	for (let at = from; at < to;) {
		const opening = openingAfter(hours, at, days);
		if (!opening || opening.from >= to) break;
		openings.push(opening);
		at = opening.to;
	}
	return openings;
}
