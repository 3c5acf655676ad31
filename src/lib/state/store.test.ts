import { beforeEach, describe, expect, test } from 'vitest';
import { installRelease, type StoredRelease } from '../db/releases.ts';
import { db, eraseGuide, forgetPacks, pageOnPhone, watchRelease } from './store.ts';

const row = (id: string, names: string) => ({ id, type: 'place', names, summary: '' });

/** Puts a release on this phone whose one place is called `names`. */
function put(release: number, languages: readonly string[], names: string, { withSources = true, more = {} as Record<string, unknown> } = {}) {
	const packs = [
		{ name: 'core', sha256: names, data: { entries: { park: { id: 'park', type: 'place', names: { $: 0 }, plan: [1] } }, provenances: [] } },
		...(withSources
			? [{ name: 'sources', sha256: names, data: { sources: {}, plan: [{ no: 1, kind: 'place', entries: ['park'], name: 'A park' }] } }]
			: []),
		...Object.entries(more).map(([name, data]) => ({ name, sha256: names, data })),
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

describe('plain Japanese', () => {
	const more = { 'easy-ja': { park: { 0: 'ひろい にわ（公園）' } } };
	const named = async (name: string, plain: boolean) => JSON.stringify(await pageOnPhone('ja', name, { plain }));

	test('takes the place of Japanese on the page of an entry, for those who chose it', async () => {
		await put(3, ['ja'], 'Park', { more });
		expect(await pageOnPhone('ja', 'place/park', { plain: true })).toMatchObject({ plain: true, view: { entry: { names: 'ひろい にわ（公園）' } } });
		expect(await named('place/park', false)).toContain('Park ja');
		expect(await named('place/park', true)).toContain('ひろい');
	});

	test('is Japanese as it is until it has arrived, and of the new release afterwards', async () => {
		await put(3, ['ja'], 'Park');
		const before = await pageOnPhone('ja', 'place/park', { plain: true });
		expect(before).toMatchObject({ view: { entry: { names: 'Park ja' } } });
		expect(before).not.toHaveProperty('plain');
		await put(3, ['ja'], 'Park', { more });
		forgetPacks();
		expect(await pageOnPhone('ja', 'place/park', { plain: true })).toMatchObject({ plain: true });
	});

	test('is a matter of Japanese alone', async () => {
		await put(3, ['en', 'ja'], 'Park', { more });
		expect(await pageOnPhone('en', 'place/park', { plain: true })).toMatchObject({ view: { entry: { names: 'Park en' } } });
	});

	test('does not hide that a page is missing', async () => {
		await put(3, ['ja'], 'Park', { more });
		expect(await pageOnPhone('ja', 'place/nowhere', { plain: true })).toBeNull();
	});
});

describe('the phrasebook', () => {
	const text = { $: 0 };
	const phrases = {
		groups: [
			{
				id: 'phrases-greeting',
				order: 1,
				names: { $: 1 },
				phrases: [{ id: 'phrase-greeting-03', speaker: 'visitor', text, kana: 'にほんごが わかりません。', romaji: 'Nihongo ga wakarimasen.' }]
			}
		],
		lists: [],
		japanese: ['日本語がわかりません。', 'あいさつ'],
		easy: { 0: '日本語が わかりません。' }
	};
	const more = { phrases, 'phrases-ko': { state: 'machine', words: ['일본어를 못해요.', '인사'] } };

	test('comes in the reader’s language beside Japanese, plain Japanese and the sound', async () => {
		await put(3, ['ko'], 'Park', { more });
		const [group] = phrases.groups;
		const spoken = { own: '일본어를 못해요.', ja: '日本語がわかりません。', easy: '日本語が わかりません。' };
		expect(await pageOnPhone('ko', 'phrases')).toEqual({
			release: 3,
			view: {
				translation: 'machine',
				lists: [],
				groups: [{ ...group, names: { own: '인사', ja: 'あいさつ' }, phrases: [{ ...group?.phrases[0], text: spoken }] }]
			}
		});
	});

	test('in Japanese is its own other half', async () => {
		await put(3, ['ja'], 'Park', { more });
		expect(await pageOnPhone('ja', 'phrases')).toMatchObject({
			view: { translation: 'original', groups: [{ names: { own: 'あいさつ', ja: 'あいさつ' } }] }
		});
	});

	test('that has not arrived is not known to be missing', async () => {
		await put(3, ['ko', 'en'], 'Park', { more });
		expect(await pageOnPhone('en', 'phrases')).toBeUndefined();
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
