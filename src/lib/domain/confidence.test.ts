import { describe, expect, test } from 'vitest';
import { confidenceAt, worst, type FactKind } from './confidence.ts';
import type { Confidence } from './provenance.ts';

const at = (text: string) => Date.parse(`${text}+09:00`);

describe('confidenceAt', () => {
	test.each<[string, Confidence, FactKind, string, Confidence]>([
		['hours on the day they were checked', 'confirmed', 'hours', '2026-01-01T00:00', 'confirmed'],
		['hours in the last millisecond of their 30th day', 'confirmed', 'hours', '2026-01-31T23:59:59.999', 'confirmed'],
		['hours on their 31st day', 'confirmed', 'hours', '2026-02-01T00:00', 'stale'],
		['a telephone on its 180th day', 'confirmed', 'telephone', '2026-06-30T12:00', 'confirmed'],
		['a telephone on its 181st day', 'confirmed', 'telephone', '2026-07-01T12:00', 'stale'],
		['a date after a year', 'confirmed', 'dates', '2027-01-02T00:00', 'stale'],
		['the past, for ever', 'confirmed', 'history', '2099-01-01T00:00', 'confirmed'],
		['what is stale does not recover', 'stale', 'hours', '2026-01-01T00:00', 'stale'],
		['what is unverified does not become stale', 'unverified', 'hours', '2030-01-01T00:00', 'unverified'],
		['a phone whose clock is before the check', 'confirmed', 'hours', '2020-01-01T00:00', 'confirmed']
	])('%s', (_, confidence, kind, now, expected) => {
		expect(confidenceAt({ confidence, checked: '2026-01-01', sources: [] }, kind, at(now))).toBe(expected);
	});
});

test('the less sure of two wins', () => {
	expect([worst('confirmed', 'stale'), worst('unverified', 'stale'), worst('confirmed', 'confirmed')]).toEqual(['stale', 'unverified', 'confirmed']);
});
