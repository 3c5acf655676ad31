import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { makeCity, signatureOf } from '../../../tests/support/wire.ts';
import { isSigned, verifiedPack } from './verify.ts';

const city = makeCity();
const other = makeCity();
const bytes = new TextEncoder().encode('{"release":1}').buffer as ArrayBuffer;
const changed = new TextEncoder().encode('{"release":2}').buffer as ArrayBuffer;
const signature = signatureOf(city, new Uint8Array(bytes));

describe.each([
	['by the browser', () => undefined],
	[
		'by the library, where the browser knows no Ed25519',
		() => {
			const importKey = vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('Unrecognized name.', 'NotSupportedError'));
			return () => expect(importKey).toHaveBeenCalled();
		}
	]
])('a signature is checked %s', (_, prepare) => {
	test.each<[string, ArrayBuffer, string, string[], boolean]>([
		['what the city signed', bytes, signature, [city.publicKey], true],
		['with a line break behind it', bytes, `${signature}\n`, [city.publicKey], true],
		['one of several keys', bytes, signature, [other.publicKey, city.publicKey], true],
		['other bytes', changed, signature, [city.publicKey], false],
		['another key', bytes, signature, [other.publicKey], false],
		['no key at all', bytes, signature, [], false],
		['a signature of other bytes', bytes, signatureOf(city, new Uint8Array(changed)), [city.publicKey], false],
		['a key that is no point of the curve', bytes, signature, [Buffer.alloc(32, 0xff).toString('base64')], false],
		['a signature that is all zeros', bytes, Buffer.alloc(64).toString('base64'), [city.publicKey], false]
	])('%s', async (_, body, text, keys, valid) => {
		const check = prepare();
		expect(await isSigned(body, text, keys)).toBe(valid);
		if (keys.length > 0) check?.();
	});
});

test.each([
	['nothing', ''],
	['a page', '<!doctype html><title>Log in</title>'],
	['too short', Buffer.alloc(63).toString('base64')],
	['too long', Buffer.alloc(65).toString('base64')],
	[
		'a signature of another kind',
		sign('sha256', new Uint8Array(bytes), generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey).toString('base64')
	]
])('a signature that is %s is not valid', async (_, text) => {
	expect(await isSigned(bytes, text, [city.publicKey])).toBe(false);
});

describe('a pack is what its hash says, or damaged', () => {
	const sha256 = 'd1a6a5ba0b5a8a4a9b4a4a0a0c7a3d7d9a3a1f6b9f7d7b0c6f7b2d0c6e4f1a2b';
	test('a page in its place', async () => {
		await expect(verifiedPack(bytes, sha256)).rejects.toMatchObject({ code: 'pack-damaged' });
	});

	test.each([
		['text that is no JSON', 'hello'],
		['nothing', '']
	])('%s, though it has the hash', async (_, text) => {
		const body = new TextEncoder().encode(text).buffer as ArrayBuffer;
		const hash = Buffer.from(await crypto.subtle.digest('SHA-256', body)).toString('hex');
		await expect(verifiedPack(body, hash)).rejects.toMatchObject({ code: 'pack-damaged' });
	});

	test('bytes that are no UTF-8, though they have the hash', async () => {
		const body = new Uint8Array([0x22, 0xff, 0x22]).buffer;
		const hash = Buffer.from(await crypto.subtle.digest('SHA-256', body)).toString('hex');
		await expect(verifiedPack(body, hash)).rejects.toMatchObject({ code: 'pack-damaged' });
	});

	test('the right bytes', async () => {
		const hash = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
		expect(await verifiedPack(bytes, hash)).toEqual({ release: 1 });
	});
});
