import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { EMPTY_LEDGER, hashOf, readLedger, writeLedger, type Ledger } from './ledger.ts';

const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'translations/made-from.tsv');

const row = (id: string, ja: string) => ({ id, ja: hashOf(ja), texts: { en: hashOf(`en ${ja}`), ko: hashOf(`ko ${ja}`) } });
const LEDGER: Ledger = {
	madeFrom: [row('park', '公園'), row('fair', '市'), row('fair', '市')],
	readings: [{ id: 'fair', tag: 'ko', on: '2026-12-01', by: 'Kim Minji', pairs: [[hashOf('市'), hashOf('ko 市')]] }]
};
const reread = () => readLedger(folder, 'seeds');

test('a folder without a ledger has an empty one', () => {
	expect(readLedger(join(folder, 'nowhere'), 'seeds')).toEqual({ ledger: EMPTY_LEDGER, problems: [] });
});

test('comes back as it was written, in an order of its own', () => {
	writeLedger(folder, LEDGER);
	const [park, fair, again] = LEDGER.madeFrom;
	expect(reread()).toEqual({ ledger: { madeFrom: [fair, again, park], readings: LEDGER.readings }, problems: [] });
	const before = readFileSync(file);
	writeLedger(folder, reread().ledger);
	expect(readFileSync(file).equals(before)).toBe(true);
});

test('a record is one line of some fifty characters', () => {
	const lines = readFileSync(file, 'utf8').trimEnd().split('\n').slice(2);
	expect(lines).toHaveLength(LEDGER.madeFrom.length);
	expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(60);
});

test('the marks of a merge are told by their lines, and both sides are read', () => {
	writeLedger(folder, LEDGER);
	const { length } = readFileSync(file, 'utf8').split('\n');
	const line = ['square', hashOf('広場'), hashOf('Square'), '-', '-', '-', '-'].join('\t');
	appendFileSync(file, `<<<<<<< ours\n${line}\n=======\n>>>>>>> theirs\n`);
	const { ledger, problems } = reread();
	expect(problems.map((problem) => problem.line)).toEqual([length, length + 2, length + 3]);
	expect(problems[0]).toMatchObject({ file: 'seeds/translations/made-from.tsv', message: expect.stringMatching(/--stamp/) });
	expect(ledger.madeFrom.map(({ id }) => id)).toContain('square');
});

test.each([
	['a hash that is none', 'fair\tx\t-\t-\t-\t-\t-'],
	['a line with too few cells', `fair\t${hashOf('市')}\t-`],
	['a cell with two hashes', `fair\t${hashOf('市')}\t${hashOf('a')} ${hashOf('b')}\t-\t-\t-\t-`]
])('%s is no record', (_, line) => {
	writeLedger(folder, EMPTY_LEDGER);
	appendFileSync(file, `${line}\n`);
	expect(reread().problems).toHaveLength(1);
	expect(reread().ledger.madeFrom).toEqual([]);
});

test('a reading that names no language or no day is no record', () => {
	writeLedger(folder, EMPTY_LEDGER);
	const readBy = join(folder, 'translations/read-by.tsv');
	writeFileSync(readBy, `fair\tfr\t2026-12-01\tKim\tabcdef:abcdef\nfair\tko\tyesterday\tKim\tabcdef:abcdef\nfair\tko\t2026-12-01\tKim\tabcdef\n`);
	expect(reread().problems.map(({ line }) => line)).toEqual([1, 2, 3]);
});

test('a ledger of before a language was added is read under its own header', () => {
	writeFileSync(file, `id\tja\tko\nfair\t${hashOf('市')}\t${hashOf('장')}\n`);
	expect(reread().ledger.madeFrom).toEqual([{ id: 'fair', ja: hashOf('市'), texts: { ko: hashOf('장') } }]);
});
