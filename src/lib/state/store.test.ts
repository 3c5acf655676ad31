import { beforeEach, describe, expect, test } from 'vitest';
import { installRelease, type StoredRelease } from '../db/releases.ts';
import { db, eraseGuide, forgetPacks, pageOnPhone, watchRelease } from './store.ts';

const row = (id: string, names: string) => ({ id, type: 'place', names, summary: '' });

/** Puts a release on this phone whose one place is called `names`. */
function put(release: number, languages: readonly string[], names: string, { withSources = true } = {}) {
	const packs = [
		{ name: 'core', sha256: names, data: { entries: { park: { id: 'park', type: 'place', names: { $: 0 }, plan: [1] } }, provenances: [] } },
		...(withSources
			? [{ name: 'sources', sha256: names, data: { sources: {}, plan: [{ no: 1, kind: 'place', entries: ['park'], name: 'A park' }] } }]
			: []),
		...languages.flatMap((tag) => [
			{ name: `front-${tag}`, sha256: names, data: { rows: [row('park', `${names} ${tag}`)], help: { guides: [], numbers: [] } } },
			{ name: `words-${tag}`, sha256: names, data: { park: { state: 'human', words: [`${names} ${tag}`] } } }
		])
	];
	const stored = {
		release,
		issued: '',
		expires: '',
		packs: Object.fromEntries(packs.map((pack) => [pack.name, pack.sha256])),
		languages,
		keys: [],
		entries: 1
	};
	return installRelease(db, stored satisfies StoredRelease, packs);
}

beforeEach(async () => {
	await eraseGuide(db);
	forgetPacks();
});

describe('a page from the phone', () => {
	test('a phone without the guide has none, and does not say that there is no such page', async () => {
		expect(await pageOnPhone('en', 'today')).toBeUndefined();
	});

	test.each([
		['a list', 'places', { rows: [row('park', 'Park en')] }],
		['an entry', 'place/park', { entry: { id: 'park', names: 'Park en' }, translation: 'human' }]
	])('%s comes with its release', async (_, name, view) => {
		await put(3, ['en'], 'Park');
		expect(await pageOnPhone('en', name)).toMatchObject({ release: 3, view });
	});

	test.each([
		['an entry that does not exist', 'place/nowhere'],
		['an entry of another type', 'event/park'],
		['a name of the language itself', 'place/constructor'],
		['no name', 'place/']
	])('%s is known to be missing', async (_, name) => {
		await put(3, ['en'], 'Park');
		expect(await pageOnPhone('en', name)).toBeNull();
	});

	test('a language that is not here yet is not known to be missing', async () => {
		await put(3, ['en'], 'Park');
		expect(await pageOnPhone('ko', 'place/park')).toBeUndefined();
	});

	test('a second language beside the first, each in its own words', async () => {
		await put(3, ['en', 'ko'], 'Park');
		await pageOnPhone('en', 'place/park');
		expect(await pageOnPhone('ko', 'place/park')).toMatchObject({ view: { entry: { names: 'Park ko' } } });
	});

	test('once read, it does not need the database again', async () => {
		await put(3, ['en'], 'Park');
		await pageOnPhone('en', 'place/park');
		await eraseGuide(db);
		expect(await pageOnPhone('en', 'places')).toMatchObject({ release: 3 });
	});

	test('after a new release, everything is of the new one', async () => {
		await put(3, ['en'], 'Park');
		await pageOnPhone('en', 'places');
		await put(4, ['en'], 'New park');
		expect(await pageOnPhone('en', 'place/park')).toMatchObject({ release: 4, view: { entry: { names: 'New park en' } } });
		expect(await pageOnPhone('en', 'places')).toMatchObject({ release: 4 });
	});

	test('sources that came behind the words are shown once what was decoded before is forgotten', async () => {
		await put(3, ['en'], 'Park', { withSources: false });
		expect(await pageOnPhone('en', 'place/park')).toMatchObject({ view: { plan: [] } });
		await put(3, ['en'], 'Park');
		forgetPacks();
		expect(await pageOnPhone('en', 'place/park')).toMatchObject({ view: { plan: [{ no: 1, name: 'A park' }] } });
	});

	test('what was decoded of an old release can be forgotten', async () => {
		await put(3, ['en'], 'Park');
		await pageOnPhone('en', 'places');
		await put(4, ['en'], 'New park');
		forgetPacks();
		expect(await pageOnPhone('en', 'places')).toMatchObject({ release: 4 });
	});
});

test('whoever watches is told of each release, and of its end, until told to stop', async () => {
	const seen: (number | undefined)[] = [];
	const told = (release: number | undefined) => expect.poll(() => seen.at(-1)).toBe(release);
	const stop = watchRelease(
		(release) => seen.push(release?.release),
		() => undefined
	);
	await expect.poll(() => seen).toEqual([undefined]);
	await put(3, ['en'], 'Park');
	await told(3);
	await eraseGuide(db);
	await told(undefined);
	stop();
	await put(4, ['en'], 'Park');
	await new Promise((resolve) => setTimeout(resolve, 50));
	expect(seen).toEqual([undefined, 3, undefined]);
});
