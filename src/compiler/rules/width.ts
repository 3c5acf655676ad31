import { wordsRule, type Tag } from './words-rule.ts';

type Form = readonly [found: RegExp, write: (found: string) => string];

const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々〜。、，！？：；「」『』“”（）';
const besideCjk = (characters: string) => new RegExp(`(?<=[${CJK}])[${characters}] ?|[${characters}](?=[${CJK}])`, 'gu');
const FULL: Readonly<Record<string, string>> = { '(': '（', ')': '）', ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };
const HALF: Readonly<Record<string, string>> = {
	'（': '(',
	'）': ')',
	'，': ', ',
	'、': ', ',
	'；': '; ',
	'：': ': ',
	'！': '!',
	'？': '?',
	'。': '. '
};

const nfkc = (found: string) => found.normalize('NFKC');
const LETTERS: Form = [/[Ａ-Ｚａ-ｚ０-９]+/gu, nfkc];
const HALF_KATAKANA: Form = [/[\uff61-\uff9f]+/gu, nfkc];
const WIDE_SPACE: Form = [/\u3000/gu, () => ' '];

const eastAsian = (comma: string): readonly Form[] => [
	LETTERS,
	HALF_KATAKANA,
	[new RegExp(`(?<=[${CJK}]) ?\\([^()]*\\)|\\((?=[^)]*[${CJK}])[^()]*\\)`, 'gu'), (found) => `（${found.trim().slice(1, -1)}）`],
	[besideCjk(',;:!?'), (found) => (found[0] === ',' ? comma : (FULL[found[0] ?? ''] ?? found))]
];
const korean: readonly Form[] = [LETTERS, WIDE_SPACE, [/[（），、；：！？。]/gu, (found) => HALF[found] ?? found]];
const english: readonly Form[] = [...korean.slice(0, 2), [/ ?（/gu, () => ' ('], [/[），、；：！？。]/gu, (found) => HALF[found] ?? found]];

/** What stands in the wrong width in each language, and the same in the right one. */
const FORMS: Readonly<Record<Tag, readonly Form[]>> = {
	ja: [...eastAsian('、'), [/，/gu, () => '、']],
	easy: [...eastAsian('、'), [/，/gu, () => '、']],
	'zh-Hans': [...eastAsian('，'), WIDE_SPACE],
	'zh-Hant': [...eastAsian('，'), WIDE_SPACE],
	en: english,
	ko: korean
};

/** `text` with every character in the width of its language. */
export function inOwnWidth(text: string, tag: Tag): string {
	const written = FORMS[tag].reduce((whole, [pattern, write]) => whole.replace(pattern, (found) => write(found)), text);
	return written === text ? text : written.replace(/ {2,}/g, ' ').replace(/ (?=\))| $/g, '');
}

/** Letters and digits in half width; punctuation and brackets in full width for Japanese and Chinese, in half width for English and Korean. */
export const width = wordsRule(
	'width',
	function* (text, tag) {
		for (const [pattern, write] of FORMS[tag])
			for (const [found] of text.matchAll(pattern)) yield `${JSON.stringify(found)} has the wrong width: write ${JSON.stringify(write(found))}`;
	},
	inOwnWidth
);
