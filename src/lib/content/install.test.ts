import { beforeEach, describe, expect, test, vi } from 'vitest';
import { contentsOf, newPhone } from '../../../tests/support/phone.ts';
import { makeCity, makeRelease, Wire, putSigned, redirected, served, type Files, type Lie } from '../../../tests/support/wire.ts';
import { storedRelease } from '../db/releases.ts';
import type { GuideDatabase } from '../db/database.ts';
import { codeOf } from './content-error.ts';
import { installGuide } from './install.ts';

const city = makeCity();
const stranger = makeCity();
const LANGUAGES = ['en', 'ja'];

let db: GuideDatabase;
let wire: Wire;
beforeEach(() => {
	db = newPhone();
	wire = new Wire(makeRelease(city, { release: 1 }));
	vi.stubGlobal('navigator', { onLine: true });
});

const install = (languages: readonly string[] = LANGUAGES, keys = [city.publicKey]) =>
	installGuide({ fetch: wire.fetch, base: '/content/', keys, db, languages });
const codeWhenInstalling = (...args: Parameters<typeof install>) => install(...args).then(() => 'installed', codeOf);

describe('a first visit', () => {
	test('brings every pack of every language', async () => {
		const release = await install();
		expect(release).toMatchObject({ release: 1, languages: LANGUAGES, entries: 10 });
		expect(await storedRelease(db)).toEqual(release);
		expect(await db.packs.orderBy('name').primaryKeys()).toEqual(['core', 'front-en', 'front-ja', 'sources', 'words-en', 'words-ja']);
		expect(wire.packsAsked().sort()).toEqual(['core', 'front-en', 'front-ja', 'sources', 'words-en', 'words-ja']);
	});

	test('is whole in the reader’s language before the others are asked for', async () => {
		wire.lie = (path) => (path.includes('-ja.') ? served('', {}, 503) : undefined);
		expect(await codeWhenInstalling()).toBe('server-busy');
		expect(await storedRelease(db)).toMatchObject({ release: 1, languages: ['en'] });
	});

	test('lets the reader go on before it fetches what is not needed at once', async () => {
		const seen: string[][] = [];
		await installGuide({
			fetch: wire.fetch,
			base: '/content/',
			keys: [city.publicKey],
			db,
			languages: LANGUAGES,
			beforeOthers: async () => void seen.push(wire.packsAsked().sort(), [...((await storedRelease(db))?.languages ?? [])])
		});
		expect(seen.slice(0, 2)).toEqual([['core', 'front-en', 'words-en'], ['en']]);
		expect(await storedRelease(db)).toMatchObject({ languages: LANGUAGES });
	});

	describe('with a phrasebook and plain Japanese', () => {
		const PHRASES = { groups: [], lists: [], japanese: [], easy: {} };
		const packs = { phrases: PHRASES, 'phrases-en': { state: 'machine', words: [] }, 'easy-ja': {} };
		beforeEach(() => {
			wire.files = makeRelease(city, { release: 1, packs });
		});

		test('brings them behind the first language, each with its own', async () => {
			const seen: string[][] = [];
			await installGuide({
				fetch: wire.fetch,
				base: '/content/',
				keys: [city.publicKey],
				db,
				languages: LANGUAGES,
				beforeOthers: async () => void seen.push(wire.packsAsked().sort())
			});
			expect(seen).toEqual([['core', 'front-en', 'words-en']]);
			expect(wire.packsAsked().slice(3, 6).sort()).toEqual(['phrases', 'phrases-en', 'sources']);
			expect(wire.packsAsked().slice(6).sort()).toEqual(['easy-ja', 'front-ja', 'words-ja']);
			expect((await storedRelease(db))?.packs).toHaveProperty('easy-ja');
		});

		test('brings what a later release adds to a phone that has every language', async () => {
			wire.files = makeRelease(city, { release: 1 });
			await install();
			wire.forget();
			wire.files = makeRelease(city, { release: 2, packs });
			await install();
			expect(wire.packsAsked().sort()).toEqual(['easy-ja', 'phrases', 'phrases-en']);
		});

		test('is kept up to date in the one step of the release, and asked for no more than once', async () => {
			await install();
			wire.forget();
			wire.files = makeRelease(city, { release: 2, words: 'new word', packs: { ...packs, phrases: { ...PHRASES, japanese: ['雪'] } } });
			wire.lie = (path) => (path.includes('phrases.') ? served('', {}, 503) : undefined);
			const before = await contentsOf(db);
			expect(await codeWhenInstalling()).toBe('server-busy');
			expect(await contentsOf(db)).toBe(before);
			wire.lie = undefined;
			wire.forget();
			await install();
			expect(wire.packsAsked().filter((name) => name === 'phrases')).toHaveLength(1);
		});

		test('refuses one of another shape', async () => {
			wire.files = makeRelease(city, { release: 1, packs: { ...packs, phrases: { groups: 1 } } });
			expect(await codeWhenInstalling()).toBe('pack-damaged');
			expect(await storedRelease(db)).toMatchObject({ languages: ['en'] });
		});
	});

	test('takes a language that the release has not as none', async () => {
		expect((await install(['ko', 'en'])).languages).toEqual(['en']);
	});

	test('does not take packs whose names it does not know', async () => {
		wire.files = makeRelease(city, { release: 1, packs: { tides: {}, 'tides-en': {} } });
		await install();
		expect(await db.packs.where('name').anyOf('tides', 'tides-en').count()).toBe(0);
	});

	test('tells how far it is, in bytes', async () => {
		const seen: number[] = [];
		await installGuide({
			fetch: wire.fetch,
			base: '/content/',
			keys: [city.publicKey],
			db,
			languages: ['en'],
			onProgress: ({ receivedBytes, totalBytes }) => seen.push(receivedBytes / totalBytes)
		});
		expect(seen[0]).toBe(0);
		expect(seen.at(-1)).toBe(1);
		expect(seen).toEqual([...seen].sort((a, b) => a - b));
	});
});

