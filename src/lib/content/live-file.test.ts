import { beforeEach, describe, expect, test, vi } from 'vitest';
import { contentsOf, newPhone } from '../../../tests/support/phone.ts';
import { makeCity, makeRelease, Wire, putLive, putSigned, redirected, served, signatureOf, type Files } from '../../../tests/support/wire.ts';
import type { GuideDatabase } from '../db/database.ts';
import { storedLiveFile } from '../db/live-files.ts';
import { codeOf } from './content-error.ts';
import { installGuide } from './install.ts';
import { takeLiveFile, type LiveFile } from './live-file.ts';

const NOW = Date.parse('2026-11-23T12:00:00+09:00');
const city = makeCity();
const stranger = makeCity();
const words = Object.fromEntries(['ja', 'en', 'zh-Hans', 'zh-Hant', 'ko'].map((tag) => [tag, { headline: tag, description: tag }]));
const notice = {
	id: 'snow',
	status: 'Actual',
	severity: 'warning',
	issued: '2026-11-23T00:00:00Z',
	expires: '2026-11-24T00:00:00Z',
	entries: [],
	info: words
};

let db: GuideDatabase;
let wire: Wire;
beforeEach(() => {
	db = newPhone();
	wire = new Wire(putLive(new Map(), city, 7, { notices: [notice] }));
	vi.stubGlobal('navigator', { onLine: true });
});
const take = (now = NOW) => takeLiveFile({ fetch: wire.fetch, base: '/content/', keys: [city.publicKey], db }, now);

test('the live file is kept with the instant at which it was confirmed', async () => {
	expect((await take()).notices[0]).toMatchObject({ id: 'snow', info: { ko: { headline: 'ko' } } });
	expect(await storedLiveFile<LiveFile>(db)).toMatchObject({ seen: NOW, file: { sequence: 7 } });
});

test('the same file is confirmed again at a later instant', async () => {
	await take();
	await take(NOW + 1);
	expect(await storedLiveFile<LiveFile>(db)).toMatchObject({ seen: NOW + 1, file: { sequence: 7 } });
});

test('a later file takes its place', async () => {
	await take();
	wire.files = putLive(new Map(), city, 8);
	expect(await take()).toMatchObject({ sequence: 8, notices: [] });
});

test('a notice may carry what only a newer app knows', async () => {
	wire.files = putLive(new Map(), city, 8, { notices: [{ ...notice, colour: 'red' }], news: [] });
	expect((await take()).notices).toHaveLength(1);
});

test('a signature that is a moment older is asked for once more, with its file', async () => {
	const older = Buffer.from(signatureOf(city, putLive(new Map(), city, 6).get('live.json')!));
	wire.lie = (path, times) => (path === 'live.sig' && times === 1 ? served(older) : undefined);
	expect(await take()).toMatchObject({ sequence: 7 });
	expect(wire.asked).toHaveLength(4);
});

test('a key that a release has announced is believed here too', async () => {
	const next = makeCity();
	wire.files = makeRelease(city, { release: 1, manifest: { nextKey: next.publicKey } });
	await installGuide({ fetch: wire.fetch, base: '/content/', keys: [city.publicKey], db, languages: ['en'] });
	wire.files = putLive(wire.files, next, 8);
	expect(await take()).toMatchObject({ sequence: 8 });
});

describe('what is on the phone is kept, byte for byte', () => {
	const later = (more?: object) => putLive(new Map(), city, 8, more);

	test.each<[string, string, () => Files]>([
		['of an earlier sequence', 'release-older', () => putLive(new Map(), city, 6)],
		['signed by another key', 'signature-wrong', () => putLive(new Map(), stranger, 8)],
		['without a signature', 'failed', () => (({ files }) => (files.delete('live.sig'), files))({ files: later() })],
		['changed after signing', 'signature-wrong', () => later().set('live.json', Buffer.from(later().get('live.json')!.toString().replace('8', '9')))],
		['of a newer format', 'format-newer', () => later({ format: 2 })],
		['of another shape', 'manifest-refused', () => later({ notices: 'none' })],
		['with a notice that does not say how grave it is', 'manifest-refused', () => later({ notices: [{ ...notice, severity: 'terrible' }] })],
		['of more than its 5 kB', 'manifest-refused', () => later({ notices: [{ ...notice, area: 'x'.repeat(6_000) }] })],
		['that is no JSON', 'manifest-refused', () => putSigned(new Map(), city, 'live', 'only a text')]
	])('a file %s is refused: %s', async (_, code, files) => {
		await take();
		const before = await contentsOf(db);
		wire.files = files();
		expect(await take(NOW + 1).catch(codeOf)).toBe(code);
		expect(await contentsOf(db)).toBe(before);
	});

	test.each<[string, string, () => Response]>([
		['a portal with its page', 'portal', () => served('<!doctype html>', { 'content-type': 'text/html' })],
		['a portal by redirect', 'portal', () => redirected()],
		['a busy server', 'server-busy', () => served('', {}, 503)],
		['no such address', 'failed', () => served('', {}, 404)]
	])('%s: %s', async (_, code, answer) => {
		await take();
		const before = await contentsOf(db);
		wire.lie = answer;
		expect(await take(NOW + 1).catch(codeOf)).toBe(code);
		expect(await contentsOf(db)).toBe(before);
	});

	test('two answers that overtake each other: the sequence never goes back', async () => {
		const early = wire;
		const late = new Wire(later());
		let letGo: () => void = () => undefined;
		const held = new Promise<void>((resolve) => (letGo = resolve));
		early.lie = async (path, _, file) => {
			if (path === 'live.json') await held;
			return served(file!);
		};
		const slow = take();
		wire = late;
		await take();
		letGo();
		await slow.catch(codeOf);
		expect(await storedLiveFile<LiveFile>(db)).toMatchObject({ file: { sequence: 8 } });
	});
});
