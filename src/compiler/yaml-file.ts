import { readFileSync } from 'node:fs';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type ErrorCode, type Node } from 'yaml';
import type { Problem } from './problem.ts';

/** A parsed YAML file that can still say on which line a field stands. */
export interface YamlFile {
	/** As problems name it. */
	readonly file: string;
	/** Where it lies. */
	readonly path: string;
	readonly value: unknown;
	readonly problems: readonly Problem[];
	/** Line of the deepest part of `path` that exists, from 1. */
	lineOf(path: readonly PropertyKey[]): number;
}

/** What the parser's codes mean to somebody who writes texts; the others are rare, and it tells them itself. */
const USUAL_MISTAKES: Readonly<Partial<Record<ErrorCode, string>>> = {
	BAD_INDENT: 'the line does not stand under the one that it belongs to',
	BAD_SCALAR_START: 'put the text in quotes: it begins with a character that means something',
	BLOCK_AS_IMPLICIT_KEY: 'put the text in quotes: it holds a colon',
	DUPLICATE_KEY: 'this field is written twice',
	MISSING_CHAR: 'a bracket, a quotation mark or a colon is missing',
	MULTILINE_IMPLICIT_KEY: 'a colon is missing after the name of the field',
	TAB_AS_INDENT: 'indent with spaces, not with tabs'
};

/**
 * Reads one YAML file of the 1.2 core schema.
 *
 * A file that does not parse has `value: undefined` and one problem per error; it never throws for its content.
 */
export function readYaml(path: string, file: string): YamlFile {
	const counter = new LineCounter();
	const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
	const line = (offset: number) => Math.max(1, counter.linePos(offset).line);
	const problem = (offset: number, message: string) => ({ file, line: line(offset), field: '', message: `this is not YAML: ${message}` });
	const problems = document.errors.map((error) => problem(error.pos[0], USUAL_MISTAKES[error.code] ?? error.message));
	// The parser accepts a name that nothing was given; it would throw when the values are made.
	visit(document, {
		Alias(_, alias) {
			if (!alias.resolve(document)) problems.push(problem(alias.range?.[0] ?? 0, `nothing above is called &${alias.source}`));
		}
	});
	return {
		file,
		path,
		problems,
		value: problems.length ? undefined : document.toJS({ maxAliasCount: -1 }),
		lineOf: (path) => line(offsetOf(document, path))
	};
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
	let node = document.contents as Node | null;
	let offset = node?.range?.[0] ?? 0;
	for (const step of path) {
		if (isAlias(node)) node = node.resolve(document) ?? null;
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
			if (!pair) return offset;
			offset = (pair.key as Node).range?.[0] ?? offset;
			node = pair.value as Node | null;
		} else if (isSeq(node)) {
			const item = node.items[Number(step)] as Node | undefined;
			if (!item) return offset;
			offset = item.range?.[0] ?? offset;
			node = item;
		} else return offset;
	}
	return offset;
}
