import type { Handle } from '@sveltejs/kit';

/** Pages carry their language; scripts are preloaded only by the shell, where nothing can be read before they run. */
export const handle: Handle = ({ event, resolve }) => {
	const isShell = event.route.id?.endsWith('/shell') ?? false;
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', event.params.lang ?? 'en'),
		preload: ({ type }) => type === 'css' || (isShell && type === 'js')
	});
};
