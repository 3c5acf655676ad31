import type { EpochMs } from '../../lib/domain/answer.ts';
import type { EntrySeed } from '../../lib/schema/entry.ts';
import type { Problem } from '../problem.ts';
import type { Located, Seeds } from '../read-seeds.ts';
import type { Path } from '../walk.ts';
import type { YamlFile } from '../yaml-file.ts';

/** One thing that must hold across seeds. A rule only reports; the command decides what follows. */
export interface Rule {
	readonly name: string;
	/** A warning is counted and does not stop the build. */
	readonly level?: 'warning';
	/** `now` is the instant of the release; what only time can tell is not asked without it. */
	check(seeds: Seeds, now?: EpochMs): Iterable<Problem>;
	/** What to write instead where that needs no judgement, for `npm run content -- --fix`. Files need not fit their schema yet. */
	fix?(seeds: Pick<Seeds, 'files' | 'glossary' | 'sources'>): Iterable<Correction>;
}

/** One value of a file and what takes its place. */
export interface Correction {
	readonly source: YamlFile;
	readonly path: Path;
	readonly becomes: string;
}

/** A problem at a field of an entry. */
export function at(located: Located<unknown>, path: Path, message: string): Problem {
	return { file: located.source.file, line: located.source.lineOf(path), field: path.join('.'), message };
}

/** Everything of the seeds that readers read: entries and the phrasebook. */
export function textsOf({ entries, phrases, terms }: Pick<Seeds, 'entries' | 'phrases' | 'terms'>): readonly Located<{ readonly id: string }>[] {
	return [...entries, ...phrases, ...terms];
}

/** A rule that looks at the texts of one file at a time, whatever it holds. */
export function textRule(name: string, check: (located: Located<{ readonly id: string }>) => Iterable<Problem>): Rule {
	return {
		name,
		*check(seeds) {
			for (const located of textsOf(seeds)) yield* check(located);
		}
	};
}

/** A rule that looks at one entry at a time. */
export function entryRule(name: string, check: (entry: Located<EntrySeed>, seeds: Seeds, now?: EpochMs) => Iterable<Problem>): Rule {
	return {
		name,
		*check(seeds, now) {
			for (const entry of seeds.entries) yield* check(entry, seeds, now);
		}
	};
}
