import type { Handle } from '@sveltejs/kit';

const PRELOADS = /\s*<link href="[^"]*" rel="modulepreload">/g;

/**
 * Pages carry their language. Scripts are preloaded from the end of the page: what can be read arrives first, and no
 * script waits for another one to be found.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type }) => type === 'css' || type === 'js',
		transformPageChunk: ({ html }) => {
			const preloads = html.match(PRELOADS)?.join('') ?? '';
			return html
				.replace('%lang%', event.params.lang ?? 'en')
				.replace(PRELOADS, '')
				.replace('</body>', `${preloads}\n\t</body>`);
		}
	});
