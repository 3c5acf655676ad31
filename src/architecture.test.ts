import { dirname, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * What each layer may import besides itself. The table is the architecture; README.md only draws it.
 * `locales/*.json` may be read from everywhere: the list of languages and the words are data.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
	'lib/domain': [],
	'lib/schema': ['lib/domain'],
	'lib/db': ['lib/domain'],
	'lib/content': ['lib/db', 'lib/schema', 'lib/domain'],
	'lib/i18n': ['lib/domain'],
	'lib/state': ['lib/content', 'lib/db', 'lib/domain'],
	'lib/map': ['lib/domain'],
	'lib/ui': ['lib/i18n', 'lib/domain'],
	routes: ['lib/ui', 'lib/map', 'lib/state', 'lib/i18n', 'lib/domain'],
	params: ['lib/i18n'],
	hooks: [],
	compiler: ['lib/schema', 'lib/domain'],
	'service-worker': []
};

/** Packages that belong to one layer, because it is the only door to what they do. */
const ONLY_IN: Readonly<Record<string, readonly string[]>> = {
	dexie: ['lib/db', 'lib/state'],
	'@noble/ed25519': ['lib/content'],
	valibot: ['lib/schema', 'lib/content', 'compiler'],
	yaml: ['compiler'],
	fflate: ['compiler'],
	'@xmldom/xmldom': ['compiler'],
	'workbox-window': ['lib/state'],
	'workbox-precaching': ['service-worker'],
	'workbox-routing': ['service-worker'],
	'$service-worker': ['service-worker']
};

const read = import.meta.glob<string>(['./**/*.{ts,svelte}', '!./**/*.test.ts'], { query: '?raw', import: 'default', eager: true });
/** Every source of ours, by its path below `src/`. */
const sources = Object.entries(read).map(([path, text]) => ({ path: path.slice(2), text }));

/** `lib/ui`, `routes`, …: the table's name of the layer that a path below `src/` lies in. */
function layerOf(path: string): string {
	const [first = '', second = ''] = path.split('/');
	if (first === 'lib') return `lib/${second}`;
	return path.startsWith('hooks.') ? 'hooks' : first;
}

const IMPORT =
	/(?:^|[\s;])(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|[\s;])import\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]\s*\)/g;

/** What a source imports, in any spelling: `import … from`, `export … from`, `import '…'`, `import('…')`. */
const importsOf = (text: string) => [...text.matchAll(IMPORT)].map(([, from, bare, late]) => from ?? bare ?? late ?? '');

/** The path below `src/` that an import of ours names; undefined for packages and the framework. */
function target(path: string, name: string): string | undefined {
	if (name.startsWith('#lib/')) return name.slice(1);
	if (name.startsWith('.')) return posix.join(dirname(path), name);
	return undefined;
}

describe('the import table', () => {
	test('knows every folder of src/', () => {
		const unknown = sources.filter(({ path }) => path.includes('/') && !(layerOf(path) in MAY_IMPORT)).map(({ path }) => path);
		expect(unknown).toEqual([]);
	});

	test.each(Object.keys(MAY_IMPORT))('%s', (layer) => {
		const wrong = sources
			.filter(({ path }) => layerOf(path) === layer)
			.flatMap(({ path, text }) =>
				importsOf(text).flatMap((name) => {
					const file = target(path, name);
					if (file === undefined || /^\.\.\/locales\/[\w-]+\.json$/.test(file) || file === 'app.css') return [];
					const other = layerOf(file);
					return other === layer || MAY_IMPORT[layer]?.includes(other) ? [] : [`src/${path} imports ${name}: ${layer} may not import ${other}`];
				})
			);
		expect(wrong).toEqual([]);
	});

	test.each(Object.entries(ONLY_IN))('%s is imported by %s only', (name, layers) => {
		const wrong = sources.filter(
			({ path, text }) => importsOf(text).some((found) => found === name || found.startsWith(`${name}/`)) && !layers.includes(layerOf(path))
		);
		expect(wrong.map(({ path }) => `src/${path}`)).toEqual([]);
	});
});

test('lib/domain imports no package at all', () => {
	const wrong = sources.filter(
		({ path, text }) => layerOf(path) === 'lib/domain' && importsOf(text).some((name) => target(path, name) === undefined)
	);
	expect(wrong.map(({ path }) => `src/${path}`)).toEqual([]);
});

/** What a layer must not do, beyond imports. Comments may speak of it. */
const MUST_NOT: readonly (readonly [layer: string, what: string, pattern: RegExp])[] = [
	['lib/domain', 'read the clock', /Date\.now\(|new Date\(\)/],
	['lib/domain', 'ask the phone for its zone or language', /\bIntl\.|toLocale\w*String|getTimezoneOffset/],
	['lib/domain', 'use the network or the phone’s storage', /\bfetch\(|localStorage|indexedDB|navigator\./],
	['lib/schema', 'use the network or read files', /\bfetch\(|from\s*['"]node:/],
	['lib/ui', 'load data', /\bfetch\(|localStorage|indexedDB/],
	['lib/ui', 'read the clock', /Date\.now\(|new Date\(\)/],
	['routes', 'use the network', /\bfetch\((?!,)|[^.\w]fetch\s*\(/],
	['service-worker', 'open the database', /indexedDB|dexie/i]
];

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(^|\s)\/\/.*$/gm, '$1');

test.each(MUST_NOT)('%s does not %s', (layer, _, pattern) => {
	const wrong = sources.filter(({ path, text }) => layerOf(path) === layer && pattern.test(withoutComments(text))).map(({ path }) => `src/${path}`);
	expect(wrong).toEqual([]);
});
