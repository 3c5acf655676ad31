import type { AnyEntry, EntryType } from './entry.ts';
import { localize } from './localize.ts';
import type { FrontPack, Guidebook } from './packs.ts';
import { phrasebook } from './phrasebook.ts';
import type { EntryView, PageView, Row, SourceView, Views } from './view.ts';

/** Pages that are made from the front pack alone. */
const FRONT = {
	today: ({ rows }: FrontPack) => ({ rows: rows.filter((row) => row.type !== 'guide'), counts: countsOf(rows) }),
	/** Today as a page is made in advance: a third of its bytes, and before a clock is known nothing else can be said. */
	start: ({ rows }: FrontPack) => ({
		rows: rows.filter((row) => row.type === 'event' && (row.flagship ?? lasts(row))),
		counts: countsOf(rows),
		isLean: true
	}),
	events: ({ rows }: FrontPack) => ({ rows: rows.filter((row) => row.type === 'event') }),
	places: ({ rows }: FrontPack) => ({ rows: rows.filter((row) => row.type === 'place') }),
	services: ({ rows }: FrontPack) => ({ rows: rows.filter((row) => row.type === 'service') }),
	help: ({ rows, help }: FrontPack) => ({
		...help,
		linked: byId(rows, new Set([...help.guides.flatMap((guide) => guide.services ?? []), ...help.guides.flatMap((guide) => guide.related ?? [])]))
	})
} satisfies { [name: string]: (front: FrontPack) => PageView };

function countsOf(rows: readonly Row[]): Record<EntryType, number> {
	const counts = { event: 0, place: 0, service: 0, guide: 0 };
	for (const { type } of rows) counts[type] += 1;
	return counts;
}

/** Whether an event has an edition whose days are known to come. */
const lasts = (row: Row): boolean => row.editions?.some(({ status }) => status === 'announced') ?? false;

/** Whether the named page can be had from the front pack alone. */
export const isFrontPage = (name: string): name is keyof typeof FRONT => name in FRONT;

/** What a list page shows. */
export function frontPage(name: keyof typeof FRONT, front: FrontPack): PageView {
	return FRONT[name](front);
}

/**
 * What the named page shows: `today`, `about`, `event/snow-festival`, …
 *
 * The same function answers while prerendering and on the phone. Undefined when the guide has no such entry, or has
 * it under another type.
 */
export function pageOf(name: string, book: Guidebook): PageView | undefined {
	if (isFrontPage(name)) return frontPage(name, book.front);
	if (name === 'about') return about(book);
	if (name === 'phrases') return book.phrases && phrasebook(book.phrases.pack, book.phrases.words);
	const [type, id] = name.split('/');
	return type && id ? entryView(type, id, book) : undefined;
}

function entryView(type: string, id: string, { core, sources, words, front }: Guidebook): EntryView | undefined {
	const own = words[id];
	const facts = Object.hasOwn(core.entries, id) ? core.entries[id] : undefined;
	if (!own || !facts) return undefined;
	const entry = localize<AnyEntry<string>>(facts, own.words, core.provenances);
	if (entry.type !== type) return undefined;
	return {
		entry,
		...(own.japanese && { japanese: own.japanese }),
		translation: own.state,
		linked: byId(front.rows, namedBy(entry)),
		sources: sourcesOf(entry, sources?.sources ?? {}),
		plan: (sources?.plan ?? [])
			.filter((row) => entry.plan?.includes(row.no))
			.map(({ no, name, policy, section, department }) => ({ no, name, policy, section, department }))
	};
}

function about({ sources, front }: Guidebook): Views['about'] {
	const plan = sources?.plan ?? [];
	const rows = new Map(front.rows.map((row) => [row.id, row]));
	return {
		plan: plan.map(({ no, name, department, kind, entries }) => ({
			no,
			name,
			department,
			kind,
			entries,
			present: entries.filter((id) => rows.has(id))
		})),
		names: Object.fromEntries(
			plan
				.flatMap(({ entries }) => entries)
				.flatMap((id) => {
					const row = rows.get(id);
					return row ? [[id, { name: row.names, type: row.type }]] : [];
				})
		),
		sources: Object.keys(sources?.sources ?? {}).length,
		entries: rows.size
	};
}

const byId = (rows: readonly Row[], ids: ReadonlySet<string>): Record<string, Row> =>
	Object.fromEntries(rows.filter((row) => ids.has(row.id)).map((row) => [row.id, row]));

/** Ids of the entries that an entry names, and of those it shows. */
function namedBy(entry: AnyEntry<string>): Set<string> {
	const ids = new Set(entry.related);
	if (entry.type === 'event') {
		for (const site of entry.sites) ids.add(site.place);
		for (const session of entry.editions.flatMap((edition) => edition.sessions ?? [])) ids.add(session.location);
	}
	if (entry.type === 'service' && entry.place) ids.add(entry.place);
	if (entry.type === 'guide') for (const id of entry.services ?? []) ids.add(id);
	return ids;
}

/** The sources that any provenance inside `value` names. */
function sourcesOf(value: unknown, all: Readonly<Record<string, SourceView>>): Record<string, SourceView> {
	const found: Record<string, SourceView> = {};
	const look = (part: unknown) => {
		if (typeof part !== 'object' || part === null) return;
		if ('confidence' in part && 'sources' in part) for (const id of part.sources as string[]) if (all[id]) found[id] = all[id];
		for (const child of Object.values(part)) look(child);
	};
	look(value);
	return found;
}
