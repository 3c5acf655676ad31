import { hashOf } from '../translations/ledger.ts';
import type { Exchange, ReadUnit } from './exchange.ts';
import type { Finding, Reason } from './finding.ts';
import { keyOf, type Row } from './rows.ts';

/** A row of the guide that gets another text, and the unit that says so. */
export interface Change {
	readonly row: Row;
	readonly unit: ReadUnit;
	readonly text: string;
}

/**
 * What a file that came back changes in `rows`, and what of it cannot be taken.
 *
 * A row counts as changed by its hash at the export: what a translator left alone changes nothing, even where the guide
 * has moved on. Rows that the guide has got since the export are no loss.
 */
export function compare(rows: readonly Row[], { units }: Exchange): { changes: Change[]; findings: Finding[] } {
	const findings: Finding[] = [];
	const changes: Change[] = [];
	const known = new Map(rows.map((row) => [keyOf(row), row]));
	const seen = new Set<string>();
	for (const unit of units) {
		const key = keyOf(unit);
		const row = known.get(key);
		const told = (reason: Reason, more?: Pick<Finding, 'detail' | 'isNote'>) =>
			findings.push({ line: unit.line, cell: unit.cell, key, reason, ...more });
		const text = unit.text.trim();
		const isEdited = unit.problem !== undefined || hashOf(text) !== unit.textHash;
		if (!row) told('unknown', { detail: JSON.stringify(unit.text) });
		else if (seen.has(key)) told('duplicate');
		else if (hashOf(unit.ja) !== unit.jaHash) told('moved');
		else if (unit.problem) told(unit.problem);
		else if (unit.jaHash !== hashOf(row.ja)) told('stale', isEdited ? {} : { isNote: true });
		else if (isEdited && text !== row.text) {
			if (text === '') told('empty');
			else if (unit.textHash !== hashOf(row.text)) told('conflict', { detail: JSON.stringify(row.text) });
			else changes.push({ row, unit, text });
		}
		seen.add(key);
	}
	return { changes, findings: [...findings, ...lost(rows, units, seen)] };
}

/** Rows that left and did not come back. Every unit tells how many left together. */
function lost(rows: readonly Row[], units: readonly ReadUnit[], seen: ReadonlySet<string>): Finding[] {
	const left = Math.max(0, ...units.map(({ row }) => Number(row.split('/')[1]) || 0));
	const numbers = new Set(units.map(({ row }) => row.split('/')[0]));
	if (units.length > 0 && numbers.size >= left) return [];
	return rows
		.filter((row) => !seen.has(keyOf(row)))
		.map((row): Finding => ({ line: 0, cell: '', key: keyOf(row), reason: 'missing', detail: `${row.source.file}:${row.source.lineOf(row.path)}` }));
}
