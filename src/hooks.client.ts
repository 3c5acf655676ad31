import type { HandleClientError } from '@sveltejs/kit';

const RELOADED = 'reloaded-for-new-version';

// A chunk of the old version is gone after a deploy: one reload brings the new one. Guarded, so that it never loops.
addEventListener('vite:preloadError', (event) => {
	try {
		if (sessionStorage.getItem(RELOADED)) return;
		sessionStorage.setItem(RELOADED, '1');
	} catch {
		return; // without storage the guard cannot hold
	}
	event.preventDefault();
	location.reload();
});

/** Screens say codes in words; the exception itself is for the console. */
export const handleError: HandleClientError = ({ error, status }) => {
	console.error(error);
	return { message: status === 404 ? 'no-such-entry' : 'not-on-this-phone' };
};
