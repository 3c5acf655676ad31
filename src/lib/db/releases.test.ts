import { beforeEach, describe, expect, test } from 'vitest';
import { contentsOf, newPhone } from '../../../tests/support/phone.ts';
import type { GuideDatabase } from './database.ts';
import { keepLiveFile, storedLiveFile } from './live-files.ts';
import { eraseGuide, installRelease, packsNamed, storedRelease, type StoredRelease } from './releases.ts';

const pack = (name: string, sha256: string) => ({ name, sha256, data: { [name]: sha256 } });
const releaseOf = (release: number, packs: Record<string, string>): StoredRelease => ({
	release,
	issued: '2026-11-23T00:00:00Z',
	expires: '2027-03-23T00:00:00Z',
	packs,
	languages: ['en'],
	keys: [],
	entries: 1
});

let db: GuideDatabase;
beforeEach(async () => {
	db = newPhone();
	await installRelease(db, releaseOf(1, { core: 'a', 'words-en': 'a', 'words-ja': 'a' }), [
		pack('core', 'a'),
		pack('words-en', 'a'),
		pack('words-ja', 'a')
	]);
});

describe('a release', () => {
	test('replaces what changed, keeps what did not, and removes what it no longer names', async () => {
		await installRelease(db, releaseOf(2, { core: 'b', 'words-en': 'a' }), [pack('core', 'b')]);
		expect(await db.packs.orderBy('name').toArray()).toEqual([pack('core', 'b'), pack('words-en', 'a')]);
		expect((await storedRelease(db))?.release).toBe(2);
	});

	test.each([
		['a pack that cannot be stored', [pack('core', 'b'), { name: 'words-en', sha256: 'b', data: () => 'functions cannot be cloned' }]],
		['a pack without a name', [pack('core', 'b'), { sha256: 'b', data: {} } as never]]
	])('changes nothing at all when it holds %s', async (_, changed) => {
		const before = await contentsOf(db);
		await expect(installRelease(db, releaseOf(2, { core: 'b' }), changed)).rejects.toThrow();
		expect(await contentsOf(db)).toBe(before);
	});

	test('changes nothing at all when its own record cannot be written', async () => {
		const before = await contentsOf(db);
		await expect(installRelease(db, { ...releaseOf(2, {}), issued: (() => '') as never }, [pack('core', 'b')])).rejects.toThrow();
		expect(await contentsOf(db)).toBe(before);
	});

	test('is read whole, or not at all', async () => {
		expect(await packsNamed(db, ['core', 'words-en'] as const)).toEqual([{ core: 'a' }, { 'words-en': 'a' }]);
		expect(await packsNamed(db, ['core', 'words-ko'] as const)).toBeUndefined();
	});

	test('can be erased, with its live file', async () => {
		await keepLiveFile(db, { file: { sequence: 1 }, seen: 1 });
		await eraseGuide(db);
		expect(await contentsOf(db)).toBe('[[],[]]');
		expect([await storedRelease(db), await storedLiveFile(db)]).toEqual([undefined, undefined]);
	});
});

describe('the live file', () => {
	test.each([
		['an earlier sequence does not take its place', 6, 7],
		['the same sequence confirms it', 7, 7],
		['a later sequence takes its place', 8, 8]
	])('%s', async (_, sequence, kept) => {
		await keepLiveFile(db, { file: { sequence: 7 }, seen: 1 });
		await keepLiveFile(db, { file: { sequence }, seen: 2 });
		expect(await storedLiveFile(db)).toEqual({ file: { sequence: kept }, seen: sequence < 7 ? 1 : 2 });
	});

	test('lives beside the release: neither removes the other', async () => {
		await keepLiveFile(db, { file: { sequence: 7 }, seen: 1 });
		await installRelease(db, releaseOf(2, { core: 'b' }), [pack('core', 'b')]);
		expect(await storedLiveFile(db)).toEqual({ file: { sequence: 7 }, seen: 1 });
	});
});
