import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { writeSeeds, type Edit } from '../../../tests/support/seeds.ts';
import { readSeeds } from '../read-seeds.ts';
import type { Tag } from '../translations/ledger.ts';
import { bringBack } from './bring-back.ts';
import { unitsOf } from './exchange.ts';
import { findingLine, REASONS } from './finding.ts';
import { rowsOf } from './rows.ts';
import { writeXliff } from './xliff-write.ts';
import { writeXlsx } from './xlsx-write.ts';

// A file that goes to a translator and comes back: unchanged, changed, and badly changed.

const FORMATS = ['xliff', 'xlsx'] as const;
type Format = (typeof FORMATS)[number];

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const PHRASES = `# What a visitor says
id: phrases-greeting
order: 1
names: { ja: あいさつ, en: Greetings, zh-Hans: 问候, zh-Hant: 問候, ko: 인사 } # the heading
phrases:
  - id: phrase-greeting-03
    speaker: visitor
    text: &sorry
      ja: 日本語がわかりません。
      easy: 日本語が わかりません。
      en: I do not understand Japanese.
      zh-Hans: 我不懂日语。
      zh-Hant: 我不懂日文。
      ko: "일본어를 못해요."   # as heard at the desk
    kana: にほんごが わかりません。
    romaji: Nihongo ga wakarimasen.
  - { id: phrase-greeting-04, speaker: both, text: *sorry, kana: にほんごが わかりません。, romaji: Nihongo ga wakarimasen. }
`;

function newSeeds(edits: readonly Edit[] = []) {
	const folder = writeSeeds(edits, { 'phrases/phrases-greeting.yaml': PHRASES });
	folders.push(folder);
	return folder;
}

const contents = (folder: string) =>
	Object.fromEntries(
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.yaml'))
			.sort()
			.map((name) => [name, readFileSync(join(folder, name), 'utf8')])
	);
const seedsOf = (folder: string) => {
	const { seeds, problems } = readSeeds(folder, 'seeds');
	expect(problems).toEqual([]);
	return seeds;
};
function sent(folder: string, format: Format, tag: Tag = 'ko'): Uint8Array {
	const units = unitsOf(rowsOf(seedsOf(folder), tag));
	return format === 'xliff' ? strToU8(writeXliff(units, tag)) : writeXlsx(units, tag);
}
const back = (folder: string, bytes: Uint8Array, applyGood = false) => bringBack(bytes, folder, seedsOf(folder), applyGood);

/** The file with its text (of the sheet, in a spreadsheet) changed by `change`. */
function edited(bytes: Uint8Array, format: Format, change: (text: string) => string): Uint8Array {
	if (format === 'xliff') return strToU8(change(strFromU8(bytes)));
	const parts = unzipSync(bytes);
	const sheet = 'xl/worksheets/sheet1.xml';
	return zipSync({ ...parts, [sheet]: strToU8(change(strFromU8(parts[sheet]!))) });
}
function replaced(text: string, from: string | RegExp, to: string): string {
	const result = text.replace(from, to);
	if (result === text) throw new Error(`there is no ${from}`);
	return result;
}
const exchange = (bytes: Uint8Array, format: Format, from: string | RegExp, to: string) => edited(bytes, format, (text) => replaced(text, from, to));
const reasons = ({ findings }: ReturnType<typeof bringBack>) => findings.map(({ key, reason }) => `${reason} ${key}`.trim());

