import type { EpochMs } from './answer.ts';
import type { DayOfWeek } from './hours.ts';
import type { IsoDate } from './provenance.ts';

/**
 * The calendar and the clock of Sapporo.
 *
 * Japan Standard Time is UTC+9 and has had no summer time since 1951, so plain arithmetic is exact for every date
 * the guide holds, on every phone, and costs nothing: no `Intl`, no zone of the phone.
 */

/** Whole days since 1970-01-01 on the calendar of Sapporo. Counts and compares faster than a date in letters. */
export type DayNumber = number;

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
const OFFSET_MS = 9 * HOUR_MS;

const WEEK: readonly DayOfWeek[] = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** 1970-01-01 was a Thursday. */
const FIRST_WEEKDAY = 4;

/** The day that it is in Sapporo at `now`, counted. */
export const dayNumberAt = (now: EpochMs): DayNumber => Math.floor((now + OFFSET_MS) / DAY_MS);

/* The same few days are asked for again and again: a list of thousands is answered between two frames. */
const counted = new Map<IsoDate, DayNumber>();
const written = new Map<DayNumber, IsoDate>();

/** `date` as a count of days. */
export function dayNumber(date: IsoDate): DayNumber {
	let day = counted.get(date);
	if (day === undefined) {
		day = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY_MS;
		counted.set(date, day);
	}
	return day;
}

/** A count of days as `YYYY-MM-DD`. */
export function isoDate(day: DayNumber): IsoDate {
	let date = written.get(day);
	if (date === undefined) written.set(day, (date = new Date(day * DAY_MS).toISOString().slice(0, 10)));
	return date;
}

/** The instant at which a counted day begins in Sapporo. */
export const startOf = (day: DayNumber): EpochMs => day * DAY_MS - OFFSET_MS;

/** Weekday of a counted day. */
export const weekdayOf = (day: DayNumber): DayOfWeek => WEEK[(((day + FIRST_WEEKDAY) % 7) + 7) % 7] ?? 'Sunday';

/** The day that it is in Sapporo at `now`. */
export const dayOf = (now: EpochMs): IsoDate => isoDate(dayNumberAt(now));

/** 00:00 of `date` in Sapporo. */
export const startOfDay = (date: IsoDate): EpochMs => startOf(dayNumber(date));

/** The day `days` after `date`; before it when negative. */
export const addDays = (date: IsoDate, days: number): IsoDate => isoDate(dayNumber(date) + days);

/** Weekday of `date`. */
export const dayOfWeek = (date: IsoDate): DayOfWeek => weekdayOf(dayNumber(date));

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48;

/** Milliseconds from midnight to wall time `HH:MM`; `24:00` is the end of the day. */
export const msOfTime = (time: string): number =>
	(digit(time, 0) * 10 + digit(time, 1)) * HOUR_MS + (digit(time, 3) * 10 + digit(time, 4)) * MINUTE_MS;

/** The instant at which clocks in Sapporo show `time` on `date`; `24:00` is the next midnight. */
export const timeOn = (date: IsoDate, time: string): EpochMs => startOfDay(date) + msOfTime(time);

/** Hour and minute that clocks in Sapporo show at `now`. */
export function clockAt(now: EpochMs): { readonly hour: number; readonly minute: number } {
	const minutes = Math.floor((now - startOf(dayNumberAt(now))) / MINUTE_MS);
	return { hour: Math.floor(minutes / 60), minute: minutes % 60 };
}
