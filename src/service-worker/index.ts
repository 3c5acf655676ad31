// The app's shell and nothing else. Content belongs to IndexedDB (src/lib/content): a second copy here would disagree.
import { build, files, version } from '$service-worker';
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { installInLanes } from './install.ts';
import { catalogue, dropOldLanguages, isCatalogue, keepLanguages, keepWords, LANGUAGES, startPage } from './languages.ts';
import { SHELL, shellIn } from './shell.ts';

declare const self: ServiceWorkerGlobalScope;

const controller = new PrecacheController();
controller.addToCacheList([
	...build.filter(isShellScript).map((url) => ({ url, revision: null })), // Vite put a hash in the name
	...[...files.filter(isShellFile), SHELL].map((url) => ({ url, revision: version }))
]);

self.addEventListener('install', (event) => {
	event.waitUntil(Promise.all([installInLanes(controller, event), keepLanguages()]));
});

// The first visit is controlled at once, so that it can lose its network; a new version waits for the reader's consent.
self.addEventListener('activate', (event) => {
	event.waitUntil(Promise.all([controller.activate(event), dropOldLanguages(), self.clients.claim()]));
});
self.addEventListener('message', (event) => {
	const { type } = (event.data ?? {}) as { type?: string };
	if (type === 'SKIP_WAITING') void self.skipWaiting(); // what workbox-window sends
	if (type === 'KEEP_WORDS') event.waitUntil(keepWords().then((kept) => event.ports[0]?.postMessage(kept)));
});

registerRoute(
	new PrecacheRoute(controller, { urlManipulation: ({ url }) => (url.pathname.endsWith('/') ? [] : [new URL(`${url.pathname}/`, url)]) })
);

registerRoute(
	({ url, sameOrigin }) => sameOrigin && isCatalogue(url.pathname),
	({ url }) => catalogue(url.pathname)
);

// Any address under a language, and the choice of one, is answered by the shell; a start page is kept whole.
registerRoute(
	new NavigationRoute(
		async ({ url, event }) => {
			const language = url.pathname.split('/')[1] ?? '';
			const isStart = url.pathname.replace(/\/$/, '') === `/${language}`;
			return (isStart && (await startPage(language, event as FetchEvent))) || (await shellIn(language, controller)) || fetch(url);
		},
		{ allowlist: [new RegExp(`^/((${LANGUAGES.join('|')})(/|$)|$)`)] }
	)
);

/** Styles lie in the shell itself; catalogues of words belong to their language. */
function isShellScript(path: string): boolean {
	return !path.endsWith('.css') && !isCatalogue(path);
}

/** Content is not the worker's; icons of install dialogs are fetched by the browser when it needs them. */
function isShellFile(path: string): boolean {
	return !path.startsWith('/content/') && !/\.png$/.test(path) && !path.startsWith('/_');
}
