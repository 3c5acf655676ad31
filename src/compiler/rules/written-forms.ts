import { LANGUAGES } from '../../lib/schema/words.ts';
import type { Problem } from '../problem.ts';
import { isWords, walk } from '../walk.ts';
import { at, entryRule } from './rule.ts';

type Form = readonly [pattern: RegExp, advice: string];

/** What no text of a language may hold (CONTRIBUTING, "How the five languages are written"). */
const FORBIDDEN: Readonly<Record<(typeof LANGUAGES)[number], readonly Form[]>> = {
	ja: [
		[/[\uff61-\uff9f]/u, 'write full-width katakana'],
		[/[Ａ-Ｚａ-ｚ０-９]/u, 'write half-width letters and digits']
	],
	en: [
		[/[āēīōūĀĒĪŌŪ]/u, 'write names without macrons'],
		[/\p{Script=Hangul}/u, 'Korean does not belong in the English text']
	],
	'zh-Hans': [
		[/[\u3041-\u3096\u30a1-\u30fa]/u, 'a Chinese text cannot carry kana: use the glossary’s form'],
		[/[「」・]/u, 'use “ ” and 、'],
		[/[這個們來說會國為點時過與對開關東車門間問無錢請電話訊號場]/u, 'this is a Traditional character']
	],
	'zh-Hant': [
		[/[\u3041-\u3096\u30a1-\u30fa]/u, 'a Chinese text cannot carry kana: use the glossary’s form'],
		[/[“”・]/u, 'use 「 」 and 、'],
		[/[这们来说会国为点时过与对开关东车门间问无钱请电话讯号场]/u, 'this is a Simplified character']
	],
	ko: [
		[/\p{Script=Han}/u, 'write Hangul; Japanese stands on its own line'],
		[/[\u3041-\u3096\u30a1-\u30fa]/u, 'write Hangul; Japanese stands on its own line'],
		[/을\(를\)|이\(가\)|은\(는\)|와\(과\)/u, 'choose the particle'],
		[/・/u, 'use · (U+00B7)']
	]
};

const ANYWHERE: readonly Form[] = [
	[/ {2}/u, 'one space is enough'],
	[/^\s|\s$/u, 'remove the space at the end'],
	[/\t/u, 'remove the tab']
];

/** Each language in its own script and punctuation; conversion from another one is no translation. */
export const writtenForms = entryRule('written-forms', function* (entry): Generator<Problem> {
	for (const { value, path } of walk(entry.data)) {
		if (!isWords(value)) continue;
		for (const tag of LANGUAGES)
			for (const [pattern, advice] of [...FORBIDDEN[tag], ...ANYWHERE]) {
				const found = pattern.exec(value[tag]);
				if (found) yield at(entry, [...path, tag], `${JSON.stringify(found[0])}: ${advice}`);
			}
	}
});
