import { readFileSync, writeFileSync } from 'node:fs';
import { readSeeds } from './read-seeds.ts';
import { RULES } from './rules/index.ts';
import type { Correction } from './rules/rule.ts';
import { TAGS } from './rules/words-rule.ts';
import { writeLedger } from './translations/ledger.ts';
import { carriedOver } from './translations/stamp.ts';
import type { YamlFile } from './yaml-file.ts';
import { withScalars } from './yaml-scalar.ts';

/** One correction can open the way for the next (a width, then a script); more rounds than this are a rule that never rests. */
const ROUNDS = 5;

/** What was written where. `line` is from 1. */
export interface Fixed {
	readonly file: string;
	readonly line: number;
	readonly field: string;
	readonly was: string;
	readonly becomes: string;
}

/**
 * Writes every mechanical correction of the rules into the files of `directory` and returns what it wrote.
 *
 * Only the corrected values change. What needs a person stays, and is reported by the check that follows. The records
 * of translations follow their texts: who has read a text has read its new form.
 */
export function fixSeeds(directory: string, label = directory): Fixed[] {
	const fixed: Fixed[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const { seeds } = readSeeds(directory, label);
		const byFile = new Map<YamlFile, Correction[]>();
		for (const correction of RULES.flatMap((rule) => [...(rule.fix?.(seeds) ?? [])]))
			byFile.set(correction.source, [...(byFile.get(correction.source) ?? []), correction]);
		const now = [...byFile].flatMap(([source, corrections]) => written(source, corrections));
		if (now.length === 0) break;
		fixed.push(...now);
		const rewritings = now.flatMap(({ field, was, becomes }) => {
			const tag = TAGS.find((known) => field.endsWith(`.${known}`));
			return tag ? [{ tag, was, becomes }] : [];
		});
		if (seeds.ledger.madeFrom.length > 0) writeLedger(directory, carriedOver(seeds.ledger, rewritings));
	}
	return fixed;
}

/** Puts the corrections into their file; returns those that could be made. */
function written(source: YamlFile, corrections: readonly Correction[]): Fixed[] {
	const { text, made } = withScalars(readFileSync(source.path, 'utf8'), corrections);
	if (made.length > 0) writeFileSync(source.path, text);
	return made.map(({ path, becomes }) => ({
		file: source.file,
		line: source.lineOf(path),
		field: path.join('.'),
		was: valueAt(source.value, path),
		becomes
	}));
}

const valueAt = (value: unknown, path: Correction['path']) =>
	String(path.reduce<unknown>((part, step) => (part as Record<string | number, unknown> | undefined)?.[step], value) ?? '');
