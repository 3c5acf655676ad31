import { expect, test } from 'vitest';
import { foundBy } from '../../../tests/support/rule.ts';
import { sourcedPhones } from './sourced-phones.ts';

const PLACE = 'places/ice-park.yaml';
const fact = (text: string, provenance: string) =>
	[
		PLACE,
		'stations: []',
		`facts: [{ text: { ja: ${text}, en: x, zh-Hans: x, zh-Hant: x, ko: x }, provenance: ${provenance} }]\nstations: []`
	] as const;
const NOBODY = '{ confidence: unverified, checked: "2026-11-23", sources: [] }';

test('a number in a sentence without a source is found', () => {
	expect(foundBy(sourcedPhones, [[PLACE, 'ja: 公園です。', 'ja: 電話は011-211-0000です。']])).toEqual([
		'summary.ja: nobody has seen a source for 011-211-0000: leave it out'
	]);
	expect(foundBy(sourcedPhones, [fact('電話は#9110です。', NOBODY)])).toEqual(['facts.0.text.ja: nobody has seen a source for #9110: leave it out']);
});

test('a number that a fact with a source tells, or that stands in a field with a source, is not', () => {
	expect(foundBy(sourcedPhones, [fact('電話は011-211-0000です。', '{ confidence: stale, checked: "2026-11-23", sources: [city] }')])).toEqual([]);
	expect(foundBy(sourcedPhones, [[PLACE, 'en: A park.', 'en: Call +81-11-222-4894.']])).toEqual([]);
});

test('what looks like a number and is none', () => {
	expect(foundBy(sourcedPhones, [[PLACE, 'ja: 公園です。', 'ja: 2026-11-23、060-0001、05:45–00:30、10-20人です。']])).toEqual([]);
});
