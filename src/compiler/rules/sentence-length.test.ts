import { expect, test } from 'vitest';
import { foundBy } from '../../../tests/support/rule.ts';
import { lengthOf, sentenceLength, sentencesOf } from './sentence-length.ts';

const GUIDE = `id: ice
names: { ja: 氷, en: Ice, zh-Hans: 冰, zh-Hant: 冰, ko: 얼음 }
kana: こおり
romaji: Kori
icon: cold
order: 1
summary: { ja: この長い長い説明の文は、行動ではないので、ここでは数えません。, en: A line., zh-Hans: 说明。, zh-Hant: 說明。, ko: 설명. }
steps:
  - { ja: STEP, en: Walk slowly., zh-Hans: 慢走。, zh-Hant: 慢走。, ko: 천천히 걸으세요. }
provenance: { confidence: stale, checked: "2026-11-23", sources: [city] }
`;
const step = (ja: string) => foundBy(sentenceLength, [], { 'guides/ice.yaml': GUIDE.replace('STEP', ja) });

test.each([
	['ja', '119番に電話してください。', 11],
	['ja', '夜は避難所（この地区の学校）へ行ってください。', 13],
	['easy', '夜は 避難所へ 行って ください。', 13],
	['en', 'Call 119 (ambulance and fire) now!', 3],
	['zh-Hans', '拨119（急救、火灾）。', 2],
	['ko', '이곳에서 벗어나세요.', 9]
] as const)('%s: %s', (tag, sentence, length) => {
	expect(lengthOf(sentence, tag)).toBe(length);
});

test('sentences end with their stop, not at a point inside a number or an address', () => {
	expect(sentencesOf('止まれ。動くな！')).toEqual(['止まれ。', '動くな！']);
	expect(sentencesOf('Stop. Look at sapporo.travel, 1.5 km.')).toEqual(['Stop.', 'Look at sapporo.travel, 1.5 km.']);
	expect(sentencesOf('')).toEqual([]);
});

test('an action in a guide has 20 characters at most', () => {
	expect(step('氷の上では、ゆっくり歩いてください。')).toEqual([]);
	expect(step('氷の上では、転ばないようにゆっくり歩いてください。')).toEqual([
		'steps.0.ja: 24 characters in one sentence, 20 at most: 氷の上では、転ばないようにゆっくり歩いてください。'
	]);
});

test('plain Japanese is short everywhere, and shortest where there is danger', () => {
	const easy = 'この ガイドは、インターネットが なくても 使えます。';
	const phrase = (id: string) => ({
		[`phrases/${id}.yaml`]: `id: ${id}
order: 1
names: { ja: 例, en: Example, zh-Hans: 例, zh-Hant: 例, ko: 예 }
phrases:
  - id: phrase-example
    speaker: staff
    text: { ja: 例です。, easy: ${easy}, en: x, zh-Hans: x, zh-Hant: x, ko: x }
    kana: れいです。
    romaji: Rei desu.
`
	});
	expect(foundBy(sentenceLength, [], phrase('phrases-wifi'))).toEqual([]);
	expect(foundBy(sentenceLength, [], phrase('phrases-disaster'))).toEqual([expect.stringMatching(/^phrases.0.text.easy: 23 characters/)]);
});
