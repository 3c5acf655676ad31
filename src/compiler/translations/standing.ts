import { isWords, walk, type Path } from '../walk.ts';
import { hashOf, MADE_FROM_JAPANESE, type Hash, type Ledger, type Tag } from './ledger.ts';

/** `outdated`: older than its Japanese. `human`: a person has read this text beside this Japanese. */
export type TranslationState = 'human' | 'machine' | 'outdated';

/** How one text of an entry stands to its Japanese. */
export interface Standing {
	/** Path of the text, without the language. */
	readonly path: Path;
	readonly tag: Tag;
	readonly state: TranslationState;
	readonly ja: Hash;
	readonly text: Hash;
	/** The Japanese that it was made from; undefined for a text that the ledger does not know yet. */
	readonly madeFrom: Hash | undefined;
	/** A person has read this text, whatever became of the Japanese since. */
	readonly wasRead: boolean;
}

/** What can be looked up in a ledger, by entry and language. */
export class Standings {
	#records = new Map<string, [ja: Hash, text: Hash][]>();
	#read = new Set<string>();

	constructor(ledger: Ledger) {
		for (const { id, ja, texts } of ledger.madeFrom)
			for (const [tag, text] of Object.entries(texts)) {
				const key = `${id} ${tag}`;
				this.#records.set(key, [...(this.#records.get(key) ?? []), [ja, text]]);
			}
		for (const { id, tag, pairs } of ledger.readings) for (const [ja, text] of pairs) this.#read.add(`${id} ${tag} ${ja} ${text}`);
	}

	/**
	 * Every text of an entry, in the order of the file, languages of one text together.
	 *
	 * A text is known by what it says and not by where it stands, so that a paragraph put before it changes nothing:
	 * recorded with its present Japanese it is current; recorded with another one, which no other text of the entry still
	 * accounts for, it is outdated; otherwise somebody has just written it, and it is current.
	 */
	of({ id, ...fields }: { readonly id: string }): Standing[] {
		const texts = [...walk(fields)].flatMap(({ value, path }) => (isWords(value) ? [{ value, path }] : []));
		const byTag = MADE_FROM_JAPANESE.map((tag) => {
			const open = [...(this.#records.get(`${id} ${tag}`) ?? [])];
			const take = (isIt: (record: readonly [Hash, Hash]) => boolean) => {
				const place = open.findIndex(isIt);
				return place < 0 ? undefined : open.splice(place, 1)[0]![0];
			};
			const present = texts.map(({ value, path }) => {
				const words = value[tag];
				if (words === undefined) return undefined;
				const [ja, text] = [hashOf(value.ja), hashOf(words)];
				return { path, tag, ja, text, madeFrom: take((record) => record[0] === ja && record[1] === text) };
			});
			return present.map((found): Standing | undefined => {
				if (!found) return undefined;
				const madeFrom = found.madeFrom ?? take((record) => record[1] === found.text);
				const wasRead = madeFrom !== undefined && this.#read.has(`${id} ${tag} ${madeFrom} ${found.text}`);
				const isOld = madeFrom !== undefined && madeFrom !== found.ja;
				return { ...found, madeFrom, wasRead, state: isOld ? 'outdated' : wasRead ? 'human' : 'machine' };
			});
		});
		return texts.flatMap((_, i) => byTag.flatMap((standings) => standings[i] ?? []));
	}
}

const ORDER: readonly TranslationState[] = ['human', 'machine', 'outdated'];

/** The state of several texts together in one language: that of the worst. Nobody has confirmed what is not there. */
export function worstState(standings: readonly Standing[], tag: Tag): TranslationState {
	const places = standings.filter((standing) => standing.tag === tag).map(({ state }) => ORDER.indexOf(state));
	return ORDER[Math.max(...places)] ?? 'machine';
}
