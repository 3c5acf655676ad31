import type { Path } from '../walk.ts';
import { wordsRule, type SomeWords, type Tag } from './words-rule.ts';
import type { Rule } from './rule.ts';

type Form = readonly [found: RegExp, advice: string, write: (...found: string[]) => string];

const DIGITS = '〇一二三四五六七八九';
/** 二十四 as 24: the numbers that Sapporo's grid has. */
const inDigits = (numeral: string) => {
	const [tens = '', ones = ''] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
	const ten = numeral.includes('十') ? (tens ? DIGITS.indexOf(tens) : 1) : 0;
	return String(ten * 10 + (ones ? DIGITS.indexOf(ones) : 0));
};
const NUMERALS: Form = [
	/([東西南北])([一二三四五六七八九十]+)(?=[条條丁])/gu,
	'write the numbers of an address in digits',
	(_, direction = '', numeral = '') => direction + inDigits(numeral)
];

const FORMS: Readonly<Record<Tag, readonly Form[]>> = {
	ja: [NUMERALS],
	easy: [NUMERALS],
	'zh-Hans': [NUMERALS],
	'zh-Hant': [NUMERALS],
	en: [
		[/\b(Kita|Minami) (\d+)-j[oō](?= )/gu, 'write Kita 1 Nishi 2', (_, direction = '', number = '') => `${direction} ${number}`],
		[/\b(Nishi|Higashi) (\d+)-ch[oō]me\b/gu, 'write Kita 1 Nishi 2', (_, direction = '', number = '') => `${direction} ${number}`],
		[/\b(Chuo|Kita|Higashi|Shiroishi|Atsubetsu|Toyohira|Kiyota|Minami|Nishi|Teine)[ -][Ww]ard\b/gu, 'write Chuo-ku', (_, ward = '') => `${ward}-ku`]
	],
	ko: [
		[/(기타|미나미)(\d+조)/gu, 'write 기타 1조 니시 2초메', (_, direction = '', row = '') => `${direction} ${row}`],
		[/(\d+조)(니시|히가시)/gu, 'write 기타 1조 니시 2초메', (_, row = '', direction = '') => `${row} ${direction}`],
		[/(니시|히가시)(\d+)(?:초메|쵸메|정목)/gu, 'write 기타 1조 니시 2초메', (_, direction = '', number = '') => `${direction} ${number}초메`]
	]
};

const isAddress = (path: Path) => path.at(-1) === 'text' && path.at(-2) === 'address';
const rule = wordsRule(
	'addresses',
	function* (text, tag, { ja = '' }: SomeWords, path) {
		if (!isAddress(path)) return;
		for (const [pattern, advice] of FORMS[tag]) {
			const found = text.match(pattern)?.[0];
			if (found) yield `${found}: ${advice}`;
		}
		const direction = tag === 'en' ? /\b(?:North|South|East|West) \d+/.exec(text)?.[0] : undefined;
		// A building can be called West 19; then it is on the Japanese sign too.
		if (direction && !ja.includes(direction)) yield `${direction}: the four directions of an address are never translated`;
	},
	(text, tag) => FORMS[tag].reduce((whole, [pattern, , write]) => whole.replace(pattern, write), text)
);

/** Addresses as the city writes them: digits, Kita 1 Nishi 2, Chuo-ku, 기타 1조 니시 2초메. */
export const addresses: Rule = {
	...rule,
	*fix(seeds) {
		for (const correction of rule.fix?.(seeds) ?? []) if (isAddress(correction.path.slice(0, -1))) yield correction;
	}
};
