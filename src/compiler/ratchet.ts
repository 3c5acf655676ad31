import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Seeds } from './read-seeds.ts';
import { textsOf } from './rules/rule.ts';
import { MADE_FROM_JAPANESE } from './translations/ledger.ts';
import { Standings } from './translations/standing.ts';
import { isWords, walk } from './walk.ts';

const Counts = v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0)));

/** `seeds/coverage.json`: what the guide has held already, and must not lose unnoticed. */
export const FloorSchema = v.strictObject({
	/** Rows of the plan, and the entries that they name. */
	plan: Counts,
	/** Entries by kind. */
	entries: Counts,
	/** Texts by kind, each of them in every language: the schema takes no other. */
	texts: Counts,
	/** Texts by language that a person has read. */
	read: Counts
});
export type Floor = v.InferOutput<typeof FloorSchema>;
type Counted = Pick<Seeds, 'entries' | 'phrases' | 'terms' | 'plan' | 'ledger'>;

/** What `seeds` hold, counted as the floor counts it. */
export function heights(seeds: Counted): Floor {
	const { entries, phrases, terms, plan, ledger } = seeds;
	const kinds = [
		...entries.map(({ data }) => ({ kind: data.type as string, entries: 1, texts: textsIn(data) })),
		...phrases.map(({ data }) => ({ kind: 'phrase', entries: data.phrases.length, texts: textsIn(data) })),
		...terms.map(({ data }) => ({ kind: 'term', entries: data.terms.length, texts: textsIn(data) }))
	];
	const standings = new Standings(ledger);
	const read = textsOf(seeds).flatMap(({ data }) => standings.of(data).filter(({ wasRead }) => wasRead));
	const sums = (of: 'entries' | 'texts') => {
		const sum: Record<string, number> = {};
		for (const found of kinds) sum[found.kind] = (sum[found.kind] ?? 0) + found[of];
		return sum;
	};
	return {
		plan: { rows: plan.length, entries: new Set(plan.flatMap((row) => row.entries)).size },
		entries: sums('entries'),
		texts: sums('texts'),
		read: Object.fromEntries(MADE_FROM_JAPANESE.map((tag) => [tag, read.filter((standing) => standing.tag === tag).length]))
	};
}

/** The floor raised to `now` wherever that is higher; it never sinks by itself. */
export function raised(floor: Floor | undefined, now: Floor): Floor {
	const higher = (before: Record<string, number> = {}, after: Record<string, number>) =>
		Object.fromEntries(
			[...new Set([...Object.keys(before), ...Object.keys(after)])].map((key) => [key, Math.max(before[key] ?? 0, after[key] ?? 0)])
		);
	return {
		plan: higher(floor?.plan, now.plan),
		entries: higher(floor?.entries, now.entries),
		texts: higher(floor?.texts, now.texts),
		read: higher(floor?.read, now.read)
	};
}

/** Writes the floor, one number a line and in the order of names, so that two branches meet without a quarrel. */
export function writeFloor(directory: string, floor: Floor) {
	const sorted = Object.fromEntries(
		Object.entries(floor).map(([part, counts]) => [part, Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))])
	);
	writeFileSync(join(directory, 'coverage.json'), `${JSON.stringify(sorted, null, '\t')}\n`);
}

const textsIn = (data: unknown) => [...walk(data)].filter(({ value }) => isWords(value)).length;
