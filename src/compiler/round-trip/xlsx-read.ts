import type { Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { MADE_FROM_JAPANESE, type Tag } from '../translations/ledger.ts';
import type { Exchange, ReadUnit } from './exchange.ts';
import type { Reason } from './finding.ts';
import { COLUMNS, letter } from './xlsx-write.ts';
import { childElements, elements, parseXml } from './xml.ts';

/** A part of a workbook larger than this is no table of ours, but something that unpacks without end. */
const PART_BYTES_MAX = 64_000_000;

interface Cell {
	readonly text: string;
	readonly problem?: 'formula' | 'not-text';
}

/** The rows of a workbook of ours, as any spreadsheet has saved it. Never throws for its content. */
export function readXlsx(bytes: Uint8Array): Exchange {
	const broken = (reason: Reason, detail?: string, line = 0): Exchange => ({
		tag: undefined,
		units: [],
		findings: [{ line, cell: '', key: '', reason, ...(detail && { detail }) }]
	});
	let rows: readonly SheetRow[];
	try {
		rows = readSheet(bytes);
	} catch (error) {
		return broken('unreadable', error instanceof Error ? error.message.split('\n')[0] : undefined);
	}
	const [first, ...others] = rows;
	const heading = new Map([...(first?.cells ?? [])].map(([column, { text }]) => [text.trim(), column]));
	const tag = MADE_FROM_JAPANESE.find((one) => heading.has(one)) as Tag | undefined;
	const missing = COLUMNS.filter((column) => column !== 'state' && column !== 'text' && !heading.has(column));
	if (!first || missing.length > 0) return broken('header', missing.join(', '), first?.line ?? 1);
	if (!tag) return broken('language', [...heading.keys()].join(', '), first.line);

	const units = others.flatMap(({ line, cells }): ReadUnit[] => {
		const at = (column: string) => cells.get(heading.get(column) ?? '');
		const text = (column: string) => at(column)?.text ?? '';
		if ([...cells.values()].every((cell) => cell.text === '' && !cell.problem)) return [];
		const problem = at(tag)?.problem;
		return [
			{
				row: text('row'),
				id: text('id'),
				field: text('field'),
				ja: text('ja'),
				text: text(tag),
				state: text('state'),
				jaHash: text('ja-hash'),
				textHash: text('text-hash'),
				line,
				cell: `${heading.get(tag)}${line}`,
				...(problem && { problem })
			}
		];
	});
	return { tag, units, findings: [] };
}

/** A row of a sheet: its number as a spreadsheet shows it, and its cells by the letters of their columns. */
interface SheetRow {
	readonly line: number;
	readonly cells: ReadonlyMap<string, Cell>;
}

/** The rows of the first sheet. */
function readSheet(bytes: Uint8Array): SheetRow[] {
	const parts = unzipSync(bytes, {
		filter: ({ name, originalSize }) => {
			if (originalSize > PART_BYTES_MAX) throw new Error(`${name} is too large`);
			return /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/.test(name);
		}
	});
	const part = (name: string) => parseXml(strFromU8(parts[name] ?? new Uint8Array()));
	const sheet = elements(part('xl/workbook.xml'), 'sheet')[0];
	const link = [...(sheet?.attributes ?? [])].find(({ localName }) => localName === 'id')?.value;
	const target = elements(part('xl/_rels/workbook.xml.rels'), 'Relationship')
		.find((one) => one.getAttribute('Id') === link)
		?.getAttribute('Target');
	const shared = parts['xl/sharedStrings.xml'] ? elements(part('xl/sharedStrings.xml'), 'si').map(textOf) : [];

	// Numbers and letters may be left out: a row or cell then follows the one before.
	let line = 0;
	return elements(part(target?.startsWith('/') ? target.slice(1) : `xl/${target}`), 'row').map((row) => {
		line = Number(row.getAttribute('r')) || line + 1;
		const cells = childElements(row, 'c').map((cell, i): [string, Cell] => [
			/^[A-Z]+(?=\d+$)/.exec(cell.getAttribute('r') ?? '')?.[0] ?? letter(i),
			readCell(cell, shared)
		]);
		return { line, cells: new Map(cells) };
	});
}

function readCell(cell: Element, shared: readonly string[]): Cell {
	const value = childElements(cell, 'v')[0]?.textContent ?? '';
	if (childElements(cell, 'f').length > 0) return { text: value, problem: 'formula' };
	switch (cell.getAttribute('t')) {
		case 's':
			return { text: shared[Number(value)] ?? '' };
		case 'inlineStr':
			return { text: childElements(cell, 'is').map(textOf).join('') };
		case 'str':
			return { text: plain(value) };
		default:
			return value === '' ? { text: '' } : { text: value, problem: 'not-text' };
	}
}

/** The text of a string: its runs, without the readings that Japanese spreadsheets keep beside (`rPh`). */
function textOf(string: Element): string {
	const runs = childElements(string).flatMap((child) =>
		child.localName === 't' ? [child] : child.localName === 'r' ? childElements(child, 't') : []
	);
	return plain(runs.map(({ textContent }) => textContent ?? '').join(''));
}

const plain = (text: string) =>
	text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))).replace(/\r\n?/g, '\n');
