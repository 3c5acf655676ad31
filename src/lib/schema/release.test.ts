import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { hasOutline } from './packs.ts';
import { ManifestSchema } from './release.ts';

const pack = { name: 'core', url: 'packs/core.0123456789abcdef.json', bytes: 1, sha256: '0'.repeat(64) };
const manifest = { format: 1, release: 1, issued: '2026-11-23T00:00:00.000Z', expires: '2027-03-23T00:00:00+09:00', packs: [pack] };

describe('a manifest', () => {
	test.each<[string, object]>([
		['of the contract', {}],
		['with what only a newer app knows', { colour: 'red', packs: [{ ...pack, zipped: true }] }],
		['that shrinks on purpose', { shrinks: true }],
		['that announces a key', { nextKey: Buffer.alloc(32, 7).toString('base64') }]
	])('%s is read', (_, more) => {
		expect(v.is(ManifestSchema, { ...manifest, ...more })).toBe(true);
	});

	test.each<[string, object]>([
		['without packs', { packs: [] }],
		['whose release is no whole number', { release: 1.5 }],
		['whose release is not above zero', { release: 0 }],
		['without an instant', { issued: '23 November' }],
		['that names a pack on another host', { packs: [{ ...pack, url: '//elsewhere.example/core.0.json' }] }],
		['that names a pack outside its folder', { packs: [{ ...pack, url: 'packs/../../core.0.json' }] }],
		['whose hash is in capitals', { packs: [{ ...pack, sha256: 'A'.repeat(64) }] }],
		['that announces a key of another length', { nextKey: Buffer.alloc(31, 7).toString('base64') }]
	])('%s is refused', (_, more) => {
		expect(v.is(ManifestSchema, { ...manifest, ...more })).toBe(false);
	});
});

describe('the outline of a pack', () => {
	test.each<[string, string, unknown, boolean]>([
		['facts', 'core', { entries: {}, provenances: [] }, true],
		['facts without entries', 'core', { provenances: [] }, false],
		['sources', 'sources', { sources: {}, plan: [] }, true],
		['sources without the plan', 'sources', { sources: {} }, false],
		['words', 'words-en', { park: { state: 'human', words: ['Park'] } }, true],
		['words that are none', 'words-en', { park: 'Park' }, false],
		['lists', 'front-en', { rows: [], help: { guides: [], numbers: [] } }, true],
		['lists without help', 'front-en', { rows: [] }, false],
		['a pack of a newer app', 'geo', 'anything', true]
	])('%s', (_, name, data, good) => {
		expect(hasOutline(name, data)).toBe(good);
	});
});
