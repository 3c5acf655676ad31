import { createHash } from 'node:crypto';
import type { AnyEntry, Guide, Service } from '../lib/domain/entry.ts';
import { localize, type EntryWords } from '../lib/domain/localize.ts';
import type { CorePack, EasyPack, FrontPack, SourcesPack, WordsPack } from '../lib/domain/packs.ts';
import type { Provenance } from '../lib/domain/provenance.ts';
import { rowOf } from '../lib/domain/row.ts';
import type { EntrySeed } from '../lib/schema/entry.ts';
import { LANGUAGES, type Words } from '../lib/schema/words.ts';
import { easyWords, phrasePacks } from './phrase-packs.ts';
import type { Seeds } from './read-seeds.ts';
import { Standings, worstState, type Standing } from './translations/standing.ts';
import { isWords } from './walk.ts';

type Language = (typeof LANGUAGES)[number];

export interface Pack {
	readonly name: string;
	readonly body: Buffer;
	readonly sha256: string;
}

/**
 * The packs of a release: `core`, `sources`, `phrases` and `easy-ja`, and `front-{lang}`, `words-{lang}` and
 * `phrases-{lang}` for each language.
 *
 * Equal seeds give equal bytes. `today` is the day in Sapporo on which the release is made: lists carry the editions
 * that last until then and the newest before, entry pages carry all.
 */
export function makePacks(seeds: Pick<Seeds, 'entries' | 'sources' | 'plan' | 'phrases' | 'terms' | 'ledger'>, today: string): Pack[] {
	const { entries, sources, plan } = seeds;
	const provenances = new Provenances();
	const standings = new Standings(seeds.ledger);
	const split = [...entries]
		.sort((a, b) => (a.data.id < b.data.id ? -1 : 1))
		.map(({ data }) => ({ data, standings: standings.of(data), ...splitWords(data, provenances) }));
	const named = new Set(provenances.list.flatMap((provenance) => provenance.sources));

	const core: CorePack = {
		entries: Object.fromEntries(split.map(({ data, facts }) => [data.id, facts])),
		provenances: provenances.list
	};
	const background: SourcesPack = {
		sources: Object.fromEntries(
			Object.entries(sources).flatMap(([id, { licence: _, seenAt: __, ...source }]) => (named.has(id) ? [[id, source]] : []))
		),
		plan: plan.map(({ no, kind, entries, name, policy, section, department }) => ({ no, kind, entries, name, policy, section, department }))
	};
	const easy: EasyPack = Object.fromEntries(
		split.flatMap(({ data, texts }) => (texts.some((text) => text.easy) ? [[data.id, easyWords(texts)]] : []))
	);
	const phrasebook = Object.entries(phrasePacks(seeds));
	const packs = [pack('core', core), pack('sources', background), pack('easy-ja', easy), ...phrasebook.map(([name, data]) => pack(name, data))];
	for (const language of LANGUAGES) {
		const words: WordsPack = Object.fromEntries(split.map(({ data, texts, standings }) => [data.id, entryWords(data, texts, standings, language)]));
		const inLanguage = split.map(({ facts, texts }) =>
			localize<AnyEntry<string>>(
				facts,
				texts.map((text) => text[language]),
				provenances.list
			)
		);
		const front: FrontPack = {
			rows: inLanguage.map((entry) => rowOf(entry, today)),
			help: {
				guides: inLanguage.filter((entry): entry is Guide<string> => entry.type === 'guide').sort((a, b) => a.order - b.order),
				numbers: inLanguage.filter(
					(entry): entry is Service<string> => entry.type === 'service' && entry.priority === 'critical' && Boolean(entry.telephone)
				)
			}
		};
		packs.push(pack(`front-${language}`, front), pack(`words-${language}`, words));
	}
	return packs;
}

/** An entry's facts with a slot for each text, and the texts in the order of the slots. */
function splitWords(entry: EntrySeed, provenances: Provenances): { facts: unknown; texts: Words[] } {
	const texts: Words[] = [];
	const cut = (value: unknown): unknown => {
		if (typeof value !== 'object' || value === null) return value;
		if (isWords(value)) return { $: texts.push(value) - 1 };
		if ('confidence' in value && 'checked' in value) return { '@': provenances.place(value as Provenance) };
		if (Array.isArray(value)) return value.map(cut);
		return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, cut(child)]));
	};
	return { facts: cut(entry), texts };
}

/** Every provenance once, in the order of first use. */
class Provenances {
	readonly list: Provenance[] = [];
	#places = new Map<string, number>();

	place(provenance: Provenance): number {
		const key = JSON.stringify(provenance);
		let place = this.#places.get(key);
		if (place === undefined) this.#places.set(key, (place = this.list.push(provenance) - 1));
		return place;
	}
}

function entryWords(entry: EntrySeed, texts: readonly Words[], standings: readonly Standing[], language: Language): EntryWords {
	const words = texts.map((text) => text[language]);
	if (language === 'ja') return { state: 'original', words };
	const address = 'address' in entry ? entry.address?.text.ja : undefined;
	return { state: worstState(standings, language), words, japanese: { names: entry.names.ja, ...(address && { address }) } };
}

function pack(name: string, data: unknown): Pack {
	const body = Buffer.from(JSON.stringify(data));
	return { name, body, sha256: createHash('sha256').update(body).digest('hex') };
}
