import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { ENTRY_SCHEMAS, type EntrySeed } from '../lib/schema/entry.ts';
import { GlossarySchema, type Glossary } from '../lib/schema/glossary.ts';
import { PHRASEBOOK_SCHEMAS, type PhraseGroupSeed, type TermListSeed } from '../lib/schema/phrase.ts';
import { NoticeSeedSchema, PlanSchema, SourcesSchema, type NoticeSeed, type Plan, type Sources } from '../lib/schema/release.ts';
import { readAddressPoints, type AddressPoint } from './address-points.ts';
import type { Problem } from './problem.ts';
import { FloorSchema, type Floor } from './ratchet.ts';
import { schemaProblems } from './schema-problems.ts';
import { readLedger, type Ledger } from './translations/ledger.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

export interface Located<T> {
	readonly data: T;
	readonly source: YamlFile;
}

/** All that `seeds/` holds and that fits its schema. */
export interface Seeds {
	readonly entries: readonly Located<EntrySeed>[];
	readonly notices: readonly Located<NoticeSeed>[];
	readonly phrases: readonly Located<PhraseGroupSeed>[];
	readonly terms: readonly Located<TermListSeed>[];
	readonly sources: Sources;
	readonly sourcesFile: YamlFile | undefined;
	readonly glossary: Located<Glossary> | undefined;
	readonly addressPoints: readonly AddressPoint[];
	/** Every file that is YAML, whether it fits its schema or not. */
	readonly files: readonly YamlFile[];
	readonly plan: Plan;
	/** Where the plan stands: a folder without one is a part of a guide, for which nothing is promised. */
	readonly planFile: YamlFile | undefined;
	/** Which Japanese the texts were made from. */
	readonly ledger: Ledger;
	/** What the guide has covered before, where that is recorded. */
	readonly floor: Located<Floor> | undefined;
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
	const files: YamlFile[] = [];

	const take = <S extends v.GenericSchema>(name: string, schema: S, extra?: object): Located<v.InferOutput<S>> | undefined => {
		const source = readYaml(join(directory, name), `${label}/${name}`);
		problems.push(...source.problems);
		if (source.problems.length) return void broken.add(idOfFile(name));
		files.push(source);
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

	/** An id that is not the name of its file is told, and the content read all the same. */
	const named = <T extends { id: string }>(located: Located<T>, name: string) => {
		const { data, source } = located;
		const message = `must be the name of the file, ${idOfFile(name)}`;
		if (data.id !== idOfFile(name)) problems.push({ file: source.file, line: source.lineOf(['id']), field: 'id', message });
		return located;
	};

	const entries = Object.entries(FOLDER_TYPES).flatMap(([folder, type]) =>
		filesOf(folder).flatMap((name) => {
			const located = take(name, ENTRY_SCHEMAS[folder as keyof typeof FOLDER_TYPES] as v.GenericSchema<unknown, EntrySeed>, { type });
			return located ? [named(located, name)] : [];
		})
	);
	const notices = filesOf('notices').flatMap((name) => take(name, NoticeSeedSchema) ?? []);
	const partsOf = <T extends { id: string }>(folder: keyof typeof PHRASEBOOK_SCHEMAS) =>
		filesOf(folder).flatMap((name) => {
			const located = take(name, PHRASEBOOK_SCHEMAS[folder] as unknown as v.GenericSchema<unknown, T>);
			return located ? [named(located, name)] : [];
		});
	const single = <S extends v.GenericSchema>(name: string, schema: S) => (existsSync(join(directory, name)) ? take(name, schema) : undefined);
	const plan = single('plan.yaml', PlanSchema);
	const sources = single('sources.yaml', SourcesSchema);
	const { ledger, problems: ofLedger } = readLedger(directory, label);
	problems.push(...ofLedger);

	return {
		seeds: {
			entries,
			notices,
			phrases: partsOf<PhraseGroupSeed>('phrases'),
			terms: partsOf<TermListSeed>('terms'),
			broken,
			sources: sources?.data ?? {},
			sourcesFile: sources?.source,
			glossary: single('glossary.yaml', GlossarySchema),
			addressPoints: readAddressPoints(directory),
			files,
			plan: plan?.data ?? [],
			planFile: plan?.source,
			ledger,
			floor: single('coverage.json', FloorSchema)
		},
		problems
	};
}

const idOfFile = (name: string) => name.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
