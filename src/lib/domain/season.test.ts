import { describe, expect, test } from 'vitest';
import type { PartOfMonth } from './entry.ts';
import { isWholeYear, seasonDays, seasonDistance, seasonSpan, yearBars, yearFraction } from './season.ts';

const read = (text: string): PartOfMonth => ({ month: parseInt(text), ...(/[a-z]/.test(text) && { part: text.replace(/\d+/, '') as 'early' }) });
const season = (from: string, to: string) => ({ from: read(from), to: read(to) });
const at = (text: string) => Date.parse(`${text}+09:00`);

describe('seasonSpan', () => {
	test.each([
		['a part of a month is a third of a twelfth', season('2early', '2early'), 1 / 12, 4 / 36],
		['a whole month', season('10', '10'), 9 / 12, 10 / 12],
		['over months', season('11late', '12late'), 32 / 36, 1],
		['over the end of the year', season('12mid', '2early'), 34 / 36, 4 / 36]
	])('%s', (_, span, from, to) => {
		expect(seasonSpan(span).from).toBeCloseTo(from, 9);
		expect(seasonSpan(span).to).toBeCloseTo(to, 9);
	});

	test('a season over the end of the year is drawn as two bars', () => {
		expect(yearBars({ from: 0.9, to: 0.1 })).toEqual([
			{ from: 0.9, to: 1 },
			{ from: 0, to: 0.1 }
		]);
		expect(yearBars({ from: 0.1, to: 0.2 })).toHaveLength(1);
	});
});

describe('seasonDays', () => {
	test.each([
		['early', season('2early', '2early'), '2027-02-01', '2027-02-10'],
		['mid', season('2mid', '2mid'), '2027-02-11', '2027-02-20'],
		['late February ends with the month', season('2late', '2'), '2027-02-21', '2027-02-28'],
		['over the end of the year', season('11late', '2early'), '2027-11-21', '2028-02-10'],
		['a leap year', season('12', '2'), '2027-12-01', '2028-02-29']
	])('%s', (_, span, first, last) => expect(seasonDays(span, 2027)).toEqual({ first, last }));
});

describe('seasonDistance', () => {
	test.each([
		['in the season', season('2early', '2early'), '2026-02-01T00:00', 0],
		['in the last millisecond of the season', season('2early', '2mid'), '2026-02-19T23:59:59.999', 0],
		['in a season that passes the end of the year', season('12', '2'), '2026-01-15T12:00', 0],
		['a month before', season('2early', '2early'), '2026-01-01T00:00', 1 / 12],
		['a month after, eleven to go', season('2', '2'), '2026-03-01T00:00', 11 / 12]
	])('%s', (_, span, now, expected) => expect(seasonDistance(span, at(now))).toBeCloseTo(expected, 9));
});

test('the first day of a year is 0 and no day reaches 1', () => {
	expect(yearFraction('2026-01-01')).toBe(0);
	expect(yearFraction('2026-07-01')).toBe(0.5);
	expect(yearFraction('2028-12-31')).toBeLessThan(1);
});

test('January to December is the whole year, thirds of them are not', () => {
	expect([season('1', '12'), season('1early', '12'), season('12', '1')].map(isWholeYear)).toEqual([true, false, false]);
});
