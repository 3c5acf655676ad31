import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';
import { publicKey, signingKey } from './src/compiler/signing-key.ts';

/** Kit's announcer carries a style attribute, which the policy refuses; app.css styles it instead. */
const announcerWithoutStyle: Plugin = {
	name: 'announcer-without-style',
	enforce: 'pre',
	transform(code, id) {
		if (id.includes('generated/root.svelte')) return code.replace(/(id="svelte-announcer"[^>]*?)\sstyle="[^"]*"/, '$1');
		return undefined;
	}
};

/** The worker keeps each catalogue with its language, and knows it by its name. */
const namedCatalogues: Plugin = {
	name: 'named-catalogues',
	config: () => ({
		build: {
			rollupOptions: { output: { chunkFileNames: ({ name }) => `_app/immutable/chunks/${name.startsWith('words-') ? '[name].' : ''}[hash].js` } }
		}
	})
};

/** What a screen needs after it can be read: the phone's store, the installer, the worker's registration. */
const LATE =
	/node_modules\/(dexie|valibot|workbox-window|@noble)|src\/lib\/(db|content|schema)\/|src\/lib\/state\/(store|guide-on-phone|app-worker)\.ts/;

/** Two files instead of forty: a phone on a slow network pays for every round trip. Each catalogue stays a file of its own. */
function chunkOf(id: string): string | undefined {
	if (LATE.test(id)) return 'late';
	const catalogue = /\/locales\/(?!languages)([A-Za-z-]+)\.json/.exec(id);
	if (catalogue) return `words-${catalogue[1]}`;
	return /node_modules\/(svelte|@sveltejs|svelte-i18n|intl-messageformat|@formatjs|tslib|esm-env|clsx|deepmerge)|\/src\/|\.svelte-kit\/generated|vite\/(preload|modulepreload)|locales\/languages/.test(
		id
	)
		? 'app'
		: undefined;
}

export default defineConfig({
	build: { rollupOptions: { output: { manualChunks: chunkOf } } },
	plugins: [announcerWithoutStyle, sveltekit(), namedCatalogues],
	define: {
		__CONTENT_KEYS__: JSON.stringify([publicKey(signingKey())]),
		__SITE_URL__: JSON.stringify((process.env['SITE_URL'] ?? 'http://localhost:4173').replace(/\/$/, ''))
	},
	server: { fs: { allow: ['locales', 'seeds'] } }
});
