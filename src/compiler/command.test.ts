import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeSeeds, type Edit } from '../../tests/support/seeds.ts';
import { hasOutline } from '../lib/schema/packs.ts';
import { LiveFileSchema, ManifestSchema } from '../lib/schema/release.ts';
import { LIVE_BYTES_MAX } from './live.ts';

// The command as an editor and a deploying city run it: a process, folders, an exit code.

const home = mkdtempSync(join(tmpdir(), 'command-'));
const key = generateKeyPairSync('ed25519');
const keyFile = join(home, 'key.pem');
writeFileSync(keyFile, key.privateKey.export({ type: 'pkcs8', format: 'pem' }));
const seeds = writeSeeds();
const folders = [home, seeds];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function content(args: string[], environment: Record<string, string> = {}) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/compiler/command.ts', ...args], {
		encoding: 'utf8',
		env: { PATH: process.env['PATH'] ?? '', SIGNING_KEY: keyFile, ...environment }
	});
	return { status, stdout, stderr };
}

function seedsWith(edits: readonly Edit[], more?: Record<string, string>) {
	const folder = writeSeeds(edits, more);
	folders.push(folder);
	return folder;
}

const read = (folder: string, file: string) => readFileSync(join(folder, file));
const manifestIn = (folder: string) => v.parse(ManifestSchema, JSON.parse(read(folder, 'manifest.json').toString()));
const liveIn = (folder: string) => v.parse(LiveFileSchema, JSON.parse(read(folder, 'live.json').toString()));
const hashes = (folder: string) => Object.fromEntries(manifestIn(folder).packs.map(({ name, sha256 }) => [name, sha256]));
const isSignedBy = (publicKey: ReturnType<typeof createPublicKey>, folder: string, name: string) =>
	verify(null, read(folder, `${name}.json`), publicKey, Buffer.from(read(folder, `${name}.sig`).toString(), 'base64'));

describe('seeds with mistakes', () => {
	const out = join(home, 'never');
	let run: ReturnType<typeof content>;
	let folder: string;
	beforeAll(() => {
		folder = seedsWith(
			[
				['events/ice-fair.yaml', 'summary:', 'sumary:'],
				['events/ice-fair.yaml', 'endDate: "2027-02-11"', 'endDate: "2027-02-01"'],
				['services/ice-desk.yaml', 'place: ice-park', 'place: ice-parc'],
				['places/ice-park.yaml', ', ko: 공원입니다. }', ' }']
			],
			{
				'events/broken.yaml': 'id: broken\nnames: { ja: [',
				'places/link.yaml': 'id: link\nurl: { href: "javascript:alert(1)" }\n'
			}
		);
		run = content(['--seeds', folder, '--out', out]);
	});

	test('end with 1 and write nothing', () => {
		expect(run.status).toBe(1);
		expect(existsSync(out)).toBe(false);
		expect(run.stdout).toBe('');
		expect(run.stderr).toMatch(/\d+ problems; nothing was written\.\n$/);
	});

	test.each([
		['events/ice-fair.yaml:6', 'sumary', 'did you mean summary'],
		['services/ice-desk.yaml:9', 'place', 'no place ice-parc'],
		['places/ice-park.yaml:5', 'summary.ko', 'write the text'],
		['places/link.yaml:2', 'url.href', 'only https://'],
		['events/broken.yaml:', '', 'this is not YAML']
	])('name %s, all in one run', (where, field, what) => {
		const line = run.stderr.split('\n').find((text) => text.startsWith(`${folder}/${where}`) && text.includes(what));
		expect(line).toContain(field && `  ${field}: `);
	});

	test('leave a release that was there before as it was', () => {
		const there = join(home, 'there');
		content(['--seeds', seeds, '--out', there]);
		const before = read(there, 'manifest.json');
		expect(content(['--seeds', folder, '--out', there]).status).toBe(1);
		expect(read(there, 'manifest.json').equals(before)).toBe(true);
	});

	test('are still reported when only the report was asked for', () => {
		const { status, stdout } = content(['--seeds', folder, '--report', 'json']);
		expect(status).toBe(1);
		expect(JSON.parse(stdout)).toHaveProperty('entries');
	});
});

