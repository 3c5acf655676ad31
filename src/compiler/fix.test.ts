import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { GOOD_SEEDS, lineOf, writeSeeds, type Edit } from '../../tests/support/seeds.ts';
import { fixSeeds } from './fix.ts';
import { readSeeds } from './read-seeds.ts';
import { keepRecords } from './records.ts';
import { Standings } from './translations/standing.ts';

const PLACE = 'places/ice-park.yaml';
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function fixed(edits: readonly Edit[]) {
	const folder = writeSeeds(edits);
	folders.push(folder);
	const made = fixSeeds(folder, 'seeds').map(({ file, line, field, becomes }) => [file, line, field, becomes]);
	return { folder, made, text: readFileSync(join(folder, PLACE), 'utf8') };
}

test('corrections are written into the files, and nothing else of them changes', () => {
	const comment = 'kind: park # 公园，第７回';
	const { made, text } = fixed([
		[PLACE, 'ja: 公園です。', 'ja: 第７回です。'],
		[PLACE, 'zh-Hant: 公園。', 'zh-Hant: 公园。'],
		[PLACE, 'kind: park', comment]
	]);
	const line = lineOf(GOOD_SEEDS[PLACE], 'summary:');
	expect(made).toEqual([
		[`seeds/${PLACE}`, line, 'summary.zh-Hant', '公園。'],
		[`seeds/${PLACE}`, line, 'summary.ja', '第7回です。']
	]);
	expect(text).toBe(GOOD_SEEDS[PLACE].replace('ja: 公園です。', 'ja: 第7回です。').replace('kind: park', comment));
});

test('one text can need several rules', () => {
	const { text } = fixed([[PLACE, 'zh-Hant: 公園。', 'zh-Hant: 公园(“北”)。']]);
	expect(text).toContain('zh-Hant: 公園（「北」）。');
});

test('what needs a person is not touched, and a second run writes nothing', () => {
	const { made, text, folder } = fixed([[PLACE, 'zh-Hant: 公園。', 'zh-Hant: 头发。']]);
	expect(text).toContain('zh-Hant: 頭发。');
	expect(made).toHaveLength(1);
	expect(fixSeeds(folder)).toEqual([]);
});

test('a translation that was brought into form is still the translation of the same Japanese', () => {
	const folder = writeSeeds([[PLACE, 'ja: 公園です。', 'ja: 第７回です。']]);
	folders.push(folder);
	const check = () => readSeeds(folder, 'seeds').seeds;
	keepRecords({ seeds: folder, ids: [], today: '2026-11-23' }, check());
	expect(fixSeeds(folder)).toHaveLength(1);
	const seeds = check();
	const standings = new Standings(seeds.ledger);
	expect(seeds.entries.flatMap(({ data }) => standings.of(data)).filter(({ state }) => state === 'outdated')).toEqual([]);
});

test('a file that is no YAML is left as it is', () => {
	const { made, text } = fixed([[PLACE, 'stations: []', 'stations: [']]);
	expect(made).toEqual([]);
	expect(text).toContain('stations: [');
});