describe('the next release', () => {
	beforeEach(async () => {
		await install();
		wire.forget();
	});

	test('is asked for, and its unchanged packs are not', async () => {
		wire.files = makeRelease(city, { release: 2, words: 'new word' });
		await install();
		expect(wire.packsAsked().sort()).toEqual(['front-en', 'front-ja', 'words-en', 'words-ja']);
		expect(await storedRelease(db)).toMatchObject({ release: 2, languages: LANGUAGES });
		expect(JSON.stringify((await db.packs.get('words-ja'))?.data)).toContain('new word ja');
	});

	test('comes in every language at once that was here before, in one step', async () => {
		wire.files = makeRelease(city, { release: 2, words: 'new word' });
		wire.lie = (path) => (path.includes('words-ja') ? served('', {}, 503) : undefined);
		const before = await contentsOf(db);
		expect(await codeWhenInstalling()).toBe('server-busy');
		expect(await contentsOf(db)).toBe(before);
	});

	test('may be the same: nothing is fetched but the manifest', async () => {
		const before = await contentsOf(db);
		await install();
		expect(wire.asked.sort()).toEqual(['manifest.json', 'manifest.sig']);
		expect(await contentsOf(db)).toBe(before);
	});

	test('takes away what it no longer names', async () => {
		wire.files = makeRelease(city, { release: 2, languages: ['en'] });
		await install();
		expect(await db.packs.orderBy('name').primaryKeys()).toEqual(['core', 'front-en', 'sources', 'words-en']);
		expect(await storedRelease(db)).toMatchObject({ languages: ['en'] });
	});

	test('resumes: packs that arrived before the cut are not fetched again in the next language', async () => {
		db = newPhone();
		wire.lie = (path, times) => (path.includes('words-ja') && times === 1 ? served('', {}, 503) : undefined);
		await install().catch(() => undefined);
		wire.forget();
		wire.lie = undefined;
		await install();
		expect(wire.packsAsked().sort()).toEqual(['front-ja', 'words-ja']);
	});
});

const html = '<!doctype html><title>Log in to Wi-Fi</title>';
const HTML = { 'content-type': 'text/html; charset=utf-8' };
const flipped = (file: Buffer) => Uint8Array.from(file, (byte, i) => (i === file.length >> 1 ? byte ^ 1 : byte));
const packs =
	(answer: (file: Buffer) => Response): Lie =>
	(path, _, file) =>
		path.startsWith('packs/') && file ? answer(file) : undefined;

