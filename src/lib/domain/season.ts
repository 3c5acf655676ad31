import type { EpochMs } from './answer.ts';
import type { PartOfMonth, UsualSeason } from './entry.ts';
import type { IsoDate } from './provenance.ts';
import { dayOf } from './tokyo.ts';

type Season = Pick<UsualSeason, 'from' | 'to'>;

/** Parts of a year from 0 to 1. `from` above `to` passes the end of the year. */
export interface YearSpan {
	readonly from: number;
	readonly to: number;
}

const FIRST_DAY = { early: 1, mid: 11, late: 21 } as const;
const THIRD = { early: 0, mid: 1, late: 2 } as const;

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const write = (year: number, month: number, day: number): IsoDate => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Where a day stands in its year, 0 to 1; every month is a twelfth, as on the strip. */
export function yearFraction(date: IsoDate): number {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	return (month - 1 + (day - 1) / lastDayOf(year, month)) / 12;
}

/** A usual season on the strip of a year. */
export const seasonSpan = ({ from, to }: Season): YearSpan => ({
	from: (from.month - 1 + THIRD[from.part ?? 'early'] / 3) / 12,
	to: (to.month - 1 + (THIRD[to.part ?? 'late'] + 1) / 3) / 12
});

/** The bars that draw a span: two when it passes the end of the year. */
export const yearBars = ({ from, to }: YearSpan): readonly YearSpan[] =>
	from <= to
		? [{ from, to }]
		: [
				{ from, to: 1 },
				{ from: 0, to }
			];

/** How long until the season begins, in parts of a year; 0 while it lasts. */
export function seasonDistance(season: Season, now: EpochMs): number {
	const { from, to } = seasonSpan(season);
	const today = yearFraction(dayOf(now));
	const isIn = from <= to ? today >= from && today < to : today >= from || today < to;
	return isIn ? 0 : (from - today + 1) % 1;
}

/** Whether a season names no time of the year at all. */
export const isWholeYear = ({ from, to }: Season): boolean => from.month === 1 && to.month === 12 && !from.part && !to.part;

const partEnd = (year: number, { month, part }: PartOfMonth): number => (part === 'early' ? 10 : part === 'mid' ? 20 : lastDayOf(year, month));

/** First and last day of the season that begins in `year`; a winter one ends in the next. */
export function seasonDays(season: Season, year: number): { readonly first: IsoDate; readonly last: IsoDate } {
	const { from, to } = season;
	const span = seasonSpan(season);
	const end = span.from <= span.to ? year : year + 1;
	return { first: write(year, from.month, FIRST_DAY[from.part ?? 'early']), last: write(end, to.month, partEnd(end, to)) };
}
