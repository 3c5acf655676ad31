import type { Seeds } from '../read-seeds.ts';
import type { Tag } from '../translations/ledger.ts';
import { edit, write } from './apply.ts';
import { compare } from './compare.ts';
import type { Finding } from './finding.ts';
import { rowsOf } from './rows.ts';
import { readXliff } from './xliff-read.ts';
import { readXlsx } from './xlsx-read.ts';

/** What became of a file that came back. */
export interface Result {
	readonly format: 'xliff' | 'xlsx';
	readonly language: Tag | undefined;
	/** Rows in the file, those that change the guide, those that were written, and what keeps the rest back. */
	readonly rows: number;
	readonly changed: number;
	readonly applied: number;
	readonly held: number;
	readonly findings: readonly Finding[];
}

/** How a ZIP begins, and with it every xlsx. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/**
 * Writes the translations of a file into the seeds of `directory`: all of them, or none when anything is wrong with the
 * file; with `applyGood` those that nothing is wrong with. Every finding is told, whatever is written.
 */
export function bringBack(bytes: Uint8Array, directory: string, seeds: Seeds, applyGood = false): Result {
	const format = ZIP.every((byte, i) => bytes[i] === byte) ? 'xlsx' : 'xliff';
	const exchange = format === 'xlsx' ? readXlsx(bytes) : readXliff(bytes);
	const { tag, units } = exchange;
	if (!tag) return { format, language: tag, rows: 0, changed: 0, applied: 0, held: exchange.findings.length, findings: exchange.findings };

	const { changes, findings } = compare(rowsOf(seeds, tag), exchange);
	const { edited, made, findings: refusals } = edit(directory, changes);
	const all = inOrder([...exchange.findings, ...findings, ...refusals]);
	const held = all.filter(({ isNote }) => !isNote).length;
	const isTaken = held === 0 || applyGood;
	if (isTaken && made.length > 0) write(edited);
	return { format, language: tag, rows: units.length, changed: changes.length, applied: isTaken ? made.length : 0, held, findings: all };
}

const inOrder = (findings: readonly Finding[]) => [...findings].sort((a, b) => (a.line || Infinity) - (b.line || Infinity));
