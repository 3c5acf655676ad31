import type { Tag } from '../translations/ledger.ts';
import type { Unit } from './exchange.ts';
import { escaped } from './xml.ts';

/** The language tag of the file: plain Japanese is a private variant of `ja`. */
export const LANGUAGE_OF = (tag: Tag) => (tag === 'easy' ? 'ja-x-easy' : tag);

const STATES: Readonly<Record<string, string>> = { human: 'reviewed', machine: 'translated', outdated: 'initial' };

/**
 * XLIFF 2.0: a file per entry, a unit per text. The hashes travel in the metadata module, which tools hand back
 * untouched. Equal units give equal bytes.
 */
export function writeXliff(units: readonly Unit[], tag: Tag): string {
	const byEntry = new Map<string, Unit[]>();
	for (const unit of units) byEntry.set(unit.id, [...(byEntry.get(unit.id) ?? []), unit]);
	const files = [...byEntry].map(([id, own]) => `<file id="${escaped(id)}" canResegment="no">\n${own.map(unitXml).join('')}</file>\n`);
	return (
		'<?xml version="1.0" encoding="UTF-8"?>\n' +
		'<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" version="2.0" ' +
		`srcLang="ja" trgLang="${LANGUAGE_OF(tag)}">\n${files.join('')}</xliff>\n`
	);
}

function unitXml({ field, row, ja, text, state, jaHash, textHash }: Unit): string {
	const meta = Object.entries({ row, state, 'ja-hash': jaHash, 'text-hash': textHash })
		.map(([type, value]) => `<mda:meta type="${type}">${escaped(value)}</mda:meta>`)
		.join('');
	return (
		`<unit id="${escaped(field)}">\n<mda:metadata><mda:metaGroup category="guide">${meta}</mda:metaGroup></mda:metadata>\n` +
		`<segment state="${STATES[state] ?? 'translated'}">\n<source xml:space="preserve">${escaped(ja)}</source>\n` +
		`<target xml:space="preserve">${escaped(text)}</target>\n</segment>\n</unit>\n`
	);
}
