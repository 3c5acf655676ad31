// What every host of the guide sends with its files. `host-files.mjs` writes it down for hosts, `static-server.mjs` sends it.

/** The policy of the pages themselves is in their <meta>; these two only work as headers. */
export const SECURITY = {
	'Content-Security-Policy': "frame-ancestors 'none'",
	'X-Frame-Options': 'DENY',
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': 'geolocation=(self), camera=(), microphone=(), payment=(), usb=()',
	'Cross-Origin-Opener-Policy': 'same-origin'
};

const YEAR = 'public, max-age=31536000, immutable';
const ASK = 'no-cache';

/** How long a copy may be used unasked: names with a hash for ever, everything else never. */
export const CACHING = [
	['/_app/immutable/*', YEAR],
	['/content/packs/*', YEAR],
	['/*', ASK]
];

/** The Cache-Control of a path. */
export function cacheControl(path) {
	return CACHING.find(([pattern]) => path.startsWith(pattern.replace('*', '')))?.[1] ?? ASK;
}

/** `no-cache` HTML of a static host is `text/html`; the signatures are plain text. */
export const TYPES = {
	html: 'text/html; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	css: 'text/css; charset=utf-8',
	json: 'application/json; charset=utf-8',
	sig: 'text/plain; charset=utf-8',
	webmanifest: 'application/manifest+json; charset=utf-8',
	svg: 'image/svg+xml; charset=utf-8',
	png: 'image/png',
	txt: 'text/plain; charset=utf-8',
	xml: 'application/xml; charset=utf-8'
};
