import type { EntryWords } from './localize.ts';
import type { Provenance } from './provenance.ts';
import type { Guide, Service } from './entry.ts';
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

/** Everything of one release in one language. */
export interface Guidebook {
	readonly core: CorePack;
	/** Undefined until it has arrived: entries are then shown without the titles of their sources. */
	readonly sources: SourcesPack | undefined;
	readonly words: WordsPack;
	readonly front: FrontPack;
}
