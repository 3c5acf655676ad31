import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

const languages = Object.keys(JSON.parse(readFileSync('locales/languages.json', 'utf8')));
const idsIn = (folder) => readdirSync(`seeds/${folder}`).flatMap((name) => (name.endsWith('.yaml') ? [name.slice(0, -5)] : []));

/** Every page of the guide: nothing is found by following links, so nothing can be forgotten by a missing one. */
const screens = [
	'',
	'events/',
	'places/',
	'services/',
	'help/',
	'settings/',
	'about/',
	...['events', 'places', 'services'].flatMap((folder) => idsIn(folder).map((id) => `${folder}/${id}/`))
];

/**
 * Equal sources give an equal version, so that a deploy of the same thing asks nobody to update. Worked out once: the
 * processes of one build inherit it, also when somebody saves a file meanwhile.
 */
function version() {
	const hash = createHash('sha256');
	const add = (path) => {
		if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(`${path}/${name}`);
		else hash.update(path).update(readFileSync(path));
	};
	for (const path of ['src', 'locales', 'seeds', 'package-lock.json', 'svelte.config.js', 'vite.config.ts']) add(path);
	return hash.digest('hex').slice(0, 12);
}

/** The small script of app.html is ours, not kit's: its hash is added by hand. */
const inlineScript = /<script>([\s\S]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8'))?.[1] ?? '';
const inlineHash = `sha256-${createHash('sha256').update(inlineScript).digest('base64')}`;

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter(),
		alias: { '#lib': 'src/lib' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', inlineHash],
				'style-src': ['self'],
				'img-src': ['self', 'data:'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		},
		inlineStyleThreshold: Infinity,
		paths: { relative: false },
		prerender: {
			crawl: false,
			entries: [
				'/',
				'/not-found/',
				'/shell/',
				...languages.flatMap((lang) => [...screens.map((screen) => `/${lang}/${screen}`), `/content/pages/${lang}/today.json`])
			]
		},
		serviceWorker: { register: false },
		version: { name: (process.env.APP_VERSION ??= version()), pollInterval: 0 }
	}
};
