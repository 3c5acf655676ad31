import { parseArgs } from 'node:util';
import { checkSeeds } from './check.ts';
import { coverage } from './coverage.ts';
import { makeLive } from './live.ts';
import { makePacks } from './packs.ts';
import { problemLine, sortedProblems } from './problem.ts';
import { signingKey } from './signing-key.ts';
import { writeRelease } from './write-release.ts';

// `npm run content`: checks the seeds and, when nothing is wrong, writes a signed release.
// -- --seeds DIR --out DIR   another folder, another place      -- --report json   the coverage, and nothing written

const TOKYO_OFFSET_MS = 9 * 3_600_000;

function main(): number {
	const { values } = parseArgs({
		options: { seeds: { type: 'string', default: 'seeds' }, out: { type: 'string', default: 'static/content' }, report: { type: 'string' } }
	});
	const now = Number(process.env['SOURCE_DATE_EPOCH'] ?? NaN) * 1000 || Date.now();
	const checked = checkSeeds(values.seeds);
	const { live, problems: ofLive } = makeLive(checked.seeds, now);
	const problems = sortedProblems([...checked.problems, ...ofLive]);
	if (checked.seeds.entries.length === 0 && problems.length === 0)
		problems.push({ file: values.seeds, line: 1, field: '', message: 'there are no seeds here' });

	for (const problem of problems) console.error(problemLine(problem));
	if (values.report === 'json') console.log(JSON.stringify(coverage(checked.seeds), null, '\t'));
	if (problems.length > 0) {
		console.error(`${problems.length} problem${problems.length === 1 ? '' : 's'}; nothing was written.`);
		return 1;
	}
	if (values.report) return 0;

	const today = new Date(now + TOKYO_OFFSET_MS).toISOString().slice(0, 10);
	const manifest = writeRelease(values.out, makePacks(checked.seeds, today), live, signingKey(), now);
	const kilobytes = Math.round(manifest.packs.reduce((sum, pack) => sum + pack.bytes, 0) / 1000);
	console.log(
		`Release ${manifest.release}: ${checked.seeds.entries.length} entries, ${manifest.packs.length} packs, ${kilobytes} kB in ${values.out}.`
	);
	return 0;
}

try {
	process.exitCode = main();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
