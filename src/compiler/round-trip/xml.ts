import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** `text` as it may stand in XML, between tags and in attributes. */
export const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!).replace(/\r/g, '&#13;');

/** Why a text is no XML, with its line from 1. */
export class XmlError extends Error {
	constructor(
		message: string,
		readonly line: number
	) {
		super(message);
	}
}

/** The document that `text` holds. Throws an XmlError; declarations of entities are refused, not read. */
export function parseXml(text: string): Document {
	const doctype = text.indexOf('<!DOCTYPE');
	if (doctype >= 0) throw new XmlError('a DOCTYPE is not read', text.slice(0, doctype).split('\n').length);
	let line = 1;
	try {
		return new DOMParser({
			onError: (level, message, context) => {
				line = (context as { locator?: { lineNumber?: number } })?.locator?.lineNumber ?? line;
				if (level !== 'warning') throw new XmlError(message, line);
			}
		}).parseFromString(text, 'text/xml');
	} catch (error) {
		if (error instanceof XmlError) throw error;
		const at = (error as { locator?: { lineNumber?: number } }).locator?.lineNumber ?? line;
		throw new XmlError(error instanceof Error ? error.message : String(error), at);
	}
}

/** Elements below `parent` with that local name, in any namespace, in the order of the document. */
export const elements = (parent: Document | Element, name: string): Element[] => [...parent.getElementsByTagNameNS('*', name)];

/** Children of `parent` with that local name. */
export const childElements = (parent: Element, name?: string): Element[] =>
	[...parent.childNodes].filter((node): node is Element => node.nodeType === 1 && (!name || (node as Element).localName === name));

/** Line of a node in its text, from 1. */
export const lineOf = (node: Node): number => (node as { lineNumber?: number }).lineNumber ?? 1;
