import { build, version } from '$service-worker';
import languages from '../../locales/languages.json';

declare const self: ServiceWorkerGlobalScope;

export const LANGUAGES = Object.keys(languages);

// What belongs to one language and not to the shell: its start page, which paints before any script runs, and its
// catalogue of words. At once for the languages in use, for the others when the page asks; all of it together would
// double the first download.
const KEPT = 'languages-';
const CURRENT = KEPT + version;

const startOf = (language: string) => `/${language}/`;
const catalogueOf = (language: string) => build.find((path) => path.includes(`/words-${language}.`)) ?? '';

/** Whether `path` is the catalogue of a language, which is kept apart from the other scripts. */
export const isCatalogue = (path: string): boolean => /\/words-[A-Za-z-]+\.[^/]+\.js$/.test(path);

/** Fetches what belongs to the languages that are open now or were kept by the version before. */
export async function keepLanguages(): Promise<void> {
	const clients = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const open = clients.map(({ url }) => new URL(url).pathname);
	const before = await pathsKept();
	const isOpen = (language: string) => open.some((path) => path.startsWith(startOf(language)));
	await Promise.all(
		LANGUAGES.flatMap((language) => [
			(isOpen(language) || before.includes(startOf(language))) && keepStart(language),
			(isOpen(language) || before.some((path) => path.includes(`/words-${language}.`))) && catalogue(catalogueOf(language))
		])
	);
}

/** The start page of `language`; one that is not kept yet is kept in the background, and the shell answers meanwhile. */
export async function startPage(language: string, event: ExtendableEvent): Promise<Response | undefined> {
	const kept = await (await caches.open(CURRENT)).match(startOf(language));
	if (!kept) event.waitUntil(keepStart(language));
	return kept;
}

/** A catalogue, kept from the first time it is asked for. Its name carries a hash, so that a kept one never grows old. */
export async function catalogue(path: string): Promise<Response> {
	const cache = await caches.open(CURRENT);
	const kept = await cache.match(path);
	if (kept) return kept;
	const response = await fetch(path);
	if (response.ok && /javascript/.test(response.headers.get('Content-Type') ?? '')) await cache.put(path, response.clone());
	return response;
}

/** Fetches every catalogue that is not kept yet. Says whether all of them are kept now. */
export async function keepWords(): Promise<boolean> {
	const paths = LANGUAGES.map(catalogueOf);
	await Promise.all(paths.map((path) => catalogue(path).catch(() => undefined))); // no network now: the page asks again
	const cache = await caches.open(CURRENT);
	return (await Promise.all(paths.map((path) => cache.match(path)))).every(Boolean);
}

/** Removes what earlier versions kept. */
export async function dropOldLanguages(): Promise<void> {
	for (const name of await caches.keys()) if (name.startsWith(KEPT) && name !== CURRENT) await caches.delete(name);
}

async function keepStart(language: string) {
	try {
		const response = await fetch(startOf(language), { cache: 'no-cache', redirect: 'error' });
		const html = await response.clone().text();
		// A sign-in page of a Wi-Fi must never become the start page: ours names its language. Nor may a page of another
		// version, deployed meanwhile: it asks for files that this one has not.
		const isOurs =
			html.includes(`<html lang="${language}"`) && (html.match(/\/_app\/immutable\/[\w./-]+\.js/g) ?? []).every((file) => build.includes(file));
		if (response.ok && isOurs) await (await caches.open(CURRENT)).put(startOf(language), response);
	} catch {
		// no network now: the shell answers, and the next visit tries again
	}
}

async function pathsKept(): Promise<string[]> {
	const names = (await caches.keys()).filter((name) => name.startsWith(KEPT));
	const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
	return requests.flat().map(({ url }) => new URL(url).pathname);
}
