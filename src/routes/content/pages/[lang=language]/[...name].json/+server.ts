import { readFileSync } from 'node:fs';
import { error, json } from '@sveltejs/kit';
import { pageOf } from '#lib/domain/page.ts';
import type { CorePack, FrontPack, PhrasesPack, PhraseWordsPack, SourcesPack, WordsPack } from '#lib/domain/packs.ts';

// Server code, so that no pack can reach the client's bundle: it runs while prerendering and in development only.
export const prerender = true;

interface Manifest {
	release: number;
	packs: { name: string; url: string }[];
}

const FOLDER = 'static/content/';
const read = <T>(path: string) => JSON.parse(readFileSync(FOLDER + path, 'utf8')) as T;
const decoded = new Map<string, unknown>();

function pack<T>(manifest: Manifest, name: string): T {
	const url = manifest.packs.find((pack) => pack.name === name)?.url ?? '';
	if (!decoded.has(url)) decoded.set(url, read(url));
	return decoded.get(url) as T;
}

export function GET({ params: { lang, name } }) {
	const manifest = read<Manifest>('manifest.json');
	const view = pageOf(name, {
		core: pack<CorePack>(manifest, 'core'),
		sources: pack<SourcesPack>(manifest, 'sources'),
		words: pack<WordsPack>(manifest, `words-${lang}`),
		front: pack<FrontPack>(manifest, `front-${lang}`),
		phrases: {
			pack: pack<PhrasesPack>(manifest, 'phrases'),
			...(lang !== 'ja' && { words: pack<PhraseWordsPack>(manifest, `phrases-${lang}`) })
		}
	});
	if (!view) error(404, 'no-such-entry');
	return json({ release: manifest.release, view });
}