describe('good seeds', () => {
	const out = join(home, 'good');
	beforeAll(() => {
		const run = content(['--seeds', seeds, '--out', out], { SOURCE_DATE_EPOCH: '1795500000' });
		expect(run).toMatchObject({ status: 0, stderr: '' });
	});

	test('become a release whose manifest and live file are signed by the key of the city', () => {
		expect(isSignedBy(key.publicKey, out, 'manifest')).toBe(true);
		expect(isSignedBy(key.publicKey, out, 'live')).toBe(true);
		expect(isSignedBy(generateKeyPairSync('ed25519').publicKey, out, 'manifest')).toBe(false);
	});

	test('give packs that are what the manifest says', () => {
		const { packs } = manifestIn(out);
		const languages = ['en', 'ja', 'ko', 'zh-Hans', 'zh-Hant'];
		const inEach = languages.flatMap((tag) => [`front-${tag}`, `words-${tag}`, ...(tag === 'ja' ? [] : [`phrases-${tag}`])]);
		expect(packs.map(({ name }) => name).sort()).toEqual(['core', 'sources', 'phrases', 'easy-ja', ...inEach].sort());
		for (const pack of packs) {
			const bytes = read(out, pack.url);
			expect([bytes.byteLength, createHash('sha256').update(bytes).digest('hex')]).toEqual([pack.bytes, pack.sha256]);
			expect(hasOutline(pack.name, JSON.parse(bytes.toString()))).toBe(true);
		}
		expect(readdirSync(join(out, 'packs'))).toHaveLength(packs.length);
	});

	test('give a live file of the contract, 5 kB at most', () => {
		const live = liveIn(out);
		expect(live.notices[0]).toMatchObject({
			id: 'late-opening',
			severity: 'warning',
			entries: ['ice-fair'],
			info: { ko: { headline: '늦게 엽니다' } }
		});
		expect(live.overrides[0]).toMatchObject({ entry: 'ice-fair', field: 'state', value: 'closed', source: 'late-opening' });
		expect(read(out, 'live.json').byteLength).toBeLessThanOrEqual(LIVE_BYTES_MAX);
	});

	test('give equal packs when they are equal, under a release that grows even when the clock goes back', () => {
		const before = { hashes: hashes(out), release: manifestIn(out).release, sequence: liveIn(out).sequence };
		content(['--seeds', seeds, '--out', out], { SOURCE_DATE_EPOCH: '1795400000' });
		expect(hashes(out)).toEqual(before.hashes);
		expect(manifestIn(out).release).toBeGreaterThan(before.release);
		expect(liveIn(out).sequence).toBeGreaterThan(before.sequence);
	});

	test('change only the packs that hold what was changed, and take the old ones away', () => {
		const before = hashes(out);
		const changed = seedsWith([['events/ice-fair.yaml', 'ko: 겨울 장터입니다.', 'ko: 겨울에 여는 장터입니다.']]);
		content(['--seeds', changed, '--out', out], { SOURCE_DATE_EPOCH: '1795500000' });
		const names = Object.keys(before).filter((name) => hashes(out)[name] !== before[name]);
		expect(names.sort()).toEqual(['front-ko', 'words-ko']);
		expect(readdirSync(join(out, 'packs'))).toHaveLength(Object.keys(before).length);
	});

	test('are told about as JSON, and nothing is written', () => {
		const { status, stdout } = content(['--seeds', seeds, '--out', join(home, 'report'), '--report', 'json']);
		expect(status).toBe(0);
		expect(existsSync(join(home, 'report'))).toBe(false);
		const report = JSON.parse(stdout);
		expect(report.entries).toEqual({ total: 3, byKind: { event: 1, place: 1, service: 1 } });
		expect(report.plan).toEqual([{ no: 1, entries: ['ice-fair'], outcome: 'entry' }]);
		expect(report.languages.ko).toEqual({ fields: 7, complete: 7, states: { human: 0, machine: 7, outdated: 0 } });
		expect(report.confidence).toEqual({ confirmed: 5 });
	});
});

