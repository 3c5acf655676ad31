import { ask, type Fetch } from './ask.ts';
import { ContentError } from './content-error.ts';
import { isSigned } from './verify.ts';

/** Where releases come from, and whom we believe. */
export interface Origin {
	readonly fetch: Fetch;
	/** Ends with a slash: `/content/`. */
	readonly base: string;
	/** Raw Ed25519 keys in base64, those built in and those announced since. */
	readonly keys: readonly string[];
	readonly signal?: AbortSignal;
}

/**
 * The bytes of `{name}.json`, once `{name}.sig` beside it proves them.
 *
 * A host can serve one of the two a moment older: on a mismatch both are asked for once more, past every cache.
 * Throws `signature-wrong` after that, and whatever `ask` throws.
 */
export async function signedFile({ fetch, base, keys, signal }: Origin, name: 'manifest' | 'live'): Promise<ArrayBuffer> {
	for (const fresh of [false, true]) {
		const [bytes, signature] = await Promise.all([
			ask(fetch, `${base}${name}.json`, { fresh, signal }),
			ask(fetch, `${base}${name}.sig`, { fresh, signal })
		]);
		if (await isSigned(bytes, new TextDecoder().decode(signature), keys)) return bytes;
	}
	throw new ContentError('signature-wrong');
}
