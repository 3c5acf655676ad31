// After the build: what static hosts need beside the pages. Run by `npm run build`.
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { CACHING, SECURITY } from './headers.mjs';

// Hosts answer an unknown address with this file; it holds links in five languages and needs no script.
copyFileSync('build/not-found/index.html', 'build/404.html');
rmSync('build/not-found', { recursive: true });

const block = (path, headers) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
writeFileSync(
	'build/_headers',
	[block('/*', SECURITY), ...CACHING.map(([path, value]) => block(path, { 'Cache-Control': value }))].reverse().join('\n')
);
