import type { Problem } from '../problem.ts';
import { at, type Rule } from './rule.ts';
import { wordsRule } from './words-rule.ts';

const PLAIN = /\bhttp:\/\/\S+/u;
const host = (url: string) => /^https?:\/\/([^/]+)/.exec(url)?.[1];

const texts = wordsRule('https-links', function* (text) {
	const found = PLAIN.exec(text)?.[0];
	if (found) yield `${found} is not https: leave it out, or write https://`;
});

/** Every link is https: those of sources too. The links of entries are the schema's matter. */
export const httpsLinks: Rule = {
	name: 'https-links',
	*check(seeds): Generator<Problem> {
		yield* texts.check(seeds);
		const { sourcesFile: source } = seeds;
		if (!source) return;
		for (const [id, { url }] of Object.entries(seeds.sources))
			if (url?.startsWith('http:'))
				yield at(
					{ data: seeds.sources, source },
					[id, 'url'],
					'only https:// addresses can be links: write this one as seenAt, where nobody follows it'
				);
	},
	// A host that another source reaches by https is reached so for this one.
	*fix({ files }) {
		for (const source of files) {
			if (!source.file.endsWith('/sources.yaml')) continue;
			const urls = Object.entries((source.value ?? {}) as Record<string, { url?: unknown }>).flatMap(([id, { url }]) =>
				typeof url === 'string' ? [{ id, url }] : []
			);
			const secure = new Set(urls.filter(({ url }) => url.startsWith('https:')).map(({ url }) => host(url)));
			for (const { id, url } of urls)
				if (url.startsWith('http:') && secure.has(host(url))) yield { source, path: [id, 'url'], becomes: url.replace('http:', 'https:') };
		}
	}
};
