import { expect, LANGUAGES, test } from './fixtures.ts';

test('what the worker keeps exists on the host, is kept once, and is not the guide’s content', async ({ visitor, host }) => {
	await visitor.opens('/en/');
	await visitor.hasGuideOnPhone();
	const kept = await visitor.page.evaluate(async () => {
		const names = await caches.keys();
		const lists = await Promise.all(names.map(async (name) => [name, (await (await caches.open(name)).keys()).map(({ url }) => url)] as const));
		return Object.fromEntries(lists);
	});
	const precached = Object.entries(kept).find(([name]) => name.includes('precache'))?.[1] ?? [];
	const addresses = precached.map((url) => new URL(url)).map(({ origin, pathname }) => origin + pathname);

	expect(addresses.length).toBeGreaterThan(10);
	expect(addresses.filter((address, i) => addresses.indexOf(address) !== i)).toEqual([]);
	expect(addresses).toContain(`${host.url}/shell/`);

	const answers = await Promise.all(addresses.map(async (address) => [address, (await fetch(address, { redirect: 'manual' })).status]));
	expect(answers.filter(([, status]) => status !== 200)).toEqual([]);

	const all = Object.values(kept).flat();
	expect(all.filter((url) => new URL(url).pathname.startsWith('/content/'))).toEqual([]);
	expect(all.filter((url) => /\.html(\?|$)/.test(url))).toEqual([]);
	const ofLanguages = (Object.entries(kept).find(([name]) => name.startsWith('languages'))?.[1] ?? []).map((url) => new URL(url).pathname);
	expect(ofLanguages.filter((path) => !path.startsWith('/_app/'))).toEqual(['/en/']); // one start page: that of the reader's language
	for (const language of LANGUAGES)
		expect(
			ofLanguages.some((path) => path.includes(`/words-${language}.`)),
			`the words of ${language}`
		).toBe(true);
});

test('a first visit asks for no file with a hash in its name twice', async ({ visitor, host }) => {
	await visitor.opens('/en/');
	await visitor.hasGuideOnPhone();
	const hashed = host.asked.filter((path) => /^\/(_app\/immutable|content\/packs)\//.test(path));
	expect(hashed.filter((path, i) => hashed.indexOf(path) !== i)).toEqual([]);
});
