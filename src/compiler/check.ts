import type { EpochMs } from '../lib/domain/answer.ts';
import { sortedProblems, type Problem } from './problem.ts';
import { readSeeds, type Seeds } from './read-seeds.ts';
import { RULES } from './rules/index.ts';

/** What a rule of the level `warning` found. */
export interface Warning extends Problem {
	readonly rule: string;
}

/**
 * Reads `directory` and finds everything that is wrong with it, in one go. `label` is how problems name it.
 *
 * `now` is the instant of the release; without it nothing is said about age. Warnings stop nothing.
 */
export function checkSeeds(directory: string, label = directory, now?: EpochMs): { seeds: Seeds; problems: Problem[]; warnings: Warning[] } {
	const { seeds, problems } = readSeeds(directory, label);
	const warnings = RULES.flatMap((rule) =>
		rule.level === 'warning' ? [...rule.check(seeds, now)].map((problem) => ({ ...problem, rule: rule.name })) : []
	);
	const mistakes = RULES.flatMap((rule) => (rule.level === 'warning' ? [] : [...rule.check(seeds, now)]));
	return { seeds, problems: sortedProblems([...problems, ...mistakes]), warnings };
}

/** How many warnings each rule has: what the report counts. */
export const byRule = (warnings: readonly Warning[]) =>
	warnings.reduce<Record<string, number>>((sum, { rule }) => ({ ...sum, [rule]: (sum[rule] ?? 0) + 1 }), {});
