import type { Words } from '../../lib/schema/words.ts';
import type { Located, Seeds } from '../read-seeds.ts';
import { textsOf } from '../rules/rule.ts';
import type { Tag } from '../translations/ledger.ts';
import { Standings, type TranslationState } from '../translations/standing.ts';
import { isWords, walk, type Path } from '../walk.ts';
import type { YamlFile } from '../yaml-file.ts';

/** One text of the seeds and its translation: a row of the spreadsheet, a unit of the XLIFF file. */
export interface Row {
	/** Id of the entry, phrase group, list of terms or notice. */
	readonly id: string;
	/** Where in it: `editions.2027.theme`. Members that have an id are named by it, so that a new one moves no other. */
	readonly field: string;
	readonly ja: string;
	readonly text: string;
	readonly state: TranslationState;
	readonly source: YamlFile;
	/** Path of the translation in its file. */
	readonly path: Path;
}

/** The key of a row, in files and in findings. */
export const keyOf = ({ id, field }: { readonly id: string; readonly field: string }) => `${id} ${field}`;

/**
 * Every text of the seeds in one language, in the order of files and lines. A text that a file shares between several
 * places is one row, where it is written. Texts without this language (plain Japanese is optional) are none.
 */
export function rowsOf(seeds: Seeds, tag: Tag): Row[] {
	const standings = new Standings(seeds.ledger);
	const located: readonly Located<{ readonly id: string }>[] = [...textsOf(seeds), ...seeds.notices];
	return located.flatMap(({ data, source }) => {
		const states = new Map(standings.of(data).flatMap((one) => (one.tag === tag ? [[one.path.join('.'), one.state] as const] : [])));
		const seen = new Set<object>();
		return [...walk(source.value)].flatMap(({ value, path }) => {
			if (!isWords(value) || seen.has(value)) return [];
			seen.add(value);
			const words: Words = value;
			const text = words[tag];
			if (text === undefined) return [];
			const state = states.get(path.join('.')) ?? 'machine';
			return [{ id: data.id, field: fieldOf(source.value, path), ja: words.ja, text, state, source, path: [...path, tag] }];
		});
	});
}

function fieldOf(value: unknown, path: Path): string {
	let part = value as Record<string | number, unknown>;
	const steps = path.map((step) => {
		const isMember = Array.isArray(part);
		part = part[step] as Record<string | number, unknown>;
		const id = isMember ? part['id'] : undefined;
		return typeof id === 'string' ? id : String(step);
	});
	return steps.join('.');
}
