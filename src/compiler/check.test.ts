import { afterAll, describe, expect, test } from 'vitest';
import { rmSync } from 'node:fs';
import { GOOD_SEEDS, lineOf, writeSeeds, type Edit } from '../../tests/support/seeds.ts';
import { checkSeeds } from './check.ts';
import { makeLive } from './live.ts';

const NOW = Date.parse('2026-11-23T12:00:00+09:00');
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function problemsOf(edits: readonly Edit[], more?: Record<string, string>) {
	const folder = writeSeeds(edits, more);
	folders.push(folder);
	const { seeds, problems } = checkSeeds(folder, 'seeds');
	return [...problems, ...makeLive(seeds, NOW).problems];
}

const EVENT = 'events/ice-fair.yaml';
const DESK = 'services/ice-desk.yaml';
const PLACE = 'places/ice-park.yaml';
const NOTICE = 'notices/late-opening.yaml';

/** What is wrong, the edit that makes it so, the field that is named (its line is that of the edit), and what the editor reads. */
const MISTAKES: readonly (readonly [string, Edit, string, RegExp])[] = [
	['a misspelt key, with the right one', [EVENT, 'summary:', 'sumary:'], 'sumary', /no such field; did you mean summary/],
	[
		'a misspelt key deep inside',
		[EVENT, '{ opens: "10:00", closes:', '{ opens: "10:00", closing:'],
		'sites.0.hours.openingHoursSpecification.0.closing',
		/no such field/
	],
	[
		'an end before its start',
		[EVENT, 'endDate: "2027-02-11"', 'endDate: "2027-02-01"'],
		'editions.0.endDate',
		/end 2027-02-01 is before the start 2027-02-04/
	],
	['a day that does not exist', [EVENT, 'startDate: "2027-02-04"', 'startDate: "2027-02-30"'], 'editions.0.startDate', /no such day/],
	['a date without quotes or form', [EVENT, 'startDate: "2027-02-04"', 'startDate: 4 Feb'], 'editions.0.startDate', /YYYY-MM-DD/],
	[
		'an edition announced without a day',
		[EVENT, 'status: announced\n    startDate: "2027-02-04"', 'status: announced'],
		'editions.0.startDate',
		/needs its first day/
	],
	['an unknown place', [EVENT, 'place: ice-park', 'place: ice-parc'], 'sites.0.place', /no place ice-parc/],
	['a place that is no place', [EVENT, 'place: ice-park', 'place: ice-desk'], 'sites.0.place', /no place ice-desk/],
	['an unknown related entry', [EVENT, 'related: [ice-desk]', 'related: [ice-disk]'], 'related.0', /no entry ice-disk/],
	['an unknown row of the plan', [EVENT, 'plan: [1]', 'plan: [2]'], 'plan.0', /no row 2/],
	[
		'an unknown source',
		[
			PLACE,
			'stations: []',
			'address: { text: { ja: 札幌, en: Sapporo, zh-Hans: 札幌, zh-Hant: 札幌, ko: 삿포로 }, provenance: { confidence: stale, checked: "2026-11-23", sources: [nobody] } }\nstations: []'
		],
		'address.provenance.sources.0',
		/no source nobody/
	],
	['a missing language', [EVENT, ', ko: 겨울 장터입니다. }', ' }'], 'summary.ko', /write the text in ja, en, zh-Hans, zh-Hant, ko/],
	['an empty text', [EVENT, 'en: A winter fair.', 'en: ""'], 'summary.en', /write a text/],
	[
		'a language that the guide has not',
		[EVENT, 'ko: 겨울 장터입니다. }', 'ko: 겨울 장터입니다., fr: Une foire. }'],
		'summary.fr',
		/fr.*is not a language of the guide/
	],
	['a javascript: link', [EVENT, 'href: https://www.city.sapporo.jp/ice/', 'href: "javascript:alert(1)"'], 'url.href', /only https/],
	['a plain http link', [EVENT, 'href: https://www.city.sapporo.jp/ice/', 'href: http://www.city.sapporo.jp/ice/'], 'url.href', /only https/],
	['markup in a text', [EVENT, 'en: A winter fair.', 'en: A <b>winter</b> fair.'], 'summary.en', /without markup/],
	['a script in a text', [DESK, 'ja: 案内です。', 'ja: "案内<script>alert(1)</script>"'], 'summary.ja', /without markup/],
	['a bidi override', [DESK, 'en: A desk.', 'en: "A \\u202Eksed."'], 'summary.en', /direction of writing/],
	['a zero-width character', [DESK, 'en: A desk.', 'en: "A\\u200B desk."'], 'summary.en', /invisible/],
	[
		'an unverified telephone number',
		[
			DESK,
			'e164: "+81112224894", provenance: { confidence: confirmed, checked: "2026-11-23", sources: [city] }',
			'e164: "+81112224894", provenance: { confidence: unverified, checked: "2026-11-23", sources: [] }'
		],
		'telephone.0',
		/nobody has seen a source/
	],
	[
		'unverified hours',
		[
			DESK,
			'  provenance: { confidence: confirmed, checked: "2026-11-23", sources: [city] }\n',
			'  provenance: { confidence: unverified, checked: "2026-11-23", sources: [] }\n'
		],
		'hours',
		/nobody has seen a source/
	],
	[
		'a source left out of a confirmed fact',
		[
			DESK,
			'  provenance: { confidence: confirmed, checked: "2026-11-23", sources: [city] }\n',
			'  provenance: { confidence: confirmed, checked: "2026-11-23", sources: [] }\n'
		],
		'hours.provenance.sources',
		/name a source/
	],
	['a telephone number as a number', [DESK, 'e164: "+81112224894"', 'e164: +81112224894'], 'telephone.0.e164', /number in quotes/],
	['a time without its zero', [DESK, 'opens: "09:00"', 'opens: "9:00"'], 'hours.openingHoursSpecification.0.opens', /09:00/],
	['an id that is not the name of the file', [PLACE, 'id: ice-park', 'id: ice-yard'], 'id', /name of the file, ice-park/],
	['a notice about nothing', [NOTICE, 'entries: [ice-fair]', 'entries: [ice-fare]'], 'entries.0', /no entry ice-fare/],
	['a correction of nothing', [NOTICE, '{ entry: ice-fair,', '{ entry: ice-fare,'], 'overrides.0.entry', /no entry ice-fare/],
	['markup in a notice', [NOTICE, 'en: Opens late', 'en: Opens <i>late</i>'], 'headline.en', /without markup/],
	[
		'a notice that ends before it begins',
		[NOTICE, 'expires: "2099-01-01T00:00:00+09:00"', 'expires: "2026-11-22T00:00:00+09:00"'],
		'expires',
		/before it is issued/
	]
];

