import { describe, expect, test } from 'vitest';
import { isLanguage, LANGUAGE_NAMES, LANGUAGE_PLATES, LANGUAGES, matchLanguage } from './languages.ts';

describe('matchLanguage', () => {
	test.each([
		[['zh-TW'], 'zh-Hant'],
		[['zh-HK'], 'zh-Hant'],
		[['zh-MO'], 'zh-Hant'],
		[['zh-Hant-HK'], 'zh-Hant'],
		[['zh-Hans-TW'], 'zh-Hans'],
		[['zh'], 'zh-Hans'],
		[['zh-CN'], 'zh-Hans'],
		[['zh-SG'], 'zh-Hans'],
		[['zh-Latn-pinyin'], 'zh-Hans'],
		[['cmn-Hant-TW'], 'zh-Hant'],
		[['yue'], 'zh-Hant'],
		[['nan-TW'], 'zh-Hant'],
		[['hak'], 'zh-Hant'],
		[['yue-Hans-CN'], 'zh-Hans'],
		[['zh_TW'], 'zh-Hant'],
		[['ZH-hk'], 'zh-Hant'],
		[['ja-JP'], 'ja'],
		[['ko_KR'], 'ko'],
		[['en-GB'], 'en'],
		[['fr', 'ko-KR', 'ja'], 'ko'],
		[['th'], 'en'],
		[['*', '', 'x', 'not a tag', 'ja'], 'ja'],
		[['*'], 'en'],
		[[], 'en']
	])('%j reads %s', (preferred, language) => expect(matchLanguage(preferred)).toBe(language));
});

test('every language has a name and a plate of its own', () => {
	expect(LANGUAGES).toEqual(['ja', 'en', 'zh-Hans', 'zh-Hant', 'ko']);
	expect(new Set(Object.values(LANGUAGE_NAMES)).size).toBe(5);
	expect(new Set(Object.values(LANGUAGE_PLATES)).size).toBe(5);
});

test('only published tags are languages', () => {
	expect(['ja', 'zh-Hant', 'zh', 'zh-TW', 'toString', ''].map(isLanguage)).toEqual([true, true, false, false, false, false]);
});