describe('what is on the phone is kept, byte for byte', () => {
	const next = (plan: Partial<Parameters<typeof makeRelease>[1]> = {}) => makeRelease(city, { release: 2, words: 'new word', ...plan });
	const edited = (change: (text: string) => string) => {
		const files = next();
		return files.set('manifest.json', Buffer.from(change(files.get('manifest.json')!.toString())));
	};

	test.each<[string, string, Lie]>([
		['a portal answers every address with its page', 'portal', () => served(html, HTML)],
		['a portal redirects to another host', 'portal', () => redirected()],
		['a portal answers packs with its page', 'portal', packs(() => served(html, HTML))],
		['a page calls itself JSON', 'signature-wrong', () => served(html)],
		['a page calls itself JSON in place of the packs', 'pack-damaged', packs(() => served(html))],
		['a page stands in place of the signature', 'portal', (path) => (path.endsWith('.sig') ? served(html, HTML) : undefined)],
		['other JSON stands in place of the manifest', 'signature-wrong', (path) => (path === 'manifest.json' ? served('{"login":true}') : undefined)],
		['one byte of a pack is flipped', 'pack-damaged', packs((file) => served(flipped(file)))],
		[
			'one byte of the manifest is flipped',
			'signature-wrong',
			(path, _, file) => (path === 'manifest.json' && file ? served(flipped(file)) : undefined)
		],
		['a pack ends early', 'pack-damaged', packs((file) => served(file.subarray(0, file.length - 7)))],
		['a pack is empty', 'pack-damaged', packs(() => served(''))],
		['a pack is another pack', 'pack-damaged', packs(() => served('{"entries":{"a":1},"provenances":[]}'))],
		['the server answers 500', 'server-busy', () => served('', {}, 500)],
		['the server answers 503 and when to come back', 'server-busy', () => served('', { 'retry-after': '120' }, 503)],
		['the server answers 429', 'server-busy', () => served('', {}, 429)],
		['the server answers 404 with a page', 'failed', () => served(html, HTML, 404)],
		['packs answer 404', 'failed', packs(() => served('', {}, 404))],
		['the connection breaks', 'failed', () => Promise.reject(new TypeError('Failed to fetch'))],
		[
			'the connection breaks in the middle of a pack',
			'failed',
			packs(() => new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError('network error')) })))
		]
	])('%s: %s', async (_, code, lie) => {
		await install();
		const before = await contentsOf(db);
		wire.files = next();
		wire.lie = lie;
		expect(await codeWhenInstalling()).toBe(code);
		expect(await contentsOf(db)).toBe(before);
		wire.lie = undefined;
		expect(await install()).toMatchObject({ release: 2 });
	});

	test.each<[string, string, () => Files]>([
		['an older release', 'release-older', () => next({ release: 1 })],
		['a release without entries', 'release-empty', () => next({ entries: 0 })],
		['a release without entries that says it shrinks', 'release-empty', () => next({ entries: 0, manifest: { shrinks: true } })],
		['a release with 40 % fewer entries', 'release-shrunk', () => next({ entries: 12 })],
		['a release of a newer format', 'format-newer', () => next({ manifest: { format: 2, packs: 'elsewhere' } })],
		['a manifest without packs', 'manifest-refused', () => next({ manifest: { packs: [] } })],
		['a manifest of another shape', 'manifest-refused', () => next({ manifest: { release: 'two' } })],
		['a manifest that names no core', 'manifest-refused', () => next({ without: ['core'] })],
		['a manifest that names words without their lists', 'manifest-refused', () => next({ without: ['front-en'] })],
		[
			'a manifest whose packs lie on another host',
			'manifest-refused',
			() => next({ manifest: { packs: [{ name: 'core', url: 'https://elsewhere.example/core.json', bytes: 1, sha256: '0'.repeat(64) }] } })
		],
		['a manifest that announces a key that is none', 'manifest-refused', () => next({ manifest: { nextKey: '?' } })],
		['packs of another shape, signed by mistake', 'pack-damaged', () => next({ packs: { 'words-en': { 'entry-0': 'hello' } } })],
		['a release without a signature', 'failed', () => (({ files }) => (files.delete('manifest.sig'), files))({ files: next() })],
		['a signature that is no base64', 'signature-wrong', () => next().set('manifest.sig', Buffer.from('not a signature'))],
		['a signature that is too short', 'signature-wrong', () => next().set('manifest.sig', Buffer.from('AAAA'))],
		['a release signed by another key', 'signature-wrong', () => makeRelease(stranger, { release: 2 })],
		['a manifest changed after signing', 'signature-wrong', () => edited((text) => text.replace('"release":2', '"release":9'))],
		['a manifest with a space more than was signed', 'signature-wrong', () => edited((text) => `${text} `)],
		['signed bytes that are no JSON', 'manifest-refused', () => putSigned(next(), city, 'manifest', 'only a text')]
	])('%s is refused: %s', async (_, code, files) => {
		wire.files = makeRelease(city, { release: 1, entries: 20 });
		if (code === 'release-older') wire.files = makeRelease(city, { release: 5, entries: 20 });
		await install();
		const before = await contentsOf(db);
		wire.files = files();
		expect(await codeWhenInstalling()).toBe(code);
		expect(await contentsOf(db)).toBe(before);
	});

	test.each<[string, string, () => Files]>([
		['an empty release', 'release-empty', () => makeRelease(city, { release: 1, entries: 0 })],
		['a foreign release', 'signature-wrong', () => makeRelease(stranger, { release: 1 })]
	])('a first visit takes nothing of %s', async (_, code, files) => {
		wire.files = files();
		expect(await codeWhenInstalling()).toBe(code);
		expect(await contentsOf(db)).toBe('[[],[]]');
	});

	test('a phone without a network says so', async () => {
		vi.stubGlobal('navigator', { onLine: false });
		wire.lie = () => Promise.reject(new TypeError('Failed to fetch'));
		expect(await codeWhenInstalling()).toBe('offline');
	});
});

