import type { Slot } from '../lib/domain/localize.ts';
import type { OtherWords, PhrasesPack, PhraseWordsPack } from '../lib/domain/packs.ts';
import type { PhraseGroup, TermList } from '../lib/domain/phrase.ts';
import { LANGUAGES, type Words } from '../lib/schema/words.ts';
import type { Seeds } from './read-seeds.ts';
import { Standings, worstState } from './translations/standing.ts';
import { isWords } from './walk.ts';

/** Texts of plain Japanese by their slots; a text that is plain already has none. */
export function easyWords(texts: readonly Words[]): OtherWords {
	return Object.fromEntries(texts.flatMap(({ ja, easy }, place) => (easy === undefined || easy === ja ? [] : [[place, easy]])));
}

/** The phrasebook as `phrases`, and as `phrases-{lang}` for each language but Japanese, which `phrases` holds already. */
export function phrasePacks({ phrases, terms, ledger }: Pick<Seeds, 'phrases' | 'terms' | 'ledger'>): Record<string, PhrasesPack | PhraseWordsPack> {
	const texts: Words[] = [];
	const cut = (value: unknown): unknown => {
		if (typeof value !== 'object' || value === null) return value;
		if (isWords(value)) return { $: texts.push(value) - 1 };
		if (Array.isArray(value)) return value.map(cut);
		return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, cut(child)]));
	};
	const inOrder = (located: readonly { data: { order: number } }[]) => located.map(({ data }) => data).sort((a, b) => a.order - b.order);
	const groups = cut(inOrder(phrases)) as PhraseGroup<Slot>[];
	const lists = cut(inOrder(terms)) as TermList<Slot>[];
	const lookUp = new Standings(ledger);
	const standings = [...phrases, ...terms].flatMap(({ data }) => lookUp.of(data));
	const others = LANGUAGES.filter((language) => language !== 'ja').map((language) => {
		const words: PhraseWordsPack = { state: worstState(standings, language), words: texts.map((text) => text[language]) };
		return [`phrases-${language}`, words] as const;
	});
	return { phrases: { groups, lists, japanese: texts.map(({ ja }) => ja), easy: easyWords(texts) }, ...Object.fromEntries(others) };
}
