import type { EpochMs } from '../domain/answer.ts';
import type { PartOfMonth, UsualSeason } from '../domain/entry.ts';
import type { DayOfWeek } from '../domain/hours.ts';
import type { IsoDate } from '../domain/provenance.ts';
import { isWholeYear } from '../domain/season.ts';
import { clockAt, dayNumber, dayNumberAt, dayOf, dayOfWeek, MINUTE_MS } from '../domain/tokyo.ts';
import { EN_MONTHS, PATTERNS } from './date-patterns.ts';
import type { Language } from './languages.ts';

/**
 * The one door of dates and times. Patterns are our own: what `Intl` prints for ranges, parts of a month and Chinese
 * weekdays differs from phone to phone. All of it is Sapporo's calendar and clock.
 */

type Formatter<Value> = (value: Value, language: Language) => string;

const two = (n: number): string => String(n).padStart(2, '0');
const parts = (date: IsoDate) => ({ year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) });

/** `17:00`: 24 hours, two digits, the same in every language. */
export const formatTime: Formatter<EpochMs> = (at) => {
	const { hour, minute } = clockAt(at);
	return `${two(hour)}:${two(minute)}`;
};

/** A wall time that lies on the day after: 翌00:30, 00:30 (next day). */
export const formatPastMidnight: Formatter<string> = (time, language) => PATTERNS[language].nextDay(time);

/** Hours of one day from wall time to wall time: 09:00–17:00. An end at or before the start lies on the next day. */
export function formatHours(opens: string, closes: string, language: Language): string {
	const end = closes <= opens ? formatPastMidnight(closes, language) : closes;
	return `${opens}${PATTERNS[language].timeRange}${end}`;
}

/** 2月4日（水）, Wed 4 Feb. */
export const formatDay: Formatter<IsoDate> = (date, language) => {
	const { month, day } = parts(date);
	return PATTERNS[language].day(month, day, dayOfWeek(date));
};

/** The same with nothing shortened, for titles: Saturday 7 February. */
export const formatWeekdayDate: Formatter<IsoDate> = (date, language) => {
	if (language !== 'en') return formatDay(date, language);
	const { month, day } = parts(date);
	return `${dayOfWeek(date)} ${day} ${EN_MONTHS[month - 1]}`;
};

/** Days from `from` to `to`, both included, without their year: 4–11 Feb. One day reads as a day. */
export function formatDayRange(from: IsoDate, to: IsoDate, language: Language): string {
	if (from === to) return formatDay(from, language);
	const [a, b] = [parts(from), parts(to)];
	const weekdays: [DayOfWeek, DayOfWeek] = [dayOfWeek(from), dayOfWeek(to)];
	return PATTERNS[language].range({ ...a, year: undefined }, { ...b, year: undefined }, weekdays);
}

/** 2027年2月4日, 4 February 2027. */
export const formatDateWithYear: Formatter<IsoDate> = (date, language) => {
	const { year, month, day } = parts(date);
	return PATTERNS[language].dateWithYear(year, month, day);
};

/** Days from `from` to `to`, both included, with the year said once: 16 Jan – 21 Feb 2027. */
export function formatDateRangeWithYear(from: IsoDate, to: IsoDate, language: Language): string {
	return from === to ? formatDateWithYear(from, language) : PATTERNS[language].range(parts(from), parts(to));
}

/** A day, month or year as far as it is known (`2019-12-04`, `2019-12`, `2019`): December 2019. */
export const formatPartialDate: Formatter<string> = (date, language) => {
	if (date.length === 10) return formatDateWithYear(date, language);
	const { year, month } = parts(date);
	return date.length === 7 ? PATTERNS[language].monthOfYear(year, month) : PATTERNS[language].year(year);
};

/** 2月上旬, early February. */
export const formatMonthPart: Formatter<PartOfMonth> = ({ month, part }, language) => PATTERNS[language].monthPart(month, part);

/** A usual season: early–mid February, 11月下旬〜12月下旬. English is written as inside a sentence. */
export const formatSeason: Formatter<Pick<UsualSeason, 'from' | 'to'>> = ({ from, to }, language) => {
	const pattern = PATTERNS[language];
	if (isWholeYear({ from, to })) return pattern.wholeYear;
	if (from.month !== to.month) return pattern.seasonRange(formatMonthPart(from, language), formatMonthPart(to, language));
	if (!from.part || !to.part || from.part === to.part) return formatMonthPart(from.part ? to : from, language);
	return pattern.partRange(from.month, from.part, to.part);
};

/** The end or beginning of hours as seen at `now`: 22:00, 24:00, 翌00:30, or with its day when it is farther. Midnight ends a day. */
export function formatMoment(at: EpochMs, now: EpochMs, language: Language): string {
	const days = dayNumberAt(at) - dayNumberAt(now);
	const time = formatTime(at, language);
	if (days === 0) return time;
	const isMidnight = time === '00:00';
	if (days === 1) return isMidnight ? '24:00' : formatPastMidnight(time, language);
	return PATTERNS[language].dayTime(formatDay(dayOf(isMidnight ? at - 1 : at), language), isMidnight ? '24:00' : time);
}

/** How old something is, in the largest whole unit; the words stand in the catalogues. */
export interface Age {
	readonly unit: 'minutes' | 'hours' | 'days';
	readonly n: number;
}

/** Age at `now` of what happened at `since`; nothing is younger than now, whatever the clock of the phone says. */
export function ageOf(since: EpochMs, now: EpochMs): Age {
	const minutes = Math.max(0, Math.floor((now - since) / MINUTE_MS));
	if (minutes < 60) return { unit: 'minutes', n: minutes };
	const hours = Math.floor(minutes / 60);
	return hours < 48 ? { unit: 'hours', n: hours } : { unit: 'days', n: Math.floor(hours / 24) };
}

/** Days on the calendar of Sapporo from `date` to today: 0 today, 1 yesterday, never negative. */
export const daysSince = (date: IsoDate, now: EpochMs): number => Math.max(0, dayNumberAt(now) - dayNumber(date));
