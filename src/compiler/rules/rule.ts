import type { EntrySeed } from '../../lib/schema/entry.ts';
import type { Problem } from '../problem.ts';
import type { Located, Seeds } from '../read-seeds.ts';
import type { Path } from '../walk.ts';

/** One thing that must hold across seeds. A rule only reports; the command decides what follows. */
export interface Rule {
	readonly name: string;
	check(seeds: Seeds): Iterable<Problem>;
}

/** A problem at a field of an entry. */
export function at(located: Located<unknown>, path: Path, message: string): Problem {
	return { file: located.source.file, line: located.source.lineOf(path), field: path.join('.'), message };
}

/** A rule that looks at one entry at a time. */
export function entryRule(name: string, check: (entry: Located<EntrySeed>, seeds: Seeds) => Iterable<Problem>): Rule {
	return {
		name,
		*check(seeds) {
			for (const entry of seeds.entries) yield* check(entry, seeds);
		}
	};
}
