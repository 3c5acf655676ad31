import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { ENTRY_SCHEMAS, type EntrySeed } from '../lib/schema/entry.ts';
import { NoticeSeedSchema, PlanSchema, SourcesSchema, type NoticeSeed, type Plan, type Sources } from '../lib/schema/release.ts';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

export interface Located<T> {
	readonly data: T;
	readonly source: YamlFile;
}

/** All that `seeds/` holds and that fits its schema. */
export interface Seeds {
	readonly entries: readonly Located<EntrySeed>[];
	readonly notices: readonly Located<NoticeSeed>[];
	readonly sources: Sources;
	readonly plan: Plan;
	/** Ids of files that exist but did not fit their schema: naming them is no second mistake. */
	readonly broken: ReadonlySet<string>;
}

const FOLDER_TYPES = { events: 'event', places: 'place', services: 'service', guides: 'guide' } as const;

/**
 * Reads and checks every seed under `directory`; `label` is how problems name it.
 *
 * Never throws for content: what does not fit is left out and told in `problems`, all of it at once.
 */
export function readSeeds(directory: string, label: string): { seeds: Seeds; problems: Problem[] } {
	const problems: Problem[] = [];
	const broken = new Set<string>();

	const take = <S extends v.GenericSchema>(name: string, schema: S, extra?: object): Located<v.InferOutput<S>> | undefined => {
		const source = readYaml(join(directory, name), `${label}/${name}`);
		problems.push(...source.problems);
		if (source.problems.length) return void broken.add(idOfFile(name));
		const value = extra && typeof source.value === 'object' ? { ...source.value, ...extra } : source.value;
		const result = v.safeParse(schema, value);
		if (result.success) return { data: result.output, source };
		problems.push(...schemaProblems(source, result.issues));
		broken.add(idOfFile(name));
		return undefined;
	};

	const filesOf = (folder: string) =>
		existsSync(join(directory, folder))
			? readdirSync(join(directory, folder), { recursive: true, encoding: 'utf8' })
					.filter((name) => /\.ya?ml$/.test(name))
					.sort()
					.map((name) => `${folder}/${name}`)
			: [];

	const entries = Object.entries(FOLDER_TYPES).flatMap(([folder, type]) =>
		filesOf(folder).flatMap((name) => {
			const located = take(name, ENTRY_SCHEMAS[folder as keyof typeof FOLDER_TYPES] as v.GenericSchema<unknown, EntrySeed>, { type });
			if (located && located.data.id !== idOfFile(name))
				problems.push({
					file: located.source.file,
					line: located.source.lineOf(['id']),
					field: 'id',
					message: `must be the name of the file, ${idOfFile(name)}`
				});
			return located ? [located] : [];
		})
	);
	const notices = filesOf('notices').flatMap((name) => take(name, NoticeSeedSchema) ?? []);
	const single = <S extends v.GenericSchema>(name: string, schema: S, otherwise: v.InferOutput<S>) =>
		existsSync(join(directory, name)) ? (take(name, schema)?.data ?? otherwise) : otherwise;

	return {
		seeds: { entries, notices, broken, sources: single('sources.yaml', SourcesSchema, {}), plan: single('plan.yaml', PlanSchema, []) },
		problems
	};
}

const idOfFile = (name: string) => name.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
