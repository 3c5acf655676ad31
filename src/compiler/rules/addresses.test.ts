import { expect, test } from 'vitest';
import { fixedBy, foundBy } from '../../../tests/support/rule.ts';
import { addresses } from './addresses.ts';

const PLACE = 'places/ice-park.yaml';
const withAddress = (texts: Readonly<Record<string, string>>) => {
	const words = {
		ja: '札幌市中央区北1条西2丁目',
		en: 'Kita 1 Nishi 2, Chuo-ku, Sapporo',
		'zh-Hans': '北1条西2丁目',
		'zh-Hant': '北1條西2丁目',
		ko: '기타 1조 니시 2초메',
		...texts
	};
	const provenance = '{ confidence: stale, checked: "2026-11-23", sources: [city] }';
	return [[PLACE, 'stations: []', `address: { text: ${JSON.stringify(words)}, provenance: ${provenance} }\nstations: []`]] as const;
};

test.each([
	['ja', '札幌市中央区北一条西二十四丁目', '札幌市中央区北1条西24丁目'],
	['en', 'Kita 3-jo Nishi 6-chome, Chuo Ward, Sapporo', 'Kita 3 Nishi 6, Chuo-ku, Sapporo'],
	['zh-Hant', '北一條西二丁目', '北1條西2丁目'],
	['ko', '기타1조니시2정목', '기타 1조 니시 2초메']
])('%s: %s', (tag, written, right) => {
	const edits = withAddress({ [tag]: written });
	expect(foundBy(addresses, edits).length).toBeGreaterThan(0);
	expect(fixedBy(addresses, PLACE, edits)).toContain(right);
});

test('right addresses, and names that look like one', () => {
	expect(foundBy(addresses, withAddress({}))).toEqual([]);
	expect(foundBy(addresses, withAddress({ ja: '大通西19丁目 West 19', en: 'West 19 Bldg., Odori Nishi 19' }))).toEqual([]);
	expect(foundBy(addresses, withAddress({ en: 'Tsukisamu-higashi 1-jo 9-chome' }))).toEqual([]);
	expect(foundBy(addresses, [[PLACE, 'en: A park.', 'en: Kita 3-jo Plaza.']])).toEqual([]);
});

test('the four directions stay Japanese', () => {
	expect(foundBy(addresses, withAddress({ en: 'North 1 West 2' }))).toEqual([
		'address.text.en: North 1: the four directions of an address are never translated'
	]);
});
