import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where a development key is made on first use; git-ignored, never part of a release. */
export const DEVELOPMENT_KEY = '.keys/development.pem';

/**
 * The Ed25519 key that signs releases: the PKCS#8 PEM file named by `SIGNING_KEY`, else the development key.
 *
 * Throws when the named file cannot be read or holds another kind of key.
 */
export function signingKey(path = process.env['SIGNING_KEY']): KeyObject {
	if (!path && !existsSync(DEVELOPMENT_KEY)) makeKey(DEVELOPMENT_KEY);
	const file = path || DEVELOPMENT_KEY;
	let key: KeyObject;
	try {
		key = createPrivateKey(readFileSync(file));
	} catch (cause) {
		throw new Error(`${file} is not a private key in PEM form`, { cause });
	}
	if (key.asymmetricKeyType !== 'ed25519') throw new Error(`${file} holds a ${key.asymmetricKeyType} key; releases are signed with Ed25519`);
	return key;
}

/** The raw 32 bytes of the public half, in base64: what the app is built with. */
export function publicKey(key: KeyObject): string {
	const { x } = createPublicKey(key).export({ format: 'jwk' });
	return Buffer.from(x ?? '', 'base64url').toString('base64');
}

/** Base64 of the 64-byte signature over exactly these bytes. */
export function signature(key: KeyObject, bytes: Uint8Array): string {
	return sign(null, bytes, key).toString('base64');
}

function makeKey(path: string) {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
}
