// `npm run bench`: what the start-up harness does not see, as a table. Times are medians within one run and are quoted
// as ratios to a yardstick of the same run, because machines differ. Needs a build.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { checkSeeds } from '../src/compiler/check.ts';
import { makePacks } from '../src/compiler/packs.ts';
import { answerAt } from '../src/lib/domain/answer.ts';
import { pageOf } from '../src/lib/domain/page.ts';
import type { CorePack, FrontPack, WordsPack } from '../src/lib/domain/packs.ts';
import { LANGUAGES } from '../src/lib/schema/words.ts';

const NOW = Date.parse('2027-02-06T18:40:00+09:00');
const DAY = '2027-02-06';

if (!existsSync('build/content/manifest.json')) {
	console.error('There is no build yet: run npm run build first.');
	process.exit(1);
}

const kib = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`;
const compressed = (path: string) => brotliCompressSync(readFileSync(path)).length;
const files = (folder: string, end = '') => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(end)).map((name) => join(folder, name)); // prettier-ignore
const sum = (paths: string[]) => paths.reduce((total, path) => total + compressed(path), 0);

function median(work: () => void, rounds = 9): number {
	const times = Array.from({ length: rounds }, () => {
		const start = performance.now();
		work();
		return performance.now() - start;
	}).sort((a, b) => a - b);
	return times[rounds >> 1] ?? 0;
}

const packs = files('build/content/packs');
const named = (name: string) => packs.filter((path) => path.includes(`/${name}.`));
const oneLanguage = (language: string) => sum([...named('core'), ...named(`front-${language}`), ...named(`words-${language}`)]);
const rows: [string, string][] = [
	['page: Today in English', kib(compressed('build/en/index.html'))],
	['page: Snow Festival in English', kib(compressed('build/en/events/snow-festival/index.html'))],
	['scripts, all', kib(sum(files('build/_app/immutable', '.js')))],
	['service worker', kib(compressed('build/service-worker.js'))],
	['content, all five languages', kib(sum(packs))],
	...LANGUAGES.map((language): [string, string] => [`content, ${language} alone`, kib(oneLanguage(language))])
];

const { seeds } = checkSeeds('seeds');
const tenfold = {
	...seeds,
	entries: Array.from({ length: 10 }, (_, i) =>
		seeds.entries.map((entry) => ({ ...entry, data: { ...entry.data, id: `${entry.data.id}-${i}` } }))
	).flat()
};
const book = (source: typeof seeds) => {
	const made = new Map(makePacks(source, DAY).map(({ name, body }) => [name, JSON.parse(body.toString()) as unknown]));
	return { core: made.get('core') as CorePack, words: made.get('words-ko') as WordsPack, front: made.get('front-ko') as FrontPack };
};
const [small, large] = [book(seeds), book(tenfold)];
const many = Array.from({ length: 10_000 }, (_, i) => large.front.rows[i % large.front.rows.length]!);

/** The yardstick: parsing the front pack once, the least that any start must do. */
const front = JSON.stringify(small.front);
const yardstick = median(() => void JSON.parse(front), 99);
const ratio = (ms: number) => `${(ms / yardstick).toFixed(1)} ×`;
const entry = 'event/snow-festival';
rows.push(
	['yardstick: parse the front pack', '1 ×'],
	['check and read the seeds', ratio(median(() => void checkSeeds('seeds'), 3))],
	['make all packs', ratio(median(() => void makePacks(seeds, DAY), 3))],
	['make all packs, ten times the seeds', ratio(median(() => void makePacks(tenfold, DAY), 3))],
	[`answers of ${many.length} entries`, ratio(median(() => many.forEach((row) => answerAt(row, NOW))))],
	['page of an entry', ratio(median(() => void pageOf(entry, small), 99))],
	['page of an entry, ten times the guide', ratio(median(() => void pageOf(`${entry}-0`, large), 99))]
);
const width = Math.max(...rows.map(([name]) => name.length));
for (const [name, value] of rows) console.log(`${name.padEnd(width)}  ${value.padStart(12)}`);
