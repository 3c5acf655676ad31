import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../lib/schema/words.ts';
import type { Problem } from '../problem.ts';

/** What is made from the Japanese of a text: the other languages, and plain Japanese where a text has it. */
export const MADE_FROM_JAPANESE = [...LANGUAGES.filter((tag) => tag !== 'ja'), 'easy'] as const;
export type Tag = Exclude<(typeof LANGUAGES)[number], 'ja'> | 'easy';

/** 36 bits of the SHA-256 of a text: enough to tell two wordings of one entry apart. */
export type Hash = string;

/** One Japanese wording of an entry, and the texts that were made from it. */
export interface MadeFrom {
	readonly id: string;
	readonly ja: Hash;
	readonly texts: Readonly<Partial<Record<Tag, Hash>>>;
}

/** The texts of an entry that one person has read in one language, each beside its Japanese. */
export interface Reading {
	readonly id: string;
	readonly tag: Tag;
	/** Day in Sapporo. */
	readonly on: string;
	readonly by: string;
	readonly pairs: readonly (readonly [ja: Hash, text: Hash])[];
}

/** Which Japanese every text was made from, and who has read what: `seeds/translations/`, decision 0006. */
export interface Ledger {
	readonly madeFrom: readonly MadeFrom[];
	readonly readings: readonly Reading[];
}

export const EMPTY_LEDGER: Ledger = { madeFrom: [], readings: [] };

const MADE_FROM_FILE = 'translations/made-from.tsv';
const READ_BY_FILE = 'translations/read-by.tsv';
const COLUMNS = ['id', 'ja', ...MADE_FROM_JAPANESE];
const NONE = '-';
const HASH = /^[\w-]{6}$/;
const ID = /^[a-z0-9-]+$/;

const hashes = new Map<string, Hash>();

/** The hash of a text as the ledger writes it. */
export function hashOf(text: string): Hash {
	let hash = hashes.get(text);
	if (!hash) hashes.set(text, (hash = createHash('sha256').update(text).digest('base64url').slice(0, 6)));
	return hash;
}

/** The ledger of `directory`; `label` is how problems name it. Lines that are none are told and left out. */
export function readLedger(directory: string, label: string): { ledger: Ledger; problems: Problem[] } {
	const problems: Problem[] = [];
	const records = <T>(name: string, parse: (cells: readonly string[]) => T | undefined): T[] => {
		const path = join(directory, name);
		const lines = existsSync(path) ? readFileSync(path, 'utf8').split(/\r?\n/) : [];
		return lines.flatMap((text, i) => {
			if (text === '' || text.startsWith('#')) return [];
			const record = parse(text.split('\t'));
			if (record) return [record];
			problems.push({ file: `${label}/${name}`, line: i + 1, field: '', message: DAMAGED });
			return [];
		});
	};
	// Under its own header a file outlives a new language, which it simply does not know yet.
	let columns: readonly string[] = COLUMNS;
	const madeFrom = records(MADE_FROM_FILE, (cells): MadeFrom | 'header' | undefined => {
		if (cells[0] === 'id') return ((columns = cells), 'header');
		const [id = '', ja = ''] = cells;
		if (!ID.test(id) || !HASH.test(ja) || cells.length !== columns.length) return undefined;
		const texts = cells.flatMap((cell, i) => (i > 1 && cell !== NONE ? [[columns[i]!, cell]] : []));
		return texts.every(([, cell]) => HASH.test(cell!)) ? { id, ja, texts: Object.fromEntries(texts) } : undefined;
	}).filter((record) => record !== 'header');
	const readings = records(READ_BY_FILE, ([id = '', tag, on = '', by, pairs = '']): Reading | undefined => {
		const read = pairs.split(' ').map((pair) => pair.split(':'));
		if (!ID.test(id) || !MADE_FROM_JAPANESE.includes(tag as Tag) || !/^\d{4}-\d{2}-\d{2}$/.test(on) || !by) return undefined;
		if (!read.every((pair) => pair.length === 2 && pair.every((hash) => HASH.test(hash)))) return undefined;
		return { id, tag: tag as Tag, on, by, pairs: read as [Hash, Hash][] };
	});
	return { ledger: { madeFrom, readings }, problems };
}

const DAMAGED = 'this line is no record: take the marks of the merge out, then npm run content -- --stamp';

/** Writes the ledger into `directory`, one record a line, in an order that does not depend on where a text stands. */
export function writeLedger(directory: string, { madeFrom, readings }: Ledger) {
	mkdirSync(join(directory, 'translations'), { recursive: true });
	const rows = madeFrom.map(({ id, ja, texts }) => [id, ja, ...MADE_FROM_JAPANESE.map((tag) => texts[tag] ?? NONE)].join('\t'));
	const read = readings.map(({ id, tag, on, by, pairs }) =>
		[
			id,
			tag,
			on,
			by,
			pairs
				.map((pair) => pair.join(':'))
				.sort()
				.join(' ')
		].join('\t')
	);
	const write = (name: string, about: string, lines: string[]) => writeFileSync(join(directory, name), `${[about, ...lines].join('\n')}\n`);
	write(MADE_FROM_FILE, '# Which Japanese each text was made from, as hashes. Written by: npm run content -- --stamp', [
		COLUMNS.join('\t'),
		...rows.sort()
	]);
	write(READ_BY_FILE, '# Who has read which text, and when. Written by: npm run content -- --confirm ID --in LANGUAGE --by NAME', read.sort());
}
