import { isSlot } from './localize.ts';
import type { PhrasesPack, PhraseWordsPack } from './packs.ts';
import type { TwoTongues, Views } from './view.ts';

/**
 * The phrasebook in the reader's language and Japanese, groups and lists in their order.
 *
 * `words` are those of the reader's language; without them the reader's language is Japanese. A slot without a word
 * becomes an empty text, never an error on screen.
 */
export function phrasebook(pack: PhrasesPack, words?: PhraseWordsPack): Views['phrases'] {
	const texts = (place: number): TwoTongues => {
		const ja = pack.japanese[place] ?? '';
		const easy = pack.easy[place];
		return { own: words ? (words.words[place] ?? '') : ja, ja, ...(easy !== undefined && { easy }) };
	};
	const fill = (value: unknown): unknown => {
		if (typeof value !== 'object' || value === null) return value;
		if (isSlot(value)) return texts(value.$);
		if (Array.isArray(value)) return value.map(fill);
		return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, fill(child)]));
	};
	const { groups, lists } = fill({ groups: pack.groups, lists: pack.lists }) as Pick<Views['phrases'], 'groups' | 'lists'>;
	return { groups, lists, translation: words?.state ?? 'original' };
}
