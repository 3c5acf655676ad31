import { strToU8, zipSync } from 'fflate';
import type { Tag } from '../translations/ledger.ts';
import type { Unit } from './exchange.ts';
import { escaped } from './xml.ts';

/** The columns, in their order; the language stands where `text` is. */
export const COLUMNS = ['row', 'id', 'field', 'ja', 'text', 'state', 'ja-hash', 'text-hash'] as const;
const WIDTHS = [11, 26, 30, 60, 60, 10, 10, 10];
/** Styles of the sheet: 0 text, 1 heading, 2 text that wraps. Every cell is a text, so that a spreadsheet turns none into a date. */
const WRAPPED = ['ja', 'text'];

/** A ZIP carries the time of its files; equal units give equal bytes. */
const NO_TIME = new Date(1980, 0, 1);

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An xlsx workbook of one sheet: a heading, then a row per text. */
export function writeXlsx(units: readonly Unit[], tag: Tag): Uint8Array {
	const heading = COLUMNS.map((column) => (column === 'text' ? tag : column));
	const rows = units.map((unit) => {
		const cells: Readonly<Record<(typeof COLUMNS)[number], string>> = { ...unit, 'ja-hash': unit.jaHash, 'text-hash': unit.textHash };
		return COLUMNS.map((column) => cells[column]);
	});
	const lines = [heading, ...rows].map((cells, i) => rowXml(cells, i + 1, (column) => (i === 0 ? 1 : WRAPPED.includes(column) ? 2 : 0)));
	const columns = WIDTHS.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('');
	const files: Readonly<Record<string, string>> = {
		'[Content_Types].xml':
			`<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
			`<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
			`<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/>` +
			`<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
		'_rels/.rels': relationships([`${OFFICE}/officeDocument`, 'xl/workbook.xml']),
		'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${tag}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': relationships([`${OFFICE}/worksheet`, 'worksheets/sheet1.xml'], [`${OFFICE}/styles`, 'styles.xml']),
		'xl/styles.xml': STYLES,
		'xl/worksheets/sheet1.xml':
			`<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
			`<cols>${columns}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`
	};
	return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, [strToU8(HEAD + xml), { mtime: NO_TIME }]])));
}

const STYLES =
	`<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts>` +
	'<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>' +
	'<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/>' +
	'<xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>';

const relationships = (...targets: readonly (readonly [type: string, target: string])[]) =>
	`<Relationships xmlns="${PACKAGE}/relationships">${targets.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`;

const rowXml = (cells: readonly string[], number: number, styleOf: (column: string) => number) =>
	`<row r="${number}">${cells.map((text, i) => `<c r="${letter(i)}${number}" s="${styleOf(COLUMNS[i]!)}" t="inlineStr"><is><t xml:space="preserve">${escaped(literal(text))}</t></is></c>`).join('')}</row>`;

/** The letter of a column, by its place from 0; our tables have fewer than 27. */
export const letter = (place: number) => String.fromCharCode(65 + place);

/** OOXML writes `_x000D_` for a control character, so a text that says so must be written otherwise. */
const literal = (text: string) => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
