import type { Provenance } from './provenance.ts';

/**
 * Facts and words travel apart, so that a changed closing time does not send five languages again. In the facts each
 * text is a slot that names its place in the entry's list of words.
 */
export interface Slot {
	readonly $: number;
}

/** Stands for a provenance that several facts share: its place in the list of the core pack. */
export interface Reference {
	readonly '@': number;
}

/** The words of one entry in one language. */
export interface EntryWords {
	/** State of the translation, worst of the entry. */
	readonly state: 'original' | 'human' | 'machine' | 'outdated';
	readonly words: readonly string[];
	/** Japanese name and address, shown beside the reader's language; absent in Japanese. */
	readonly japanese?: { readonly names: string; readonly address?: string };
}

/** Whether a value of the facts stands for a word. */
export const isSlot = (value: object): value is Slot => typeof (value as Partial<Slot>).$ === 'number';
const isReference = (value: object): value is Reference => typeof (value as Partial<Reference>)['@'] === 'number';

/**
 * `facts` with every slot replaced by its word and every reference by its provenance. A slot without a word becomes an
 * empty text, never an error on screen.
 */
export function localize<T>(facts: unknown, words: readonly string[], provenances: readonly Provenance[]): T {
	const fill = (value: unknown): unknown => {
		if (typeof value !== 'object' || value === null) return value;
		if (isSlot(value)) return words[value.$] ?? '';
		if (isReference(value)) return provenances[value['@']];
		if (Array.isArray(value)) return value.map(fill);
		return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, fill(child)]));
	};
	return fill(facts) as T;
}
