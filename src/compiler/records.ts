import { LANGUAGES } from '../lib/schema/words.ts';
import type { Problem } from './problem.ts';
import { heights, raised, writeFloor } from './ratchet.ts';
import type { Seeds } from './read-seeds.ts';
import { at, textsOf } from './rules/rule.ts';
import { writeLedger, type Ledger, type Tag } from './translations/ledger.ts';
import { stamped, type Word } from './translations/stamp.ts';
import { Standings } from './translations/standing.ts';

/** What is kept beside the seeds: which Japanese a text was made from, who has read it, how much the guide covers. */
export interface Request {
	/** The folder of the seeds. */
	readonly seeds: string;
	/** A person has read the texts of `ids` in the language `in`. Without it, the texts of `ids` still fit their Japanese. */
	readonly confirm?: boolean;
	/** Take the present coverage as what has to be held from now on, even where it is less. */
	readonly lower?: boolean;
	readonly in?: string;
	readonly by?: string;
	readonly ids: readonly string[];
	/** Day in Sapporo. */
	readonly today: string;
}

/**
 * Brings `translations/` and `coverage.json` up to date, and returns every text that is older than its Japanese.
 *
 * Throws a sentence, and writes nothing, when the request cannot be carried out whole.
 */
export function keepRecords(request: Request, seeds: Seeds): Problem[] {
	if (seeds.broken.size > 0) throw new Error('some files cannot be read: put them right first, npm run content names them');
	const word = wordOf(request, seeds);
	const ledger = stamped(
		textsOf(seeds).map(({ data }) => data),
		seeds.ledger,
		word
	);
	const now = heights({ ...seeds, ledger });
	writeLedger(request.seeds, ledger);
	writeFloor(request.seeds, request.lower ? now : raised(seeds.floor?.data, now));
	return outdated(seeds, ledger);
}

/** How many texts the ledger does not know; none where nobody keeps a ledger. */
export function unrecorded(seeds: Seeds): number {
	if (seeds.ledger.madeFrom.length === 0) return 0;
	const standings = new Standings(seeds.ledger);
	return textsOf(seeds).reduce((sum, { data }) => sum + standings.of(data).filter(({ madeFrom }) => madeFrom === undefined).length, 0);
}

function outdated(seeds: Seeds, ledger: Ledger): Problem[] {
	const standings = new Standings(ledger);
	return textsOf(seeds).flatMap((located) =>
		standings
			.of(located.data)
			.filter(({ state }) => state === 'outdated')
			.map(({ path, tag }) => at(located, [...path, tag], 'is older than its Japanese'))
	);
}

function wordOf({ confirm, ids, in: tag, by, today }: Request, seeds: Seeds): Word | undefined {
	const known = new Set(textsOf(seeds).map(({ data }) => data.id));
	for (const id of ids) if (!known.has(id)) throw new Error(`there is no entry ${id}`);
	if (tag !== undefined && (tag === 'ja' || !LANGUAGES.includes(tag as never)))
		throw new Error(`${tag} is not a language that is made from Japanese`);
	const spoken = { ids: new Set(ids), ...(tag !== undefined && { tag: tag as Tag }) };
	if (!confirm) return ids.length ? spoken : undefined;
	const name = by?.trim();
	if (!ids.length || !tag || !name || /[\t\n]/.test(name)) throw new Error('write who has read what: --confirm ID… --in LANGUAGE --by NAME');
	return { ...spoken, reader: { by: name, on: today } };
}
