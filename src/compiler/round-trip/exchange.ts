import { hashOf, type Tag } from '../translations/ledger.ts';
import type { Finding } from './finding.ts';
import type { Row } from './rows.ts';

/** One row as it travels: the text, and what it was made from when it left. */
export interface Unit {
	readonly id: string;
	readonly field: string;
	/** `17/2931`: this row, and how many left with it. */
	readonly row: string;
	readonly ja: string;
	readonly text: string;
	readonly state: string;
	/** Hash of the Japanese, and of the translation, at the time of the export. */
	readonly jaHash: string;
	readonly textHash: string;
}

/** A unit of a file that came back, with the line (from 1) and, in a spreadsheet, the cell it stands in. */
export interface ReadUnit extends Unit {
	readonly line: number;
	readonly cell: string;
	/** The translation is there, and cannot be read as a text. */
	readonly problem?: 'formula' | 'not-text';
}

/** What could be read of a file, and what could not. */
export interface Exchange {
	/** Undefined when the file is not what it claims to be. */
	readonly tag: Tag | undefined;
	readonly units: readonly ReadUnit[];
	/** Of the file as a whole. */
	readonly findings: readonly Finding[];
}

/** The rows as they leave. */
export function unitsOf(rows: readonly Row[]): Unit[] {
	return rows.map(({ id, field, ja, text, state }, i) => ({
		id,
		field,
		row: `${i + 1}/${rows.length}`,
		ja,
		text,
		state,
		jaHash: hashOf(ja),
		textHash: hashOf(text)
	}));
}
