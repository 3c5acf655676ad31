import type { EpochMs } from './answer.ts';

/** A dated correction to one field of one entry, as the live file carries it. */
export interface Correction {
	readonly entry: string;
	/** `state`, or a path such as `sites.odori.hours.openingHoursSpecification.0.closes`. */
	readonly field: string;
	readonly value: unknown;
	/** RFC 3339. Holds from `issued` until just before `expires`. */
	readonly issued: string;
	readonly expires: string;
}

/**
 * The corrections of one entry that hold at `now`, one a field: the later `issued` wins, of two issued together the
 * later in the list. One with an unreadable instant never holds.
 */
export function activeCorrections<C extends Correction>(list: readonly C[], entry: string, now: EpochMs): readonly C[] {
	const winners = new Map<string, C>();
	for (const correction of list) {
		if (correction.entry !== entry) continue;
		const issued = Date.parse(correction.issued);
		if (!(issued <= now && now < Date.parse(correction.expires))) continue;
		const rival = winners.get(correction.field);
		if (!rival || Date.parse(rival.issued) <= issued) winners.set(correction.field, correction);
	}
	return [...winners.values()];
}

/** Texts of one form stand for each other: a time for a time, a day for a day, words for words. */
const formOf = (text: string): string => (/^\d\d:\d\d$/.test(text) ? 'time' : /^\d{4}-\d\d-\d\d$/.test(text) ? 'day' : 'words');

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Whether `value` may take the place of `former`: the same basic type, form and fields, all the way down. */
function isLike(former: unknown, value: unknown): boolean {
	if (Array.isArray(former)) return Array.isArray(value) && value.every((member) => isLike(former[0], member));
	if (isRecord(former)) {
		if (!isRecord(value) || Array.isArray(value)) return false;
		const keys = Object.keys(former);
		return keys.length === Object.keys(value).length && keys.every((key) => Object.hasOwn(value, key) && isLike(former[key], value[key]));
	}
	if (typeof former === 'string') return typeof value === 'string' && formOf(former) === formOf(value);
	return typeof former === typeof value && former !== undefined;
}

/** Place of a segment in a list: the member of that id, or else the index. */
function placeIn(list: readonly unknown[], segment: string): number {
	const byId = list.findIndex((member) => isRecord(member) && (member['id'] ?? member['site']) === segment);
	return byId >= 0 || !/^\d+$/.test(segment) ? byId : Number(segment);
}

/** A copy of `node` with `value` at `path`, or `node` itself when there is no such place or the value does not fit. */
function replaced(node: unknown, [segment, ...rest]: readonly string[], value: unknown): unknown {
	if (segment === undefined) return isLike(node, value) ? value : node;
	if (!isRecord(node)) return node;
	const key = Array.isArray(node) ? placeIn(node, segment) : segment;
	if (!Object.hasOwn(node, key)) return node;
	const before = (node as Record<string | number, unknown>)[key];
	const after = replaced(before, rest, value);
	if (after === before) return node;
	return Array.isArray(node) ? node.map((member: unknown, i) => (i === key ? after : member)) : { ...node, [key]: after };
}

/**
 * `entry` as corrected; `entry` itself when nothing fits.
 *
 * A segment of a path is a key, an index, or the id of a member of a list (of a site, in the sites of an edition). A
 * correction whose path does not exist, or whose value is of another type or form, changes nothing.
 */
export function applyCorrections<Entry extends object>(entry: Entry, corrections: readonly Pick<Correction, 'field' | 'value'>[]): Entry {
	return corrections.reduce<unknown>((node, { field, value }) => replaced(node, field.split('.'), value), entry) as Entry;
}
