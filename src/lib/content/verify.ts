import { ContentError } from './content-error.ts';

const fromBase64 = (text: string) => Uint8Array.from(atob(text.trim()), (letter) => letter.charCodeAt(0));

/**
 * Whether one of `keys` (raw Ed25519 keys in base64) signed exactly these bytes. `signature` is base64.
 *
 * WebCrypto where it knows Ed25519, `@noble/ed25519` elsewhere: phones of 2021 have no Ed25519 in WebCrypto.
 * A signature that is not base64, or is of the wrong length, is simply not valid.
 */
export async function isSigned(bytes: ArrayBuffer, signature: string, keys: readonly string[]): Promise<boolean> {
	let signed: Uint8Array<ArrayBuffer>;
	try {
		signed = fromBase64(signature);
	} catch {
		return false; // an HTML page where base64 should be
	}
	if (signed.length !== 64) return false;
	for (const key of keys) if (await verifiesWith(fromBase64(key), signed, bytes)) return true;
	return false;
}

async function verifiesWith(raw: Uint8Array<ArrayBuffer>, signed: Uint8Array<ArrayBuffer>, bytes: ArrayBuffer): Promise<boolean> {
	let key: CryptoKey | undefined;
	try {
		key = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
	} catch {
		key = undefined; // this browser has no Ed25519: the library below answers
	}
	if (key) return crypto.subtle.verify('Ed25519', key, signed, bytes);
	const { verifyAsync } = await import('@noble/ed25519');
	return verifyAsync(signed, new Uint8Array(bytes), raw);
}

/** The JSON value in `bytes`, once their SHA-256 (lower-case hex) is the expected one. Throws `pack-damaged`. */
export async function verifiedPack(bytes: ArrayBuffer, sha256: string): Promise<unknown> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
	if (hex !== sha256) throw new ContentError('pack-damaged');
	return parsed(bytes, 'pack-damaged');
}

/** The JSON value in `bytes`. Throws `code` when they are no JSON. */
export function parsed(bytes: ArrayBuffer, code: 'pack-damaged' | 'manifest-refused'): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch (cause) {
		throw new ContentError(code, { cause });
	}
}
