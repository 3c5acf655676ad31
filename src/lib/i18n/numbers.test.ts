import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from './languages.ts';
import {
	formatDistance,
	formatDistanceAndWalk,
	formatEdition,
	formatExit,
	formatMinutesWalk,
	formatMoney,
	formatNumber,
	formatPhone
} from './numbers.ts';

type Row = [what: string, format: (language: Language) => string, ...written: string[]];

/** One line a row of the style of each language: ja, en, zh-Hans, zh-Hant, ko. \u202f stands before a unit in English. */
const rows: Row[] = [
	['money', (l) => formatMoney(1500, l), '1,500円', '¥1,500', '1,500日元', '1,500日圓', '1,500엔'],
	[
		'distance and walk',
		(l) => formatDistanceAndWalk(350, 5, l),
		'350m・徒歩5分',
		'350\u202fm, 5\u202fmin walk',
		'350米，步行5分钟',
		'350公尺，步行5分鐘',
		'350m, 도보 5분'
	],
	['distance in tens', (l) => formatDistance(994.9, l), '990m', '990\u202fm', '990米', '990公尺', '990m'],
	['a kilometre', (l) => formatDistance(995, l), '1km', '1\u202fkm', '1公里', '1公里', '1km'],
	['tenths of kilometres', (l) => formatDistance(12_340, l), '12.3km', '12.3\u202fkm', '12.3公里', '12.3公里', '12.3km'],
	['walk', (l) => formatMinutesWalk(5, l), '徒歩5分', '5\u202fmin walk', '步行5分钟', '步行5分鐘', '도보 5분'],
	[
		'phone',
		(l) => formatPhone('011-222-4894', '+81112224894', l),
		'011-222-4894',
		'+81-11-222-4894',
		'+81-11-222-4894',
		'+81-11-222-4894',
		'+81-11-222-4894'
	],
	['short number', (l) => formatPhone('119', undefined, l), '119', '119', '119', '119', '119'],
	['short number with a sign', (l) => formatPhone('#7119', '+81112727119', l), '#7119', '#7119', '#7119', '#7119', '#7119'],
	[
		'toll-free number',
		(l) => formatPhone('0120-000-000', undefined, l),
		'0120-000-000',
		'0120-000-000',
		'0120-000-000',
		'0120-000-000',
		'0120-000-000'
	],
	[
		'phone whose forms disagree',
		(l) => formatPhone('011-222-4894', '+81112224800', l),
		'011-222-4894',
		'+81112224800',
		'+81112224800',
		'+81112224800',
		'+81112224800'
	],
	['edition', (l) => formatEdition(76, l), '第76回', '76th', '第76届', '第76屆', '제76회'],
	['exit', (l) => formatExit('5', l), '5番出口', 'Exit 5', '5号出口', '5號出口', '5번 출구'],
	['exits', (l) => formatExit('2, 5, 6', l), '2・5・6番出口', 'Exits 2, 5, 6', '2、5、6号出口', '2、5、6號出口', '2, 5, 6번 출구']
];

describe.each(rows)('%s', (_, format, ...written) => {
	test.each(LANGUAGES.map((language, i) => [language, written[i]] as const))('%s: %s', (language, expected) =>
		expect(format(language)).toBe(expected)
	);
});

test('English ordinals', () => {
	expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111].map((n) => formatEdition(n, 'en'))).toEqual([
		'1st',
		'2nd',
		'3rd',
		'4th',
		'11th',
		'12th',
		'13th',
		'21st',
		'22nd',
		'101st',
		'111th'
	]);
});

test('digits in groups of three', () => {
	expect([0, 999, 1000, 10_000, 1_234_567].map(formatNumber)).toEqual(['0', '999', '1,000', '10,000', '1,234,567']);
});
