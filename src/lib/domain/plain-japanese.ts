import type { Service } from './entry.ts';
import { localize, type EntryWords } from './localize.ts';
import type { EasyPack, Guidebook } from './packs.ts';

/**
 * The Japanese guide with the words of `easy` in place of its own: on entry pages, in Help, and in the second line of
 * lists. What has no plain variant stays as it is. The Japanese that is shown to other people is taken from the guide
 * without this.
 */
export function inPlainJapanese(book: Guidebook, easy: EasyPack): Guidebook {
	const words = { ...book.words };
	for (const [id, others] of Object.entries(easy)) {
		const own = words[id];
		if (own) words[id] = { ...own, words: own.words.map((word, place) => others[place] ?? word) } satisfies EntryWords;
	}
	const again = <T extends { readonly id: string }>(entry: T): T =>
		easy[entry.id] ? localize<T>(book.core.entries[entry.id], words[entry.id]?.words ?? [], book.core.provenances) : entry;
	const { rows, help } = book.front;
	return {
		...book,
		words,
		front: {
			...book.front,
			rows: rows.map((row) => (easy[row.id] ? { ...row, summary: again<Pick<Service<string>, 'id' | 'summary'>>(row).summary } : row)),
			help: { guides: help.guides.map(again), numbers: help.numbers.map(again) }
		}
	};
}
