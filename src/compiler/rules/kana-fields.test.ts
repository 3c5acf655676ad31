import { expect, test } from 'vitest';
import { fixedBy, foundBy } from '../../../tests/support/rule.ts';
import { kanaFields, reads } from './kana-fields.ts';

const PLACE = 'places/ice-park.yaml';

test.each([
	['さっぽろゆきまつり', 'さっぽろ雪まつり'],
	['すすきのかいじょう（すすきのあいすわーるど）', 'すすきの会場（すすきのアイスワールド）'],
	['ちかほ', 'チ・カ・ホ'],
	['みやがおか', '宮ケ丘'],
	['ごひゃくめーとるびじゅつかん', '500m美術館'],
	['おふぃすあんどしょっぷ', 'オフィス＆ショップ']
])('%s reads %s', (kana, ja) => {
	expect(reads(kana, ja)).toBe(true);
});

test.each([
	['さっぽろまつり', 'さっぽろ雪まつり'],
	['さっぽろゆきまつ', 'さっぽろ雪まつり'],
	['つどうむ', 'つどーむ会場'],
	['ゆき', 'まつり']
])('%s does not read %s', (kana, ja) => {
	expect(reads(kana, ja)).toBe(false);
});

test('is reported at the reading', () => {
	expect(foundBy(kanaFields, [[PLACE, 'kana: こおりのこうえん', 'kana: こおりこうえん']])).toEqual(['kana: this is not the reading of 氷の公園']);
	expect(foundBy(kanaFields, [[PLACE, 'kana: こおりのこうえん', 'kana: こおりの1こうえん']])).toEqual([
		'kana: 1 is no reading: write how it is said, in kana'
	]);
	expect(foundBy(kanaFields, [])).toEqual([]);
});

test('katakana of a name becomes hiragana, though the schema would refuse the file', () => {
	expect(fixedBy(kanaFields, PLACE, [[PLACE, 'kana: こおりのこうえん', 'kana: コオリのｺｳｴﾝ']])).toContain('kana: こおりのこうえん\n');
});
