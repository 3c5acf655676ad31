import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeSeeds, type Edit } from '../../tests/support/seeds.ts';
import { checkSeeds } from './check.ts';
import { coverage } from './coverage.ts';
import { fixSeeds } from './fix.ts';
import { makePacks } from './packs.ts';
import { keepRecords, unrecorded, type Request } from './records.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** The small guide with its records kept, then edited. */
function kept(edits: readonly Edit[] = []) {
	const folder = writeSeeds();
	folders.push(folder);
	keep(folder);
	for (const [file, from, to] of edits) edit(folder, file, from, to);
	return folder;
}

function edit(folder: string, file: string, from: string, to: string) {
	const text = readFileSync(join(folder, file), 'utf8');
	if (!text.includes(from)) throw new Error(`${file} holds no ${from}`);
	writeFileSync(join(folder, file), text.replace(from, to));
}

const check = (folder: string) => checkSeeds(folder, 'seeds');
const keep = (folder: string, request: Partial<Request> = {}) =>
	keepRecords({ seeds: folder, ids: [], today: '2026-11-23', ...request }, check(folder).seeds);
const stateIn = (folder: string, language: string) => coverage(check(folder).seeds).languages[language]?.states;

const EVENT = 'events/ice-fair.yaml';
const JAPANESE: Edit = [EVENT, 'ja: 冬の市です。', 'ja: 冬の朝市です。'];

describe('a changed Japanese', () => {
	test('goes out at once, and its four translations say that they are older', () => {
		const folder = kept([JAPANESE]);
		expect(check(folder).problems).toEqual([]);
		expect(stateIn(folder, 'ko')).toEqual({ human: 0, machine: 6, outdated: 1 });
		expect(stateIn(folder, 'ja')).toEqual({ human: 0, machine: 0, outdated: 0 });
	});

	test('marks its entry on the phone, and no other', () => {
		const { seeds } = check(kept([JAPANESE]));
		const words = JSON.parse(
			makePacks(seeds, '2026-11-23')
				.find(({ name }) => name === 'words-ko')!
				.body.toString()
		);
		expect([words['ice-fair'].state, words['ice-desk'].state]).toEqual(['outdated', 'machine']);
	});

	test('is listed by file, line and language', () => {
		const folder = kept([JAPANESE, [EVENT, 'en: A winter fair.', 'en: A winter morning fair.']]);
		expect(keep(folder).map(({ file, line, field }) => [file, line, field])).toEqual([
			[`seeds/${EVENT}`, 6, 'summary.zh-Hans'],
			[`seeds/${EVENT}`, 6, 'summary.zh-Hant'],
			[`seeds/${EVENT}`, 6, 'summary.ko']
		]);
		expect(keep(folder, { ids: ['ice-fair'] })).toEqual([]);
	});
});

test('a form that --fix puts right does not make an old translation young', () => {
	const folder = writeSeeds([[EVENT, 'en: A winter fair.', 'en: A  winter fair.']]);
	folders.push(folder);
	keep(folder);
	edit(folder, ...(JAPANESE as [string, string, string]));
	expect(fixSeeds(folder)).toHaveLength(1);
	keep(folder);
	expect(stateIn(folder, 'en')).toEqual({ human: 0, machine: 6, outdated: 1 });
});

describe('a person', () => {
	const reading = { confirm: true, ids: ['ice-desk'], in: 'ko', by: 'Kim Minji' };

	test('who has read an entry makes its texts human, under name and day', () => {
		const folder = kept();
		keep(folder, reading);
		expect(stateIn(folder, 'ko')).toEqual({ human: 2, machine: 5, outdated: 0 });
		expect(readFileSync(join(folder, 'translations/read-by.tsv'), 'utf8')).toMatch(/^ice-desk\tko\t2026-11-23\tKim Minji\t/m);
		expect(check(folder).seeds.floor?.data.read['ko']).toBe(2);
	});

	test.each<[string, Partial<Request>, RegExp]>([
		['without a name', { by: ' ' }, /who has read what/],
		['without a language', { in: undefined as never }, /who has read what/],
		['the Japanese', { in: 'ja' }, /ja is not a language that is made/],
		['nothing', { ids: [] }, /who has read what/],
		['what is not there', { ids: ['ice-disk'] }, /no entry ice-disk/]
	])('who has read %s has confirmed nothing', (_, more, message) => {
		const folder = kept();
		expect(() => keep(folder, { ...reading, ...more })).toThrow(message);
		expect(stateIn(folder, 'ko')?.human).toBe(0);
	});
});

