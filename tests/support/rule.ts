import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSeeds } from '../../src/compiler/read-seeds.ts';
import type { Rule } from '../../src/compiler/rules/rule.ts';
import { withScalars } from '../../src/compiler/yaml-scalar.ts';
import { writeSeeds, type Edit } from './seeds.ts';

export const NOW = Date.parse('2026-11-23T12:00:00+09:00');

/** The small guide with `edits` and `more`, read, and gone again. */
function guideWith<T>(edits: readonly Edit[], more: Readonly<Record<string, string>>, use: (folder: string) => T): T {
	const folder = writeSeeds(edits);
	for (const [file, text] of Object.entries(more)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	try {
		return use(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** What `rule` finds in the small guide after `edits`: `field: message`, in the order of the rule. */
export function foundBy(rule: Rule, edits: readonly Edit[], more: Readonly<Record<string, string>> = {}): string[] {
	return guideWith(edits, more, (folder) => {
		const { seeds, problems } = readSeeds(folder, 'seeds');
		if (problems.length) throw new Error(JSON.stringify(problems));
		return [...rule.check(seeds, NOW)].map(({ field, message }) => `${field}: ${message}`);
	});
}

/** The file `name` of the small guide after `edits`, as the fixer of `rule` leaves it. */
export function fixedBy(rule: Rule, name: string, edits: readonly Edit[], more: Readonly<Record<string, string>> = {}): string {
	return guideWith(edits, more, (folder) => {
		const { seeds } = readSeeds(folder, 'seeds');
		const corrections = [...(rule.fix?.(seeds) ?? [])].filter(({ source }) => source.file === `seeds/${name}`);
		return withScalars(readFileSync(join(folder, name), 'utf8'), corrections).text;
	});
}
