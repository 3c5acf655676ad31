import { expect, test } from 'vitest';
import { fixedBy, foundBy } from '../../../tests/support/rule.ts';
import { writtenForms } from './written-forms.ts';

const EVENT = 'events/ice-fair.yaml';
const TEXTS = { ja: '冬の市です。', en: 'A winter fair.', 'zh-Hans': '冬季集市。', 'zh-Hant': '冬季市集。', ko: '겨울 장터입니다.' };

/** The language, what is written, what is found, and what the fixer leaves: nothing where a person must choose. */
test.each<[keyof typeof TEXTS, string, RegExp, string?]>([
	['ja', '10時～20時', /範囲|range is 〜/, '10時〜20時'],
	['ja', '雪...', /ellipsis/, '雪…'],
	['ja', '-10℃です', /minus/, '−10℃です'],
	['en', "The visitor's desk", /apostrophe/, 'The visitor’s desk'],
	['en', 'The 시장', /Korean does not belong/],
	['en', 'A  fair', /one space/, 'A fair'],
	['zh-Hans', '「雪祭」', /“ ”/, '“雪祭”'],
	['zh-Hans', '1,500￥', /yuan/],
	['zh-Hans', 'すすきの会场', /kana/],
	['zh-Hant', '“雪祭”', /「 」/, '「雪祭」'],
	['zh-Hant', '雪・冰', /use 、/],
	['ko', '눈・얼음', /U\+00B7/, '눈·얼음'],
	['ko', '10시〜20시', /range is ~/, '10시~20시'],
	['ko', '이름을(를) 적으세요', /particle/],
	['ko', '大通 공원', /Hangul/]
])('%s: %s', (tag, text, problem, written = text) => {
	const edit = [EVENT, `${tag}: ${TEXTS[tag]}`, `${tag}: ${JSON.stringify(text)}`] as const;
	expect(foundBy(writtenForms, [edit])[0]).toMatch(problem);
	expect(fixedBy(writtenForms, EVENT, [edit])).toContain(JSON.stringify(written));
});

test('what looks alike and is right', () => {
	expect(
		foundBy(writtenForms, [
			[EVENT, 'ja: 冬の市です。', 'ja: 2026-11-23、〒060-0001、10〜20度です。'],
			[EVENT, 'zh-Hant: 冬季市集。', 'zh-Hant: 震度0～7級，「雪祭」。']
		])
	).toEqual([]);
});
