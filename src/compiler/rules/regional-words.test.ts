import { expect, test } from 'vitest';
import { foundBy } from '../../../tests/support/rule.ts';
import { regionalWords } from './regional-words.ts';

const EVENT = 'events/ice-fair.yaml';

test('a word of the other region is named with the word of this one', () => {
	expect(foundBy(regionalWords, [[EVENT, 'zh-Hant: 冬季市集。', 'zh-Hant: 請搭出租車。']])).toEqual([
		'summary.zh-Hant: 出租車 is a word of the other region: write 計程車'
	]);
	expect(foundBy(regionalWords, [[EVENT, 'zh-Hans: 冬季集市。', 'zh-Hans: 请坐计程车。']])).toEqual([
		'summary.zh-Hans: 计程车 is a word of the other region: write 出租车'
	]);
	expect(foundBy(regionalWords, [])).toEqual([]);
});
