import { JAPANESE, NOT_IN_TAIWAN, SIMPLIFIED, TRADITIONAL } from './chinese-characters.ts';
import { wordsRule, type SomeWords } from './words-rule.ts';

type Script = 'zh-Hans' | 'zh-Hant';
interface Foreign {
	/** What the character is. */
	readonly is: 'Simplified' | 'Traditional' | 'Japanese' | 'old';
	/** What this script writes; more than one where a person must choose. */
	readonly write: readonly string[];
}

const SAY: Readonly<Record<Foreign['is'], (character: string, write: string) => string>> = {
	Simplified: (character, write) => `${character} is a Simplified character: write ${write}`,
	Traditional: (character, write) => `${character} is a Traditional character: write ${write}`,
	Japanese: (character, write) => `${character} is a Japanese character: write ${write}`,
	old: (character, write) => `${character} is not written in Taiwan: write ${write}`
};

const groups = (table: string) =>
	table
		.trim()
		.split(/\s+/)
		.map(([character = '', ...forms]) => ({ character, forms }));

const simplified = groups(SIMPLIFIED);
const toSimplified = new Map([
	...groups(TRADITIONAL).map(({ character, forms }) => [character, forms[0] ?? character] as const),
	...simplified.flatMap(({ character, forms }) => forms.map((form) => [form, character] as const))
]);
const foreign = (table: string, is: Foreign['is'], inThisScript = (form: string) => form) =>
	groups(table).map(({ character, forms }) => [character, { is, write: [...new Set(forms.map(inThisScript))] }] as const);

const FOREIGN: Readonly<Record<Script, ReadonlyMap<string, Foreign>>> = {
	'zh-Hant': new Map([...foreign(JAPANESE, 'Japanese'), ...foreign(NOT_IN_TAIWAN, 'old'), ...foreign(SIMPLIFIED, 'Simplified')]),
	'zh-Hans': new Map([
		...foreign(JAPANESE, 'Japanese', (form) => toSimplified.get(form) ?? form),
		...[...toSimplified].map(([character, form]) => [character, { is: 'Traditional', write: [form] } as const] as const)
	])
};

/** Characters of both scripts that are Simplified in these words: what stands in zh-Hant, and what it must be. */
const WORDS: readonly (readonly [RegExp, string])[] = [
	[/(?<=[以之最然今前])后|后(?=[來天面方續])/gu, '後'],
	[/(?<=[這那哪])里|里(?=面)/gu, '裡'],
	[/(?<=[拉湯])面(?![前向對])|面(?=[包條粉])/gu, '麵'],
	[/干(?=[淨燥杯貨])/gu, '乾'],
	[/(?<=放|輕)松/gu, '鬆'],
	[/余(?=額)|(?<=其|剩)余/gu, '餘'],
	[/(?<=規|示|模)范|范(?=圍)/gu, '範'],
	[/制(?=[造作品])/gu, '製'],
	[/台(?=風)/gu, '颱'],
	[/(?<=旅|導)游|游(?=客|玩|樂|覽)/gu, '遊'],
	[/周(?=[一二三四五六日末])/gu, '週']
];

/** Words of Japanese signs that the Chinese text quotes: they stand in the Japanese or the English text as well. */
const QUOTED = /“[^”]+”|「[^」]+」|『[^』]+』/gu;
const signs = (text: string, { ja = '', en = '' }: SomeWords) =>
	(text.match(QUOTED) ?? []).map((run) => run.slice(1, -1)).filter((run) => `${ja} ${en}`.includes(run));

const isChinese = (tag: string): tag is Script => tag === 'zh-Hans' || tag === 'zh-Hant';
const foreignIn = (text: string, tag: Script) => [...text].filter((character) => FOREIGN[tag].has(character));

/** Whether a text is written in the other script altogether. Then it needs a translation, not other characters. */
function isOfOtherScript(text: string, tag: Script): boolean {
	const other = tag === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans';
	const wrong = foreignIn(text, tag).length;
	return wrong > 3 && wrong > foreignIn(text, other).length;
}

/** `text` without the words of Japanese signs that it quotes. */
const ownWords = (text: string, words: SomeWords) => signs(text, words).reduce((rest, sign) => rest.replaceAll(sign, ''), text);

/** `text` in the script of its language, where each character has one form there. */
export function inOwnScript(text: string, tag: string, words: SomeWords = {}): string {
	if (!isChinese(tag) || isOfOtherScript(text, tag)) return text;
	const [sign] = signs(text, words);
	if (sign)
		return text
			.split(sign)
			.map((part) => inOwnScript(part, tag, words))
			.join(sign);
	const characters = [...text].map((character) => {
		const write = FOREIGN[tag].get(character)?.write;
		return write?.length === 1 ? write[0] : character;
	});
	return tag === 'zh-Hant' ? WORDS.reduce((whole, [word, form]) => whole.replace(word, form), characters.join('')) : characters.join('');
}

/** Chinese in the script that its tag says: no Simplified character in zh-Hant, no Traditional one in zh-Hans, no Japanese one in either. */
export const chineseScript = wordsRule(
	'chinese-script',
	function* (whole, tag, words) {
		if (!isChinese(tag)) return;
		const text = ownWords(whole, words);
		if (isOfOtherScript(text, tag)) {
			yield `this is written in the other script: translate it for ${tag}`;
			return;
		}
		for (const character of new Set(foreignIn(text, tag))) {
			const { is, write } = FOREIGN[tag].get(character)!;
			yield SAY[is](character, write.join(' / '));
		}
		if (tag === 'zh-Hant')
			for (const [word, form] of WORDS)
				for (const [found] of text.matchAll(word)) yield `${found} is a Simplified character in this word: write ${form}`;
	},
	inOwnScript
);