const STALLS = 'description: [{ ja: 屋台, en: Stalls, zh-Hans: 摊位, zh-Hant: 攤位, ko: 노점 }]';

describe('what was covered', () => {
	test('may grow without a word', () => {
		const folder = kept([[EVENT, 'related: [ice-desk]', STALLS]]);
		expect(check(folder).problems).toEqual([]);
		keep(folder);
		expect(check(folder).seeds.floor?.data.texts['event']).toBe(4);
	});

	test('is told by kind when an entry is gone, and can be given up on purpose only', () => {
		const folder = kept([[EVENT, 'related: [ice-desk]', 'related: []']]);
		rmSync(join(folder, 'services/ice-desk.yaml'));
		const [problem, ...others] = check(folder).problems;
		expect(others).toEqual([]);
		expect(problem).toMatchObject({
			file: 'seeds/coverage.json',
			field: 'entries.service',
			message: expect.stringMatching(/^0, and there were 1: .*--lower$/)
		});
		keep(folder);
		expect(check(folder).problems).toHaveLength(1);
		keep(folder, { lower: true });
		expect(check(folder).problems).toEqual([]);
	});

	test('is told when a text is gone', () => {
		const folder = kept();
		edit(folder, EVENT, 'related: [ice-desk]', STALLS);
		keep(folder);
		edit(folder, EVENT, STALLS, '');
		expect(check(folder).problems.map(({ field }) => field)).toEqual(['texts.event']);
	});

	test('is told when a text that was read is written over', () => {
		const folder = kept();
		keep(folder, { confirm: true, ids: ['ice-desk'], in: 'ko', by: 'Kim Minji' });
		edit(folder, 'services/ice-desk.yaml', 'ko: 안내소입니다.', 'ko: 안내하는 곳입니다.');
		expect(check(folder).problems.map(({ field }) => field)).toEqual(['read.ko']);
	});

	test('is not held against a Japanese that changes under a text that was read', () => {
		const folder = kept();
		keep(folder, { confirm: true, ids: ['ice-fair'], in: 'ko', by: 'Kim Minji' });
		edit(folder, ...(JAPANESE as [string, string, string]));
		expect(check(folder).problems).toEqual([]);
		expect(stateIn(folder, 'ko')).toEqual({ human: 2, machine: 4, outdated: 1 });
	});

	test('is not counted while a file cannot be read', () => {
		const found = check(kept([[EVENT, 'kind: market', 'kind: bazaar']])).problems;
		expect(found.map(({ file }) => file)).toEqual([`seeds/${EVENT}`]);
	});
});

test('nothing is recorded while a file cannot be read', () => {
	const folder = writeSeeds([[EVENT, 'kind: market', 'kind: bazaar']]);
	folders.push(folder);
	expect(() => keep(folder)).toThrow(/cannot be read/);
	expect(existsSync(join(folder, 'translations'))).toBe(false);
});

test('the marks of a merge end with the next record', () => {
	const folder = kept();
	edit(folder, 'translations/made-from.tsv', '\nice-park', '\n<<<<<<< ours\nice-park');
	expect(check(folder).problems).toHaveLength(1);
	keep(folder);
	expect(check(folder).problems).toEqual([]);
});

test('the records of the guide itself are up to date', { timeout: 60_000 }, () => {
	const folder = mkdtempSync(join(tmpdir(), 'records-'));
	folders.push(folder);
	const { seeds } = checkSeeds('seeds');
	expect(existsSync('seeds/translations/made-from.tsv'), 'there is no ledger: npm run content -- --stamp').toBe(true);
	expect(unrecorded(seeds), 'texts that are not recorded: npm run content -- --stamp').toBe(0);
	keepRecords({ seeds: folder, ids: [], today: '2026-11-23' }, seeds);
	for (const file of ['translations/made-from.tsv', 'translations/read-by.tsv', 'coverage.json'])
		expect(readFileSync(join(folder, file), 'utf8'), `${file}: npm run content -- --stamp`).toBe(readFileSync(join('seeds', file), 'utf8'));
});
