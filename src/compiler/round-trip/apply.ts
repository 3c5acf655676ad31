import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { checkSeeds } from '../check.ts';
import { problemLine, type Problem } from '../problem.ts';
import { withScalars } from '../yaml-scalar.ts';
import type { Change } from './compare.ts';
import type { Finding } from './finding.ts';
import { keyOf } from './rows.ts';

/** Each file of the seeds, by its path, as it will be. */
export type Edited = ReadonlyMap<string, string>;

/**
 * The files as `changes` make them, every other character as it was, and the changes that cannot be made or that the
 * rules of the guide refuse. Writes nothing: the rules read a copy of `directory`.
 */
export function edit(directory: string, changes: readonly Change[]): { edited: Edited; made: readonly Change[]; findings: Finding[] } {
	const { edited, findings, made } = splice(changes);
	if (made.length === 0) return { edited, made, findings };
	const before = new Set(checkSeeds(directory, '').problems.map(withoutLine));
	const copy = mkdtempSync(join(tmpdir(), 'translations-'));
	try {
		cpSync(directory, copy, { recursive: true });
		for (const [path, text] of edited) writeFileSync(join(copy, relative(directory, path)), text);
		const fresh = checkSeeds(copy, '').problems.filter((problem) => !before.has(withoutLine(problem)));
		if (fresh.length === 0) return { edited, made, findings };
		const refused = new Map<Change, Problem>();
		for (const problem of fresh)
			for (const change of made) if (!refused.has(change) && isAbout(problem, change, directory)) refused.set(change, problem);
		// A rule that looks at more than the changed text: nothing tells which change was too much, so none is made.
		const whole = refused.size > 0 ? [...refused] : made.map((change) => [change, fresh[0]!] as const);
		const told = whole.map(([change, problem]) => ({ ...at(change), reason: 'refused' as const, detail: problem.message }));
		const again = edit(
			directory,
			made.filter((change) => !whole.some(([other]) => other === change))
		);
		return { ...again, findings: [...findings, ...told, ...again.findings] };
	} finally {
		rmSync(copy, { recursive: true });
	}
}

/** Writes all of the files or none: each beside its place first, then all into place. */
export function write(edited: Edited) {
	const before = new Map([...edited.keys()].map((path) => [path, readFileSync(path)]));
	const beside = (path: string) => `${path}.new`;
	try {
		for (const [path, text] of edited) writeFileSync(beside(path), text);
		for (const path of edited.keys()) renameSync(beside(path), path);
	} catch (error) {
		for (const [path, bytes] of before) {
			rmSync(beside(path), { force: true });
			if (!readFileSync(path).equals(bytes)) writeFileSync(path, bytes);
		}
		throw error;
	}
}

/** The changes put into the texts of their files, each proved by reading the result. */
function splice(changes: readonly Change[]) {
	const byFile = new Map<string, Change[]>();
	for (const change of changes) byFile.set(change.row.source.path, [...(byFile.get(change.row.source.path) ?? []), change]);
	const edited = new Map<string, string>();
	const findings: Finding[] = [];
	const all: Change[] = [];
	for (const [path, own] of byFile) {
		const before = readFileSync(path, 'utf8');
		const result = withScalars(
			before,
			own.map(({ row, text }) => ({ path: row.path, becomes: text }))
		);
		const places = new Set(result.made.map((change) => change.path));
		const after: unknown = parse(result.text);
		const made = own.filter(({ row, text }) => places.has(row.path) && valueAt(after, row.path) === text);
		for (const change of own) if (!made.includes(change)) findings.push({ ...at(change), reason: 'by-hand', detail: change.row.source.file });
		if (made.length < result.made.length) continue;
		all.push(...made);
		if (made.length > 0) edited.set(path, result.text);
	}
	return { edited, made: all, findings };
}

const at = ({ row, unit }: Change) => ({ line: unit.line, cell: unit.cell, key: keyOf(row) });
const withoutLine = (problem: Problem) => problemLine({ ...problem, line: 0 });
const isAbout = (problem: Problem, { row }: Change, directory: string) =>
	problem.file === `/${relative(directory, row.source.path)}` && problem.field === row.path.join('.');
const valueAt = (value: unknown, path: Change['row']['path']) =>
	path.reduce<unknown>((part, step) => (part as Record<string | number, unknown> | undefined)?.[step], value);
