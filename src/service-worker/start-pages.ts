declare const self: ServiceWorkerGlobalScope;

// A language's start page is kept whole, because it paints before any script runs. Only for languages in use: five of
// them would double the first download.
export const START_PAGES = 'start-pages-';

/** The version of the app that this worker belongs to, and the files it is made of. */
export interface App {
	readonly version: string;
	readonly build: readonly string[];
}

const addressOf = (language: string) => `/${language}/`;

/** Fetches the start pages of the languages that are open now or were kept by the version before. */
export async function keepStartPages(app: App): Promise<void> {
	const clients = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const open = clients.map(({ url }) => new URL(url).pathname.split('/')[1] ?? '');
	const languages = new Set([...open, ...(await keptBefore())].filter((language) => /^[a-z]{2}(-[A-Za-z]+)?$/.test(language)));
	const cache = await caches.open(START_PAGES + app.version);
	await Promise.all([...languages].map((language) => keep(cache, language, app)));
}

/** The start page of `language`; one that is not kept yet is kept in the background, and the shell answers meanwhile. */
export async function startPage(language: string, app: App, event: ExtendableEvent): Promise<Response | undefined> {
	const cache = await caches.open(START_PAGES + app.version);
	const kept = await cache.match(addressOf(language));
	if (!kept) event.waitUntil(keep(cache, language, app));
	return kept;
}

async function keep(cache: Cache, language: string, { build }: App) {
	try {
		const response = await fetch(addressOf(language), { cache: 'no-cache', redirect: 'error' });
		const html = await response.clone().text();
		// A sign-in page of a Wi-Fi must never become the start page: ours names its language. Nor may a page of another
		// version, deployed meanwhile: it asks for files that this one has not.
		const isOurs = html.includes(`<html lang="${language}"`) && (html.match(/\/_app\/immutable\/[\w./-]+\.js/g) ?? []).every((file) => build.includes(file));
		if (response.ok && isOurs) await cache.put(addressOf(language), response);
	} catch {
		// no network now: the shell answers, and the next visit tries again
	}
}

async function keptBefore(): Promise<string[]> {
	const names = (await caches.keys()).filter((name) => name.startsWith(START_PAGES));
	const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
	return requests.flat().map(({ url }) => new URL(url).pathname.split('/')[1] ?? '');
}
