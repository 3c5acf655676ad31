import { ContentError } from './content-error.ts';

/** A small file is asked for at most this long, so that a hanging network never looks like work. */
const SMALL_FILE_MS = 10_000;
/** A pack may take this long: 2G at 30 kbit/s carries about 200 kB in a minute. */
const PACK_MS = 120_000;

export type Fetch = typeof fetch;

/**
 * The bytes at `url`, from the network and never from a cache that could be older (`cache: 'no-cache'` still saves the body with a 304).
 *
 * Throws `offline` when the phone has no network at all, `portal` when another site or an HTML page answers in our
 * place, `server-busy` for 429 and 5xx, `failed` for everything else.
 */
export async function ask(
	fetch: Fetch,
	url: string,
	{ pack = false, fresh = false, signal }: { pack?: boolean; fresh?: boolean; signal?: AbortSignal | undefined } = {}
): Promise<ArrayBuffer> {
	const giveUp = new AbortController();
	const abort = () => giveUp.abort();
	const timer = setTimeout(abort, pack ? PACK_MS : SMALL_FILE_MS);
	signal?.addEventListener('abort', abort);
	if (signal?.aborted) abort();
	try {
		const response = await fetch(url, {
			cache: fresh ? 'reload' : pack ? 'default' : 'no-cache',
			credentials: 'omit',
			redirect: 'manual',
			signal: giveUp.signal
		});
		if (response.type === 'opaqueredirect') throw new ContentError('portal');
		if (/^text\/html\b/.test(response.headers.get('content-type') ?? '') && response.status !== 404) throw new ContentError('portal');
		if (response.status === 429 || response.status >= 500) throw new ContentError('server-busy');
		if (!response.ok) throw new ContentError('failed');
		return await response.arrayBuffer();
	} catch (cause) {
		if (cause instanceof ContentError) throw cause;
		throw new ContentError(navigator.onLine === false ? 'offline' : 'failed', { cause });
	} finally {
		clearTimeout(timer);
		signal?.removeEventListener('abort', abort);
	}
}
