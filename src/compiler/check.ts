import { sortedProblems, type Problem } from './problem.ts';
import { readSeeds, type Seeds } from './read-seeds.ts';
import { RULES } from './rules/index.ts';

/** Reads `directory` and finds everything that is wrong with it, in one go. `label` is how problems name it. */
export function checkSeeds(directory: string, label = directory): { seeds: Seeds; problems: Problem[] } {
	const { seeds, problems } = readSeeds(directory, label);
	return { seeds, problems: sortedProblems([...problems, ...RULES.flatMap((rule) => [...rule.check(seeds)])]) };
}
