/**
 * What a visitor points at and a person at a desk answers. `W` is the kind of words, as in entries. A phrase has no
 * source: it states nothing of the city.
 */

/** Who says it; the register follows from it (the visitor is plain, staff are polite). */
export type Speaker = 'visitor' | 'staff' | 'both';

export interface Phrase<W> {
	/** `phrase-` and the id of the stock, `phrase-greeting-01`: an address, stable for ever. */
	readonly id: string;
	readonly speaker: Speaker;
	/** Must be reachable in one tap. */
	readonly urgent?: true;
	readonly text: W;
	/** Reads the whole Japanese text, with spaces between phrases as a reading aid. */
	readonly kana: string;
	/** Modified Hepburn with macrons, because it teaches the sound. */
	readonly romaji: string;
}

/** Phrases of one situation, one file of `seeds/phrases/`. */
export interface PhraseGroup<W> {
	/** `phrases-greeting`. */
	readonly id: string;
	readonly order: number;
	readonly names: W;
	readonly phrases: readonly Phrase<W>[];
}

/** A word to point at beside a phrase: what I cannot eat, where it hurts, what I lost. */
export interface Term<W> {
	readonly id: string;
	/** What kind of word it is, where its list holds several. */
	readonly kind?: 'allergen' | 'dietary';
	readonly text: W;
	readonly kana: string;
	readonly romaji: string;
}

/** One file of `seeds/terms/`. */
export interface TermList<W> {
	/** `terms-allergens`. */
	readonly id: string;
	readonly order: number;
	readonly names: W;
	readonly terms: readonly Term<W>[];
}