describe('in Japanese', () => {
	test('mistakes are named by file, line and field as well', () => {
		const folder = seedsWith([['services/ice-desk.yaml', 'place: ice-park', 'place: ice-parc']]);
		const { status, stderr } = content(['--seeds', folder, '--lang', 'ja']);
		expect(status).toBe(1);
		expect(stderr).toBe(
			`${folder}/services/ice-desk.yaml:9  place: ice-parc という場所のファイルはありません\n直すところが1件あります。何も書き出していません。\n`
		);
	});
});

describe('the records of translations', () => {
	const folder = seedsWith([]);
	const states = () => JSON.parse(content(['--seeds', folder, '--report', 'json']).stdout).languages.ko.states;

	test('are kept by one command, and a changed Japanese then tells by itself', () => {
		expect(content(['--seeds', folder, '--stamp'])).toMatchObject({ status: 0, stderr: '' });
		const file = join(folder, 'places/ice-park.yaml');
		writeFileSync(file, read(folder, 'places/ice-park.yaml').toString().replace('ja: 公園です。', 'ja: 広場です。'));
		expect(states()).toEqual({ human: 0, machine: 6, outdated: 1 });
		expect(content(['--seeds', folder, '--stamp']).stdout).toContain(`${folder}/places/ice-park.yaml:5  summary.ko: is older than its Japanese\n`);
	});

	test('say who has read what', () => {
		expect(content(['--seeds', folder, '--confirm', 'ice-park', '--in', 'ko', '--by', 'Kim Minji'])).toMatchObject({ status: 0 });
		expect(states()).toEqual({ human: 2, machine: 5, outdated: 0 });
	});

	test('are not written for what is not there', () => {
		expect(content(['--seeds', folder, '--stamp', 'ice-parc', '--lang', 'ja'])).toMatchObject({
			status: 1,
			stderr: 'ice-parc というファイルはありません\n'
		});
	});
});

describe('what only grows old', () => {
	const nextYear = { SOURCE_DATE_EPOCH: String(Date.parse('2027-01-15T12:00:00+09:00') / 1000) };

	test('is counted, and stops nothing', () => {
		const { status, stdout, stderr } = content(['--seeds', seeds, '--out', join(home, 'old')], nextYear);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(stdout).toMatch(/^2 warnings: npm run content -- --warnings lists them$/m);
	});

	test('is listed on request, and counted by rule in the report', () => {
		const { status, stdout, stderr } = content(['--seeds', seeds, '--report', 'json', '--warnings'], nextYear);
		expect(status).toBe(0);
		expect(JSON.parse(stdout).warnings).toEqual({ 'checked-lately': 2 });
		expect(stderr).toContain(`${seeds}/services/ice-desk.yaml:15  hours.provenance.checked: last checked 53 days ago`);
	});
});

test('--fix writes what needs no judgement into the seeds, says where, and goes on', () => {
	const folder = seedsWith([['events/ice-fair.yaml', 'ja: 冬の市です。', 'ja: 第７回の市です。']]);
	expect(content(['--seeds', folder, '--report', 'json']).status).toBe(1);
	const { status, stderr } = content(['--seeds', folder, '--report', 'json', '--fix', '--lang', 'ja']);
	expect(status).toBe(0);
	expect(stderr).toBe(`${folder}/events/ice-fair.yaml:6  summary.ja: "第７回の市です。" を "第7回の市です。" に直しました\n`);
	expect(read(folder, 'events/ice-fair.yaml').toString()).toContain('ja: 第7回の市です。');
});

test.each([
	['a folder without seeds', ['--seeds', join(home, 'nowhere'), '--out', join(home, 'x')], {}, /no seeds here/],
	[
		'a signing key that is not there',
		['--seeds', seeds, '--out', join(home, 'x')],
		{ SIGNING_KEY: join(home, 'no.pem') },
		/no\.pem is not a private key/
	],
	[
		'a signing key of another kind',
		['--seeds', seeds, '--out', join(home, 'x')],
		{ SIGNING_KEY: join(home, 'rsa.pem') },
		/rsa key; releases are signed with Ed25519/
	]
])('%s: one line, 1, nothing written', (_, args, environment, message) => {
	writeFileSync(join(home, 'rsa.pem'), generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }));
	const { status, stderr } = content(args, environment);
	expect(status).toBe(1);
	expect(stderr).toMatch(message);
	expect(existsSync(join(home, 'x'))).toBe(false);
});