describe('a release that shrinks', () => {
	beforeEach(async () => {
		wire.files = makeRelease(city, { release: 1, entries: 20 });
		await install();
	});

	test.each<[string, object, number, string]>([
		['by less than 30 % is taken', {}, 15, 'installed'],
		['by exactly 30 % is refused', {}, 14, 'release-shrunk'],
		['by more than 30 % is refused', {}, 13, 'release-shrunk'],
		['by half on purpose is taken', { shrinks: true }, 10, 'installed']
	])('%s', async (_, manifest, entries, outcome) => {
		wire.files = makeRelease(city, { release: 2, entries, manifest });
		expect(await codeWhenInstalling()).toBe(outcome);
		expect((await storedRelease(db))?.entries).toBe(outcome === 'installed' ? entries : 20);
	});
});

describe('a host that serves one of the two a moment older', () => {
	const older = makeRelease(city, { release: 1 }).get('manifest.sig')!;

	test('is asked for both once more, past every cache', async () => {
		await install();
		wire.files = makeRelease(city, { release: 2 });
		wire.forget();
		wire.lie = (path, times) => (path === 'manifest.sig' && times === 1 ? served(older) : undefined);
		expect(await install()).toMatchObject({ release: 2 });
		expect(wire.asked.filter((path) => path.startsWith('manifest'))).toHaveLength(4);
		expect(wire.how.get('manifest.json')?.cache).toBe('reload');
	});

	test('is not asked a third time', async () => {
		await install();
		wire.files = makeRelease(city, { release: 2 }).set('manifest.sig', older);
		wire.forget();
		expect(await codeWhenInstalling()).toBe('signature-wrong');
		expect(wire.asked).toHaveLength(4);
	});

	test('a damaged copy of a pack in a cache is asked for once more, past every cache', async () => {
		wire.lie = (path, times, file) => (path.startsWith('packs/core') && times === 1 && file ? served(flipped(file)) : undefined);
		expect(await install()).toMatchObject({ release: 1 });
		expect([...wire.how].find(([path]) => path.startsWith('packs/core'))?.[1]?.cache).toBe('reload');
	});
});

describe('a new key of the city', () => {
	const next = makeCity();

	test('that a signed manifest has announced is believed later, beside the present one', async () => {
		wire.files = makeRelease(city, { release: 1, manifest: { nextKey: next.publicKey } });
		await install();
		wire.files = makeRelease(next, { release: 2 });
		expect(await install()).toMatchObject({ release: 2 });
		wire.files = makeRelease(city, { release: 3 });
		expect(await install()).toMatchObject({ release: 3 });
		wire.files = makeRelease(next, { release: 4 });
		expect(await install()).toMatchObject({ release: 4 });
	});

	test('that nobody has announced is not believed', async () => {
		await install();
		wire.files = makeRelease(next, { release: 2, manifest: { nextKey: next.publicKey } });
		expect(await codeWhenInstalling()).toBe('signature-wrong');
	});
});
