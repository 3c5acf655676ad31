import type { Element } from '@xmldom/xmldom';
import { MADE_FROM_JAPANESE, type Tag } from '../translations/ledger.ts';
import type { Exchange, ReadUnit } from './exchange.ts';
import type { Reason } from './finding.ts';
import { utf8 } from './utf8.ts';
import { LANGUAGE_OF } from './xliff-write.ts';
import { childElements, elements, lineOf, parseXml, XmlError } from './xml.ts';

/** Marks that tools add around words and that change none. */
const HARMLESS = ['mrk', 'sm', 'em'];

/** The units of an XLIFF 2.0 file of ours, whatever a translation tool has added to it. Never throws for its content. */
export function readXliff(bytes: Uint8Array): Exchange {
	const broken = (line: number, reason: Reason, detail?: string): Exchange => ({
		tag: undefined,
		units: [],
		findings: [{ line, cell: '', key: '', reason, ...(detail && { detail }) }]
	});
	const decoded = utf8(bytes);
	if ('badLine' in decoded) return broken(decoded.badLine, 'encoding');
	const declared = /^<\?xml[^>]*\bencoding=["']([\w.-]+)["']/.exec(decoded.text)?.[1];
	if (declared && !/^utf-?8$/i.test(declared)) return broken(1, 'encoding', declared);

	let root: Element | null;
	try {
		root = parseXml(decoded.text).documentElement;
	} catch (error) {
		if (error instanceof XmlError) return broken(error.line, 'unreadable', error.message.split('\n')[0]);
		throw error;
	}
	if (root?.localName !== 'xliff' || !root.getAttribute('version')?.startsWith('2.')) return broken(1, 'unreadable');
	const language = root.getAttribute('trgLang') ?? '';
	const tag = MADE_FROM_JAPANESE.find((one): one is Tag => LANGUAGE_OF(one as Tag) === language) as Tag | undefined;
	if (!tag) return broken(lineOf(root), 'language', language);

	const units = childElements(root, 'file').flatMap((file) => elements(file, 'unit').map((unit) => readUnit(file.getAttribute('id') ?? '', unit)));
	return { tag, units, findings: [] };
}

function readUnit(id: string, unit: Element): ReadUnit {
	const meta = new Map(elements(unit, 'meta').map((one) => [one.getAttribute('type'), one.textContent ?? '']));
	const parts = childElements(unit).filter(({ localName }) => localName === 'segment' || localName === 'ignorable');
	const joined = (name: string) => parts.flatMap((part) => childElements(part, name).map(({ textContent }) => textContent ?? '')).join('');
	const target = elements(unit, 'target')[0];
	const isMarked = target !== undefined && elements(target, '*').some(({ localName }) => !HARMLESS.includes(localName ?? ''));
	return {
		id,
		field: unit.getAttribute('id') ?? '',
		row: meta.get('row') ?? '',
		ja: joined('source'),
		text: joined('target'),
		state: meta.get('state') ?? '',
		jaHash: meta.get('ja-hash') ?? '',
		textHash: meta.get('text-hash') ?? '',
		line: lineOf(target ?? unit),
		cell: '',
		...(isMarked && { problem: 'not-text' as const })
	};
}
