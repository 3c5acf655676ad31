import type { EntryWords, Slot } from './localize.ts';
import type { Provenance } from './provenance.ts';
import type { Guide, Service } from './entry.ts';
import type { PhraseGroup, TermList } from './phrase.ts';
import type { Row, SourceView } from './view.ts';

/** What the packs of a release hold. One record each on the phone. */

export interface PlanRow {
	readonly no: number;
	readonly kind: 'event' | 'place' | 'service' | 'none';
	readonly entries: readonly string[];
	readonly name: string;
	readonly policy: string;
	readonly section: string;
	readonly department: string;
}

/** Facts of every entry, with slots for words, and what all languages share. */
export interface CorePack {
	readonly entries: Readonly<Record<string, unknown>>;
	/** Each once: hundreds of facts rest on the same page. */
	readonly provenances: readonly Provenance[];
}

/** What readers look up after reading: where facts come from, and the plan. Comes behind the reader's own language. */
export interface SourcesPack {
	readonly sources: Readonly<Record<string, SourceView>>;
	readonly plan: readonly PlanRow[];
}

/** `words-{lang}`: the words of every entry. */
export type WordsPack = Readonly<Record<string, EntryWords>>;

/** `front-{lang}`: the lists, and Help, ready to show; small, so that a start does not grow with the guide. */
export interface FrontPack {
	readonly rows: readonly Row[];
	readonly help: { readonly guides: readonly Guide<string>[]; readonly numbers: readonly Service<string>[] };
}

/** Texts of slots that stand in place of others, by their numbers. */
export type OtherWords = Readonly<Record<number, string>>;

/** `easy-ja`: what plain Japanese says otherwise, by entry. Laid over `words-ja` for readers who chose it. */
export type EasyPack = Readonly<Record<string, OtherWords>>;

/** `phrases`: the phrasebook with its Japanese, which is one half of every phrase whatever the reader's language. */
export interface PhrasesPack {
	readonly groups: readonly PhraseGroup<Slot>[];
	readonly lists: readonly TermList<Slot>[];
	readonly japanese: readonly string[];
	readonly easy: OtherWords;
}

/** `phrases-{lang}`: the other half. There is none in Japanese. */
export type PhraseWordsPack = Pick<EntryWords, 'state' | 'words'>;

/** Everything of one release in one language. */
export interface Guidebook {
	readonly core: CorePack;
	/** Undefined until it has arrived: entries are then shown without the titles of their sources. */
	readonly sources: SourcesPack | undefined;
	readonly words: WordsPack;
	readonly front: FrontPack;
	/** The phrasebook, where it has arrived. */
	readonly phrases?: { readonly pack: PhrasesPack; readonly words?: PhraseWordsPack };
}
