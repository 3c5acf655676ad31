import { hashOf, type Hash, type Ledger, type MadeFrom, type Reading, type Tag } from './ledger.ts';
import { Standings, type Standing } from './standing.ts';

/** Somebody's word about whole entries, beyond what the texts tell by themselves. */
export interface Word {
	readonly ids: ReadonlySet<string>;
	/** Undefined: in every language. */
	readonly tag?: Tag;
	/** Who has read the texts, and on which day in Sapporo; undefined: they were looked through and still fit. */
	readonly reader?: { readonly by: string; readonly on: string };
}

/**
 * The ledger brought up to date with `entries`.
 *
 * New and edited texts are recorded with their present Japanese; a text left as it was while its Japanese changed keeps
 * the old record, and so stays outdated, unless `word` speaks for it. What no entry holds any more is dropped.
 */
export function stamped(entries: readonly { readonly id: string }[], ledger: Ledger, word?: Word): Ledger {
	const before = new Standings(ledger);
	const madeFrom: MadeFrom[] = [];
	const readings: Reading[] = [];
	const spokenFor = (id: string, tag: Tag) => Boolean(word?.ids.has(id)) && (word?.tag ?? tag) === tag;

	for (const entry of entries) {
		const { id } = entry;
		const standings = before.of(entry).map((standing) => {
			const isOld = standing.state === 'outdated' && !spokenFor(id, standing.tag);
			return { ...standing, madeFrom: isOld ? standing.madeFrom! : standing.ja };
		});
		madeFrom.push(...rowsOf(id, standings));
		if (word?.reader && word.ids.has(id) && word.tag) {
			const pairs = distinct(standings.filter(({ tag }) => tag === word.tag));
			if (pairs.length) readings.push({ id, tag: word.tag, ...word.reader, pairs });
		}
		readings.push(...keptReadings(id, standings, ledger, (tag) => Boolean(word?.reader) && spokenFor(id, tag)));
	}
	return { madeFrom, readings };
}

/** A text that was put into another form and says what it said. */
export interface Rewriting {
	readonly tag: Tag | 'ja';
	readonly was: string;
	readonly becomes: string;
}

/** The ledger after a program has put texts into their right form: nobody has translated or read them anew. */
export function carriedOver({ madeFrom, readings }: Ledger, rewritings: readonly Rewriting[]): Ledger {
	const forms = new Map(rewritings.map(({ tag, was, becomes }) => [`${tag} ${hashOf(was)}`, hashOf(becomes)]));
	const form = (tag: Tag | 'ja', hash: Hash) => forms.get(`${tag} ${hash}`) ?? hash;
	return {
		madeFrom: madeFrom.map(({ id, ja, texts }) => ({
			id,
			ja: form('ja', ja),
			texts: Object.fromEntries(Object.entries(texts).map(([tag, hash]) => [tag, form(tag as Tag, hash)]))
		})),
		readings: readings.map((reading) => ({
			...reading,
			pairs: reading.pairs.map(([ja, text]) => [form('ja', ja), form(reading.tag, text)] as const)
		}))
	};
}

/** One row for each text and Japanese it was made from: in one row where all languages are of the same day. */
function rowsOf(id: string, standings: readonly (Standing & { madeFrom: Hash })[]): MadeFrom[] {
	const rows = new Map<string, { id: string; ja: Hash; texts: Partial<Record<Tag, Hash>> }>();
	for (const { path, tag, text, madeFrom } of standings) {
		const key = `${path.join('.')} ${madeFrom}`;
		const row = rows.get(key) ?? { id, ja: madeFrom, texts: {} };
		row.texts[tag] = text;
		rows.set(key, row);
	}
	return [...rows.values()];
}

/** What was read and still stands as it was read. `isReadAgain` leaves out what a newer reading covers. */
function keptReadings(id: string, standings: readonly (Standing & { madeFrom: Hash })[], ledger: Ledger, isReadAgain: (tag: Tag) => boolean) {
	const standing = new Set(standings.map(({ tag, madeFrom, text }) => `${tag} ${madeFrom} ${text}`));
	return ledger.readings.flatMap((reading) => {
		if (reading.id !== id || isReadAgain(reading.tag)) return [];
		const pairs = reading.pairs.filter(([ja, text]) => standing.has(`${reading.tag} ${ja} ${text}`));
		return pairs.length ? [{ ...reading, pairs }] : [];
	});
}

const distinct = (standings: readonly (Standing & { madeFrom: Hash })[]): [Hash, Hash][] =>
	[...new Set(standings.map(({ madeFrom, text }) => `${madeFrom} ${text}`))].map((pair) => pair.split(' ') as [Hash, Hash]);
