import { expect, test } from 'vitest';
import { foundBy } from '../../../tests/support/rule.ts';
import { inOwnWidth, width } from './width.ts';
import type { Tag } from './words-rule.ts';

test.each<[Tag, string, string]>([
	['ja', '第７６回ＪＲ', '第76回JR'],
	['ja', 'ｶﾞﾗｽのﾋﾟﾗﾐｯﾄﾞ', 'ガラスのピラミッド'],
	['ja', '公園(屋内)です', '公園（屋内）です'],
	['ja', 'アイヌ空間 (minapa)', 'アイヌ空間（minapa）'],
	['easy', '電話:119', '電話：119'],
	['ja', '雪，氷', '雪、氷'],
	['zh-Hans', '免费, 部分收费', '免费，部分收费'],
	['zh-Hant', '公園　內', '公園 內'],
	['en', 'Odori Park（west）', 'Odori Park (west)'],
	['en', 'Hours：09:00', 'Hours: 09:00'],
	['ko', '오도리 공원（서쪽）', '오도리 공원(서쪽)']
])('%s: %s', (tag, text, written) => {
	expect(inOwnWidth(text, tag)).toBe(written);
});

test.each<[Tag, string]>([
	['ja', '09:00〜17:00　J:COMひろば #7119 Wi-Fi'],
	['ja', '札幌コンサートホール Kitara'],
	['zh-Hans', '每周一（9:30–17:00）SIAF、PMF'],
	['en', 'Free entry (some attractions are charged): 9,000 people; really?'],
	['ko', '무료(일부 유료): 3,000명!']
])('%s: %s is right', (tag, text) => {
	expect(inOwnWidth(text, tag)).toBe(text);
});

test('is reported with what to write', () => {
	expect(foundBy(width, [['events/ice-fair.yaml', 'ja: 冬の市です。', 'ja: 第７６回です。']])).toEqual([
		'summary.ja: "７６" has the wrong width: write "76"'
	]);
});
