import { describe, expect, test } from 'vitest';
import { crest } from './crest.ts';

/* Crests are printed and remembered: these must never change. */
describe('crest', () => {
	test.each([
		['snow-festival', 48, 'M24 20.1L24 3M20.2 8.8L24 10.9L27.8 8.8M20.5 14.7L24 16.7L27', 494],
		['sapporo-pocket', 160, 'M24 15.6L24 3M19.7 10.4L24 12.9L28.3 10.4M20.1 6.5L24 8.8L27', 717],
		['munich-christmas-market', 24, 'M24 24L24 3M20.2 10L24 12.2L27.8 10M24 24L42.2 13.5M34.2 13.', 245],
		['500m-museum', 36, 'M24 15.4L24 3M18.8 10.1L24 13.1L29.2 10.1M18.7 5.5L24 8.6L29', 658],
		['pmf', 96, 'M24 19.9L24 3M18 12L24 15.4L30 12M18.8 9.6L24 12.6L29.2 9.6M', 873]
	])('of %s at %i px', (id, size, start, length) => {
		expect(crest(id, size).slice(0, start.length)).toBe(start);
		expect(crest(id, size)).toHaveLength(length);
	});
});

test('ids that differ in one letter have crests of their own, drawn inside the box', () => {
	const ids = Array.from({ length: 200 }, (_, i) => `entry-${i}`);
	expect(new Set(ids.map((id) => crest(id))).size).toBe(200);
	for (const id of ids) for (const n of crest(id, 160).match(/[\d.]+/g) ?? []) expect(Math.abs(Number(n) - 24)).toBeLessThanOrEqual(24);
});