/** Mistakes whose line is that of the field's parent, because the field itself is not there. */
const UP = new Set(['a missing language', 'an edition announced without a day', 'unverified hours']);

describe('one mistake is named by file, line and field', () => {
	test.each(MISTAKES)('%s', (name, edit, field, message) => {
		const [file, from] = edit;
		const found = problemsOf([edit]).find((problem) => problem.file === `seeds/${file}` && problem.field === field);
		expect(found?.message).toMatch(message);
		const text = GOOD_SEEDS[file];
		const part = field.split('.').at(-1) ?? '';
		const line = { 'a missing language': 'summary:', 'an edition announced without a day': '- id: "2027"', 'unverified hours': 'hours:' }[name];
		expect(found?.line).toBe(lineOf(text, line ?? (UP.has(name) ? part : from)));
	});

	test('YAML that does not parse', () => {
		const [problem, ...others] = problemsOf([[EVENT, 'sites:', 'sites: [']]).filter(({ file }) => file === `seeds/${EVENT}`);
		expect(problem).toMatchObject({ field: '', message: expect.stringMatching(/not YAML/) });
		expect(problem?.line).toBeGreaterThanOrEqual(lineOf(GOOD_SEEDS[EVENT], 'sites:'));
		expect(others.every(({ message }) => /not YAML/.test(message))).toBe(true);
	});

	test.each([
		['the same key twice', 'kind: market', 'kind: market\nkind: festival', 6],
		['a name for a part that was never given one', 'plan: [1]', 'plan: *rows', 7]
	])('%s is no YAML either', (_, from, to, line) => {
		expect(problemsOf([[EVENT, from, to]])).toContainEqual(
			expect.objectContaining({ file: `seeds/${EVENT}`, line, message: expect.stringMatching(/not YAML/) })
		);
	});

	test('an empty file', () => {
		expect(problemsOf([], { 'events/nothing.yaml': '' })).toContainEqual(expect.objectContaining({ file: 'seeds/events/nothing.yaml', line: 1 }));
	});

	test('an id used in two folders', () => {
		const found = problemsOf([], { 'services/ice-park.yaml': GOOD_SEEDS[DESK].replace('id: ice-desk', 'id: ice-park') });
		expect(found).toEqual([
			{ file: 'seeds/services/ice-park.yaml', line: 1, field: 'id', message: 'ice-park is already the id of seeds/places/ice-park.yaml' }
		]);
	});

	test('a live file that would not fit into 5 kB', () => {
		const long = '雪'.repeat(1700);
		expect(problemsOf([[NOTICE, 'ja: 雪のため。', `ja: ${long}`]])).toEqual([
			{ file: `seeds/${NOTICE}`, line: 1, field: '', message: expect.stringMatching(/live file would have \d+ bytes of 5000/) }
		]);
	});
});

test('a guide without mistakes has no problems', () => {
	expect(problemsOf([])).toEqual([]);
});

test('a notice that has run out does not travel, and takes no room', () => {
	const long = '雪'.repeat(1700);
	expect(
		problemsOf([
			[NOTICE, '"2099-01-01T00:00:00+09:00"', '"2026-11-23T11:00:00+09:00"'],
			[NOTICE, 'ja: 雪のため。', `ja: ${long}`]
		])
	).toEqual([]);
});

test('naming an entry whose file is broken is no second mistake', () => {
	const found = problemsOf([[EVENT, 'kind: market', 'kind: bazaar']]);
	expect(found.map(({ file, field }) => [file, field])).toEqual([[`seeds/${EVENT}`, 'kind']]);
});

test('mistakes of many files come in one run, in the order of files and lines, each once', () => {
	const edits: Edit[] = [
		[EVENT, 'summary:', 'sumary:'],
		[DESK, 'opens: "09:00"', 'opens: "9:00"'],
		[DESK, 'en: A desk.', 'en: ""'],
		[PLACE, 'kind: park', 'kind: parc']
	];
	const found = problemsOf(edits).map(({ file, line }) => `${file}:${line}`);
	expect([...new Set(found)]).toEqual([
		`seeds/${EVENT}:1`, // summary is missing
		`seeds/${EVENT}:6`,
		`seeds/${PLACE}:6`,
		`seeds/${DESK}:5`,
		`seeds/${DESK}:14`
	]);
});
