import { describe, expect, test } from 'vitest';
import { editionsAt, type TimedEdition } from './edition.ts';
import type { UsualSeason } from './entry.ts';

const provenance = { confidence: 'confirmed', checked: '2026-11-23', sources: ['city'] } as const;
const edition = (id: string, more: Partial<TimedEdition> = {}): TimedEdition => ({ id, year: parseInt(id), status: 'held', provenance, ...more });
const days = (startDate: string, endDate: string) => ({ startDate, endDate });
const winter: UsualSeason = { from: { month: 12 }, to: { month: 2 }, provenance };

const show = (editions: readonly TimedEdition[], today: string, season?: UsualSeason) => {
	const { running, coming, past, undated } = editionsAt(editions, season, today);
	return { running: running?.edition.id, coming: coming?.edition.id, past: past?.edition.id, undated: undated?.id };
};

describe('editionsAt', () => {
	const all = [
		edition('2028', days('2028-02-04', '2028-02-11')),
		edition('2027', days('2027-02-04', '2027-02-11')),
		edition('2026', days('2026-02-04', '2026-02-11'))
	];
	test.each([
		['the day before the first', '2027-02-03', { coming: '2027', past: '2026' }],
		['the first day', '2027-02-04', { running: '2027', coming: '2028', past: '2026' }],
		['the last day', '2027-02-11', { running: '2027', coming: '2028', past: '2026' }],
		['the day after the last', '2027-02-12', { coming: '2028', past: '2027' }]
	])('%s', (_, today, expected) => expect(show(all, today)).toEqual(expected));

	test('a site that begins earlier or ends later widens the edition', () => {
		const wide = edition('2027', {
			...days('2027-01-16', '2027-02-21'),
			sites: [
				{ site: 'a', startDate: '2027-01-05' },
				{ site: 'b', endDate: '2027-03-01' }
			]
		});
		expect(editionsAt([wide], undefined, '2027-01-05').running).toMatchObject({ first: '2027-01-05', last: '2027-03-01' });
	});
	test('an edition of one day needs no last day', () => {
		expect(show([edition('2027', { startDate: '2027-10-03' })], '2027-10-03')).toMatchObject({ running: '2027' });
	});
	test('of two on the same days the one that takes place goes first', () => {
		const cancelled = edition('2027', { ...days('2027-02-04', '2027-02-11'), status: 'cancelled' });
		const held = edition('2027b', days('2027-02-04', '2027-02-11'));
		expect([show([cancelled, held], '2027-02-05').running, show([held, cancelled], '2027-02-05').running]).toEqual(['2027b', '2027b']);
	});
	test('a cancellation without days takes the season of its year, into the next', () => {
		const cancelled = edition('2026', { status: 'cancelled' });
		expect(show([cancelled], '2026-11-30', winter)).toMatchObject({ coming: '2026' });
		expect(show([cancelled], '2027-02-28', winter)).toMatchObject({ running: '2026' });
		expect(show([cancelled], '2027-03-01', winter)).toMatchObject({ past: '2026' });
	});
	test('without days: announced waits, past years are over, unverified does not exist', () => {
		expect(show([edition('2027', { status: 'announced' }), edition('2019'), edition('2025', { status: 'unverified' })], '2026-11-23')).toEqual({
			undated: '2027',
			past: '2019'
		});
		expect(show([edition('2025', { status: 'announced' })], '2026-01-01')).toEqual({ past: '2025' });
	});
});
