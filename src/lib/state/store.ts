import { liveQuery } from 'dexie';
import { GuideDatabase } from '../db/database.ts';
import { storedLiveFile } from '../db/live-files.ts';
import { eraseGuide, packsNamed, storedRelease, type StoredRelease } from '../db/releases.ts';
import { frontPage, isFrontPage, pageOf } from '../domain/page.ts';
import type { EasyPack, FrontPack, Guidebook, PhrasesPack, PhraseWordsPack } from '../domain/packs.ts';
import { phrasebook } from '../domain/phrasebook.ts';
import { inPlainJapanese } from '../domain/plain-japanese.ts';
import type { PageView, Views } from '../domain/view.ts';

/**
 * The guide on the phone, as screens ask for it. Loaded after the first paint: nothing here is needed to read the
 * page that the network brought.
 */
export const db = new GuideDatabase();

/** Decoded packs of one release; reading them again from the database costs more than a screen change may. */
let memory: { release: number; fronts: Map<string, FrontPack>; books: Map<string, Guidebook>; plain?: Guidebook } | undefined;

function remembered(release: number) {
	if (memory?.release !== release) memory = { release, fronts: new Map(), books: new Map() };
	return memory;
}

/** Called when the phone has another release: what was decoded is of the old one. */
export function forgetPacks() {
	memory = undefined;
}

export interface PageOnPhone {
	readonly view: PageView;
	readonly release: number;
	/** In plain Japanese, as it was asked for. */
	readonly plain?: true;
}

/**
 * The named page from the phone. `undefined`: the phone has no packs of this language; `null`: it has, and there is
 * no such page. Throws when the browser refuses its storage.
 *
 * `plain` asks for plain Japanese, which is given in place of `ja` once it has arrived.
 */
export async function pageOnPhone(language: string, name: string, { plain = false } = {}): Promise<PageOnPhone | null | undefined> {
	if (name === 'phrases') return phrasesOnPhone(language);
	if (plain && language === 'ja') {
		const found = await plainPage(name);
		if (found) return found;
	}
	if (memory) {
		const view = fromMemory(memory, language, name);
		if (view !== undefined) return view && { view, release: memory.release };
	}
	return db.transaction('r', db.packs, db.states, async () => {
		const present = await storedRelease(db);
		if (!present?.languages.includes(language)) return undefined;
		const kept = remembered(present.release);
		const front = `front-${language}` as const;
		if (isFrontPage(name)) {
			const packs = await packsNamed(db, [front] as const);
			if (!packs) return undefined;
			kept.fronts.set(language, packs[0] as FrontPack);
		} else {
			const packs = await packsNamed(db, ['core', `words-${language}`, front] as const);
			if (!packs) return undefined;
			const background = await packsNamed(db, ['sources'] as const);
			kept.books.set(language, { core: packs[0], words: packs[1], front: packs[2], sources: background?.[0] } as Guidebook);
		}
		const view = fromMemory(kept, language, name);
		return view ? { view, release: present.release } : null;
	});
}

/** The named page in plain Japanese; undefined where the phone has no plain Japanese, or no such page. */
async function plainPage(name: string): Promise<PageOnPhone | undefined> {
	if (!memory?.plain) {
		if (!(await pageOnPhone('ja', 'about'))) return undefined; // decodes the whole of Japanese
		const book = memory?.books.get('ja');
		const packs = await packsNamed(db, ['easy-ja'] as const);
		if (!memory || !book || !packs) return undefined;
		memory.plain = inPlainJapanese(book, packs[0] as EasyPack);
	}
	const view = pageOf(name, memory.plain);
	return view && { view, release: memory.release, plain: true };
}

/** The phrasebook from the phone, in the language and Japanese. `undefined`: it has not arrived. */
export function phrasesOnPhone(language: string): Promise<(PageOnPhone & { readonly view: Views['phrases'] }) | undefined> {
	return db.transaction('r', db.packs, db.states, async () => {
		const present = await storedRelease(db);
		const packs = await packsNamed(db, language === 'ja' ? ['phrases'] : ['phrases', `phrases-${language}`]);
		if (!present || !packs) return undefined;
		return { view: phrasebook(packs[0] as PhrasesPack, packs[1] as PhraseWordsPack | undefined), release: present.release };
	});
}

/** Decodes the packs of a language ahead of the first tap. */
export async function warm(language: string): Promise<void> {
	await pageOnPhone(language, 'about').catch(() => undefined); // a closed storage is told elsewhere
}

/** Undefined: not in memory; null: in memory, and there is no such page. */
function fromMemory(kept: NonNullable<typeof memory>, language: string, name: string): PageView | null | undefined {
	const book = kept.books.get(language);
	if (book) return pageOf(name, book) ?? null;
	const front = kept.fronts.get(language);
	return front && isFrontPage(name) ? frontPage(name, front) : undefined;
}

/** Calls back now and whenever the release on the phone changes, also from another tab. Returns how to stop. */
export function watchRelease(next: (release: StoredRelease | undefined) => void, failed: (error: unknown) => void): () => void {
	const subscription = liveQuery(() => storedRelease(db)).subscribe({ next, error: failed });
	return () => subscription.unsubscribe();
}

export { eraseGuide, storedLiveFile, storedRelease };
