import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { served } from '../../../tests/support/wire.ts';
import { ask } from './ask.ts';
import { codeOf } from './content-error.ts';

beforeEach(() => {
	vi.stubGlobal('navigator', { onLine: true });
	vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const aborts = (init: RequestInit | undefined, then: () => void) => (init?.signal?.aborted ? then() : init?.signal?.addEventListener('abort', then));

/** Nothing ever comes. */
const silent = ((_: string, init?: RequestInit) =>
	new Promise((__, reject) => aborts(init, () => reject(new DOMException('', 'AbortError'))))) as typeof fetch;

/** The headers come, and a first byte, and then nothing. */
const hanging = ((_: string, init?: RequestInit) => {
	const body = new ReadableStream({
		start(stream) {
			stream.enqueue(new Uint8Array([123]));
			aborts(init, () => stream.error(new DOMException('', 'AbortError')));
		}
	});
	return Promise.resolve(new Response(body));
}) as typeof fetch;

describe('a connection that hangs is given up', () => {
	test.each([
		['before the headers of a small file', silent, {}, 10_000],
		['after the headers of a small file', hanging, {}, 10_000],
		['before the headers of a pack', silent, { pack: true }, 120_000],
		['after the headers of a pack', hanging, { pack: true }, 120_000]
	])('%s', async (_, fetch, options, milliseconds) => {
		let code: string | undefined;
		void ask(fetch, '/content/x.json', options).catch((error: unknown) => (code = codeOf(error)));
		await vi.advanceTimersByTimeAsync(milliseconds - 1);
		expect(code).toBeUndefined();
		await vi.advanceTimersByTimeAsync(1);
		expect(code).toBe('failed');
	});

	test('and at once when the reader stops it', async () => {
		const stop = new AbortController();
		const answer = ask(hanging, '/content/x.json', { pack: true, signal: stop.signal });
		stop.abort();
		await expect(answer).rejects.toMatchObject({ code: 'failed' });
	});

	test('and does not even begin when it was stopped before', async () => {
		await expect(ask(silent, '/content/x.json', { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'failed' });
	});
});

test.each([
	['a small file is confirmed with the host each time', {}, 'no-cache'],
	['a small file is asked for past every cache after a mismatch', { fresh: true }, 'reload'],
	['a pack may come from a cache, because its name is its hash', { pack: true }, 'default'],
	['a pack is asked for past every cache after damage', { pack: true, fresh: true }, 'reload']
])('%s', async (_, options, cache) => {
	const fetch = vi.fn(() => Promise.resolve(served('{}')));
	await ask(fetch, '/content/x.json', options);
	expect(fetch).toHaveBeenCalledWith('/content/x.json', expect.objectContaining({ cache, redirect: 'manual', credentials: 'omit' }));
});