describe.each(FORMATS)('%s', (format) => {
	test.each<Tag>(['en', 'zh-Hans', 'zh-Hant', 'ko', 'easy'])('out and back in %s without a change, every file is the same', (tag) => {
		const folder = newSeeds();
		const before = contents(folder);
		expect(back(folder, sent(folder, format, tag))).toMatchObject({ format, language: tag, changed: 0, applied: 0, held: 0, findings: [] });
		expect(contents(folder)).toEqual(before);
	});

	test('carries every text once, with notices, and equal seeds give an equal file', () => {
		const folder = newSeeds();
		const rows = rowsOf(seedsOf(folder), 'ko').map(({ id, field }) => `${id} ${field}`);
		expect(rows).toEqual([
			'ice-fair names',
			'ice-fair summary',
			'ice-fair sites.lawn.names',
			'ice-park names',
			'ice-park summary',
			'ice-desk names',
			'ice-desk summary',
			'phrases-greeting names',
			'phrases-greeting phrases.phrase-greeting-03.text',
			'late-opening headline',
			'late-opening description'
		]);
		expect(Buffer.from(sent(folder, format)).equals(Buffer.from(sent(folder, format)))).toBe(true);
	});

	test('a new text takes its place, and nothing beside it moves', () => {
		const folder = newSeeds();
		const before = contents(folder);
		const first = sent(folder, format);
		const file = exchange(first, format, '일본어를 못해요.', '일본어를 몰라요: 천천히 말해 주세요. #1');
		expect(back(folder, file)).toMatchObject({ changed: 1, applied: 1, held: 0 });
		const name = 'phrases/phrases-greeting.yaml';
		expect(contents(folder)).toEqual({ ...before, [name]: before[name]!.replace('일본어를 못해요.', '일본어를 몰라요: 천천히 말해 주세요. #1') });
		const again = exchange(sent(folder, format), format, '일본어를 몰라요: 천천히 말해 주세요. #1', '일본어를 못해요.');
		expect(back(folder, again)).toMatchObject({ applied: 1 });
		expect(contents(folder)).toEqual(before);
	});

	test('an edition that was added since the export moves no row', () => {
		const folder = newSeeds();
		const file = exchange(sent(folder, format), format, '잔디밭', '잔디 광장');
		const site = '  - { id: hall, place: ice-park, names: { ja: 広間, en: Hall, zh-Hans: 大厅, zh-Hant: 大廳, ko: 홀 } }\n';
		const path = join(folder, 'events/ice-fair.yaml');
		writeFileSync(path, readFileSync(path, 'utf8').replace('sites:\n', `sites:\n${site}`));
		expect(back(folder, file)).toMatchObject({ applied: 1, findings: [] });
		expect(readFileSync(path, 'utf8')).toContain('ko: 잔디 광장 }');
	});

	test('a text of the guide that changed meanwhile is kept, where the translator left the row alone', () => {
		const folder = newSeeds();
		const file = sent(folder, format);
		const path = join(folder, 'places/ice-park.yaml');
		writeFileSync(path, replaced(readFileSync(path, 'utf8'), '공원입니다.', '넓은 공원입니다.'));
		expect(back(folder, file)).toMatchObject({ changed: 0, held: 0 });
		expect(readFileSync(path, 'utf8')).toContain('넓은 공원입니다.');
	});

	describe('what cannot be taken is told with its place, and holds the rest back', () => {
		/** What became of the guide since the export, and of the file on its way. */
		const BAD: readonly (readonly [string, readonly Edit[], (text: string) => string, string])[] = [
			[
				'the Japanese has changed',
				[['places/ice-park.yaml', '公園です。', '広い公園です。']],
				(text) => replaced(text, '공원입니다.', '얼음 공원입니다.'),
				'stale ice-park summary'
			],
			[
				'both sides have changed',
				[['places/ice-park.yaml', '공원입니다.', '넓은 공원입니다.']],
				(text) => replaced(text, '공원입니다.', '얼음 공원입니다.'),
				'conflict ice-park summary'
			],
			['an id was changed', [], (text) => text.replaceAll('ice-desk', 'ice-disk'), 'unknown ice-disk names'],
			['the Japanese was edited', [], (text) => replaced(text, '公園です。', '庭です。'), 'moved ice-park summary'],
			['a text was emptied', [], (text) => replaced(text, '공원입니다.', ' '), 'empty ice-park summary'],
			['a rule refuses the text', [], (text) => replaced(text, '공원입니다.', '公園입니다.'), 'refused ice-park summary'],
			['the text is markup', [], (text) => replaced(text, '공원입니다.', '&lt;b>공원&lt;/b>'), 'refused ice-park summary']
		];

		test.each(BAD)('%s', (_, since, onItsWay, finding) => {
			const folder = newSeeds(since);
			const file = edited(edited(sent(newSeeds(), format), format, onItsWay), format, (text) => replaced(text, '잔디밭', '잔디 광장'));
			const before = contents(folder);
			const result = back(folder, file);
			expect(reasons(result)).toContain(finding);
			const found = result.findings.find(({ key, reason }) => `${reason} ${key}` === finding)!;
			expect(found.line).toBeGreaterThan(0);
			if (format === 'xlsx') expect(found.cell).toBe(`E${found.line}`);
			expect(result).toMatchObject({ applied: 0 });
			expect(contents(folder)).toEqual(before);

			expect(back(folder, file, true)).toMatchObject({ applied: 1 });
			expect(contents(folder)).toEqual({ ...before, 'events/ice-fair.yaml': before['events/ice-fair.yaml']!.replace('잔디밭', '잔디 광장') });
		});

		test('a row that is older than its Japanese and was left alone is told, and holds nothing back', () => {
			const folder = newSeeds([['places/ice-park.yaml', '公園です。', '広い公園です。']]);
			const file = exchange(sent(newSeeds(), format), format, '잔디밭', '잔디 광장');
			const result = back(folder, file);
			expect(result).toMatchObject({ applied: 1, held: 0, findings: [{ reason: 'stale', isNote: true }] });
		});

		test('rows that did not come back', () => {
			const folder = newSeeds();
			const row = format === 'xliff' ? /<unit id="summary">[^]*?<\/unit>\n/ : /<row r="4">.*?<\/row>/;
			const result = back(folder, exchange(sent(folder, format), format, row, ''));
			expect(result).toMatchObject({ applied: 0, held: 1, findings: [{ reason: 'missing', detail: expect.stringMatching(/^seeds\/.*yaml:\d+$/) }] });
		});

		test('a row that is here twice', () => {
			const folder = newSeeds();
			const row = format === 'xliff' ? /(<unit id="summary">[^]*?<\/unit>\n)/ : /(<row r="4">.*?<\/row>)/;
			expect(reasons(back(folder, exchange(sent(folder, format), format, row, '$1$1')))).toHaveLength(1);
		});

		test('a file that was cut on its way', () => {
			const folder = newSeeds();
			const file = sent(folder, format);
			expect(back(folder, file.subarray(0, file.length >> 1))).toMatchObject({ held: 1, findings: [{ reason: 'unreadable' }] });
		});
	});
});

