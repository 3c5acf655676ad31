import { CST, isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import type { Path } from './walk.ts';

export interface ScalarChange {
	readonly path: Path;
	readonly becomes: string;
}

/** What unquoted YAML would read as a number, a truth or nothing. */
const NOT_A_TEXT = /^(?:[-+]?\.?\d[\d._eE+-]*|[-+]?\.inf|\.nan|0[ox][\da-f]+|true|false|null|~)$/i;

/**
 * `text` with the values at those paths exchanged and every other character as it was: comments, quotes, order, line
 * breaks. A value that several places share by its name (`&x`, `*x`) is changed for all of them.
 *
 * Leaves out what is not a text of one line in the file; `made` are the changes that were made.
 */
export function withScalars(text: string, changes: readonly ScalarChange[]): { text: string; made: readonly ScalarChange[] } {
	const document = parseDocument(text, { keepSourceTokens: true, uniqueKeys: true });
	const edits = new Map<number, { length: number; source: string }>();
	const made: ScalarChange[] = [];
	for (const change of changes) {
		const found = scalarAt(document, change.path);
		const token = found?.scalar.srcToken;
		if (!found || !CST.isScalar(token) || token.type === 'block-scalar' || token.type === 'alias' || edits.has(token.offset)) continue;
		const { length } = token.source;
		const mustQuote = token.type === 'scalar' && NOT_A_TEXT.test(change.becomes);
		CST.setScalarValue(token, change.becomes, { inFlow: found.inFlow, ...(mustQuote && { type: 'QUOTE_DOUBLE' as const }) });
		if (token.source.includes('\n')) continue;
		edits.set(token.offset, { length, source: token.source });
		made.push(change);
	}
	const fromTheEnd = [...edits].sort(([a], [b]) => b - a);
	return { text: fromTheEnd.reduce((whole, [at, { length, source }]) => whole.slice(0, at) + source + whole.slice(at + length), text), made };
}

function scalarAt(document: Document, path: Path) {
	let node = document.contents as Node | null | undefined;
	let inFlow = false;
	for (const step of path) {
		if (isAlias(node)) node = node.resolve(document);
		if (isMap(node)) {
			inFlow ||= node.flow === true;
			node = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))?.value as Node | null | undefined;
		} else if (isSeq(node)) {
			inFlow ||= node.flow === true;
			node = node.items[Number(step)] as Node | undefined;
		} else return undefined;
	}
	if (isAlias(node)) node = node.resolve(document);
	return isScalar(node) ? { scalar: node, inFlow } : undefined;
}
