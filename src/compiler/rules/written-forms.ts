import { wordsRule, type Tag } from './words-rule.ts';

/** What no text of a language may hold, why, and what to write where that needs no judgement. */
type Form = readonly [found: RegExp, advice: string, write?: string];

const JAPANESE: readonly Form[] = [
	[/[～~]/gu, 'the sign of a range is 〜', '〜'],
	[/[“”]/gu, 'use 「 」'],
	[/\.{3}/gu, 'the ellipsis is …', '…']
];
const CHINESE: readonly Form[] = [
	[/[\u3041-\u3096\u30a1-\u30fa]/gu, 'a Chinese text cannot carry kana: use the glossary’s form'],
	[/・/gu, 'use 、'],
	[/[〜~]|(?<!\d)～/gu, 'write 至 between days, – between times'],
	[/\.{3}/gu, 'the ellipsis is ……', '……']
];
/** Korean particles that leave the choice to the reader. */
const PARTICLES = /[을이은과]\([를가는와]\)|[를가는와]\([을이은과]\)|\(으\)로/gu;

const FORMS: Readonly<Record<Tag, readonly Form[]>> = {
	ja: JAPANESE,
	easy: JAPANESE,
	en: [
		[/\p{Script=Hangul}/gu, 'Korean does not belong in the English text'],
		[/(?<=\p{L})'(?=\p{L})/gu, 'the apostrophe is ’', '’'],
		[/[〜～]/gu, 'write – between numbers'],
		[/\.{3}/gu, 'the ellipsis is …', '…']
	],
	'zh-Hans': [...CHINESE, [/[「『]/gu, 'use “ ”', '“'], [/[」』]/gu, 'use “ ”', '”'], [/[¥￥]/gu, 'this is the yuan to the reader: write 1,500日元']],
	'zh-Hant': [...CHINESE, [/“/gu, 'use 「 」', '「'], [/”/gu, 'use 「 」', '」']],
	ko: [
		[/\p{Script=Han}/gu, 'write Hangul; Japanese stands on its own line'],
		[/[\u3041-\u3096\u30a1-\u30fa]/gu, 'write Hangul; Japanese stands on its own line'],
		[PARTICLES, 'choose the particle'],
		[/・/gu, 'use · (U+00B7)', '·'],
		[/[〜～]/gu, 'the sign of a range is ~', '~'],
		[/\.{3}/gu, 'the ellipsis is …', '…']
	]
};

const ANYWHERE: readonly Form[] = [
	[/\t/gu, 'remove the tab', ' '],
	[/ {2,}/gu, 'one space is enough', ' '],
	[/^\s+|\s+$/gu, 'remove the space at the end', ''],
	[/(?<![\p{L}\d.)-])-(?=\d+(?:\.\d+)?[ \u202f]?(?:℃|°|度|도))/gu, 'the minus is − (U+2212)', '−']
];

/** Punctuation, quotation marks and spaces as each language has them, and no foreign letters. */
export const writtenForms = wordsRule(
	'written-forms',
	function* (text, tag) {
		for (const [pattern, advice] of [...FORMS[tag], ...ANYWHERE]) {
			const found = text.match(pattern)?.[0];
			if (found !== undefined) yield `${JSON.stringify(found)}: ${advice}`;
		}
	},
	(text, tag) =>
		[...FORMS[tag], ...ANYWHERE].reduce((whole, [pattern, , write]) => (write === undefined ? whole : whole.replace(pattern, write)), text)
);
