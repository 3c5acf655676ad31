import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeSeeds, type Edit } from '../../../tests/support/seeds.ts';
import { checkSeeds } from '../check.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function seedsWith(edits: readonly Edit[] = [], more?: Record<string, string>) {
	const folder = writeSeeds(edits, more);
	folders.push(folder);
	return folder;
}
const problemsOf = (folder: string) => checkSeeds(folder, 'seeds').problems;

const PLAN = 'plan.yaml';
const EVENT = 'events/ice-fair.yaml';

test.each<[string, Edit, string, string, RegExp]>([
	[
		'an entry that is nowhere',
		[PLAN, '[ice-fair]', '[ice-fair, ice-rink]'],
		PLAN,
		'0.entries.1',
		/no entry ice-rink: write seeds\/events\/ice-rink\.yaml/
	],
	['an entry of another kind', [PLAN, 'kind: event', 'kind: place'], PLAN, '0.kind', /ice-fair is of another kind, event/],
	['an entry in a row of the administration', [PLAN, 'kind: event', 'kind: none'], PLAN, '0.kind', /kind none is for a row without entries/],
	['an entry that does not name the row', [EVENT, 'plan: [1]\n', ''], EVENT, 'plan', /name row 1/]
])('%s is told', (_, edit, file, field, message) => {
	expect(problemsOf(seedsWith([edit]))).toContainEqual(
		expect.objectContaining({ file: `seeds/${file}`, field, message: expect.stringMatching(message) })
	);
});

const ADMINISTRATION = `- { no: 1, kind: event, entries: [ice-fair], name: "氷の市", policy: "Ⅰ", section: "1", heading: "1", department: "経)観光" }
- { no: 2, kind: none, entries: [], name: "連携", policy: "Ⅰ", section: "1", heading: "1", department: "総)国際部" }
`;

test('a row without entries that says so is right', () => {
	expect(problemsOf(seedsWith([], { 'plan.yaml': ADMINISTRATION }))).toEqual([]);
});

test('an entry that the plan names and that cannot be read is no second mistake', () => {
	const found = problemsOf(seedsWith([[EVENT, 'kind: market', 'kind: bazaar']]));
	expect(found.map(({ file }) => file)).toEqual([`seeds/${EVENT}`]);
});

test('a folder without a plan is a part of a guide and promises nothing', () => {
	const folder = seedsWith([[EVENT, 'plan: [1]\n', '']]);
	rmSync(join(folder, PLAN));
	expect(problemsOf(folder)).toEqual([]);
});

describe('the guide itself', () => {
	const { seeds } = checkSeeds('seeds');
	const ids = new Set(seeds.plan.flatMap(({ entries }) => entries));

	test('has 143 rows, and 82 entries in 79 of them', () => {
		expect(seeds.plan.map(({ no }) => no)).toEqual(Array.from({ length: 143 }, (_, i) => i + 1));
		expect([ids.size, seeds.plan.filter(({ entries }) => entries.length > 0).length]).toEqual([82, 79]);
	});

	test('holds each of them', () => {
		const held = new Set(seeds.entries.map(({ data }) => data.id));
		expect([...ids].filter((id) => !held.has(id))).toEqual([]);
	});
});