describe('a spreadsheet', () => {
	const cell = (text: string) => new RegExp(`<c r="(E\\d+)" s="2" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`);
	const come = (to: string, more: Record<string, string> = {}) => {
		const folder = newSeeds();
		const parts = unzipSync(exchange(sent(folder, 'xlsx'), 'xlsx', cell('공원입니다.'), to));
		return {
			folder,
			result: back(folder, zipSync({ ...parts, ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])) }))
		};
	};

	test.each([
		['a formula, whatever it shows', '<c r="$1" t="str"><f>A1&amp;"공원"</f><v>공원입니다.</v></c>', 'formula ice-park summary'],
		['a link by formula', '<c r="$1" t="str"><f>HYPERLINK("https://example.com")</f><v>x</v></c>', 'formula ice-park summary'],
		['a number', '<c r="$1"><v>45000</v></c>', 'not-text ice-park summary'],
		['an error', '<c r="$1" t="e"><v>#REF!</v></c>', 'not-text ice-park summary']
	])('with %s where a text belongs', (_, to, finding) => {
		const { result } = come(to);
		expect(reasons(result)).toEqual([finding]);
		expect(result.applied).toBe(0);
	});

	test('that another program has saved, with shared texts, colours and readings, is read as well', () => {
		const shared =
			'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>x</t></si><si><r><t>얼음 </t></r><r><rPr><b/></rPr><t>공원_x000D_&#10;입니다.</t></r><rPh sb="0" eb="1"><t>よみ</t></rPh></si></sst>';
		const { folder, result } = come('<c r="$1" t="s"><v>1</v></c>', { 'xl/sharedStrings.xml': shared });
		expect(result.changed).toBe(1);
		expect(JSON.stringify(result.findings)).not.toContain('よみ');
		expect(contents(folder)['places/ice-park.yaml']).not.toContain('よみ');
	});

	test('whose columns were sorted apart changes nothing', () => {
		const folder = newSeeds();
		const file = edited(sent(folder, 'xlsx'), 'xlsx', (text) =>
			text.replace('公園です。', '#').replace('案内です。', '公園です。').replace('#', '案内です。')
		);
		expect(reasons(back(folder, file))).toEqual(['moved ice-park summary', 'moved ice-desk summary']);
	});

	test('without the numbers of its rows and cells is read by their order', () => {
		const folder = newSeeds();
		const file = edited(sent(folder, 'xlsx'), 'xlsx', (text) => text.replaceAll(/ r="[A-Z]?\d+"/g, ''));
		expect(back(folder, file)).toMatchObject({ rows: 11, changed: 0, held: 0 });
	});

	test.each([
		['without its headings', (text: string) => replaced(text, 'ja-hash', 'hash'), 'header'],
		['of no language of the guide', (text: string) => replaced(text, '>ko<', '>fr<'), 'language']
	])('%s is none of ours', (_, change, reason) => {
		const folder = newSeeds();
		expect(back(folder, edited(sent(folder, 'xlsx'), 'xlsx', change))).toMatchObject({ held: 1, findings: [{ line: 1, reason }] });
	});

	test('keeps a text that looks like an escape, or like a formula', () => {
		const folder = newSeeds([['places/ice-park.yaml', 'ko: 공원입니다.', 'ko: "=1+1 _x000D_ 공원입니다."']]);
		expect(back(folder, sent(folder, 'xlsx'))).toMatchObject({ changed: 0, held: 0 });
	});
});

