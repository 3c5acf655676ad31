import { describe, expect, test } from 'vitest';
import { fixedBy, foundBy } from '../../../tests/support/rule.ts';
import { chineseScript, inOwnScript } from './chinese-script.ts';

const EVENT = 'events/ice-fair.yaml';
const hans = (text: string) => foundBy(chineseScript, [[EVENT, 'zh-Hans: 冬季集市。', `zh-Hans: ${text}`]]);
const hant = (text: string) => foundBy(chineseScript, [[EVENT, 'zh-Hant: 冬季市集。', `zh-Hant: ${text}`]]);

test.each([
	['Simplified', '冬季的市场', 'summary.zh-Hant: 场 is a Simplified character: write 場'],
	['Simplified with two forms', '头发很長', 'summary.zh-Hant: 发 is a Simplified character: write 發 / 髮'],
	['old', '城裏的市集', 'summary.zh-Hant: 裏 is not written in Taiwan: write 裡'],
	['臺', '觀景臺', 'summary.zh-Hant: 臺 is not written in Taiwan: write 台'],
	['Japanese', '札幌駅前', 'summary.zh-Hant: 駅 is a Japanese character: write 驛'],
	['Simplified in one word only', '市集之后', 'summary.zh-Hant: 后 is a Simplified character in this word: write 後']
])('%s in zh-Hant', (_, text, problem) => {
	expect(hant(text)).toContain(problem);
});

test.each([
	['Traditional', '冬季的市場', 'summary.zh-Hans: 場 is a Traditional character: write 场'],
	['Japanese', '定山渓温泉', 'summary.zh-Hans: 渓 is a Japanese character: write 溪']
])('%s in zh-Hans', (_, text, problem) => {
	expect(hans(text)).toEqual([problem]);
});

test('what both scripts write is left alone', () => {
	expect(hant('台北皇后公里若干面向只有余先生松木云云范先生山谷吃飯制度舞台')).toEqual([]);
	expect(hans('台阶后面里面干净面条只余松树云朵范围山谷吃饭制造覆盖著名')).toEqual([]);
});

test('a word of a Japanese sign may be quoted as it is written', () => {
	const edits = [
		[EVENT, 'ja: 冬の市です。, en: A winter fair., zh-Hans: 冬季集市。', 'ja: 一時滞在施設です。, en: A shelter., zh-Hans: 标志为“一時滞在施設”。']
	] as const;
	expect(foundBy(chineseScript, edits)).toEqual([]);
	expect(fixedBy(chineseScript, EVENT, edits)).toContain('“一時滞在施設”');
});

describe('the fixer', () => {
	test('writes the one form and touches nothing else', () => {
		const comment = '# 场 stays in a comment\nkind: market';
		const text = fixedBy(chineseScript, EVENT, [
			[EVENT, 'kind: market', comment],
			[EVENT, 'zh-Hant: 冬季市集。', 'zh-Hant: "冬季的市场，头发"']
		]);
		expect(text).toContain('zh-Hant: "冬季的市場，頭发"');
		expect(text).toContain(comment);
	});

	test('leaves a text of the other script to a translator', () => {
		const text = '这是札幌冬季的市场，欢迎来玩';
		expect(inOwnScript(text, 'zh-Hant')).toBe(text);
		expect(hant(text)).toEqual(['summary.zh-Hant: this is written in the other script: translate it for zh-Hant']);
	});
});