describe('an XLIFF file', () => {
	test.each([
		['with the marks of a tool around words', '<mrk id="m1" type="term">공원</mrk>입니다!', undefined],
		['with codes in a text', '공원<ph id="1"/>입니다.', 'not-text ice-park summary']
	])('%s', (_, to, finding) => {
		const folder = newSeeds();
		const result = back(folder, exchange(sent(folder, 'xliff'), 'xliff', '공원입니다.', to));
		expect(reasons(result)).toEqual(finding ? [finding] : []);
		expect(result.applied).toBe(finding ? 0 : 1);
	});

	test('with other prefixes, quotes and line ends is the same file', () => {
		const folder = newSeeds();
		const file = edited(sent(folder, 'xliff'), 'xliff', (text) =>
			`\ufeff${text}`
				.replaceAll(/<(\/?)(?=(xliff|file|unit|segment|source|target)\b)/g, '<$1x:')
				.replace('xmlns=', 'xmlns:x=')
				.replaceAll('mda:', 'meta:')
				.replace('xmlns:mda', 'xmlns:meta')
				.replaceAll('\n', '\r\n')
		);
		expect(back(folder, file)).toMatchObject({ rows: 11, changed: 0, held: 0 });
	});

	const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
	test.each<[string, (text: string) => Uint8Array, object]>([
		['in UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le'), { reason: 'encoding', line: 1 }],
		[
			'in another encoding from some line on',
			(text) => Buffer.concat([Buffer.from(text.split('공원')[0]!), latin('\u8cf8\xb0\xf8')]),
			{ reason: 'encoding', line: expect.any(Number) }
		],
		['that says it is in another encoding', (text) => strToU8(text.replace('UTF-8', 'EUC-KR')), { reason: 'encoding', line: 1 }],
		['that declares entities', (text) => strToU8(text.replace('?>\n', '?>\n<!DOCTYPE x [<!ENTITY a "b">]>\n')), { reason: 'unreadable', line: 2 }],
		['of an older version', (text) => strToU8(text.replace('version="2.0"', 'version="1.2"')), { reason: 'unreadable' }],
		[
			'in a language that is not translated into',
			(text) => strToU8(text.replace('trgLang="ko"', 'trgLang="ja"')),
			{ reason: 'language', detail: 'ja' }
		],
		['that is a page of a portal', () => strToU8('<!doctype html><title>Log in</title>'), { reason: 'unreadable' }],
		['that is empty', () => new Uint8Array(), { reason: 'unreadable' }]
	])('%s is refused as a whole', (_, change, finding) => {
		const folder = newSeeds();
		expect(back(folder, change(strFromU8(sent(folder, 'xliff'))))).toMatchObject({ rows: 0, applied: 0, held: 1, findings: [finding] });
	});
});

test('a finding says where, what and why, in English and Japanese', () => {
	const line = findingLine('ko.xlsx', { line: 12, cell: 'E12', key: 'ice-park summary', reason: 'formula' });
	expect(line).toBe(`ko.xlsx:12 E12  ice-park summary: ${REASONS.formula.en} / ${REASONS.formula.ja}`);
});
