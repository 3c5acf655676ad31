import { byRule, checkSeeds } from './check.ts';
import { coverage } from './coverage.ts';
import { fixSeeds } from './fix.ts';
import { makeLive } from './live.ts';
import { optionsOf } from './options.ts';
import { makePacks } from './packs.ts';
import { problemLine, sortedProblems, type Problem } from './problem.ts';
import { keepRecords, unrecorded } from './records.ts';
import { signingKey } from './signing-key.ts';
import { say, SPOKEN } from './speak.ts';
import { writeRelease } from './write-release.ts';

// `npm run content`: checks the seeds and, when nothing is wrong, writes a signed release.
// -- --seeds DIR --out DIR   another folder, another place      -- --report json   the coverage, and nothing written
// -- --lang ja               the same in Japanese               -- --warnings      what only grows old, one by one
// -- --fix                   first writes into the seeds what needs no judgement
// Beside the seeds, and without a release: -- --stamp [ID…], --confirm ID… --in LANGUAGE --by NAME, --lower (records.ts)

const TOKYO_OFFSET_MS = 9 * 3_600_000;

const { values, positionals } = optionsOf({
	allowPositionals: true,
	options: {
		seeds: { type: 'string', default: 'seeds' },
		out: { type: 'string', default: 'static/content' },
		report: { type: 'string' },
		lang: { type: 'string', default: 'en' },
		fix: { type: 'boolean' },
		warnings: { type: 'boolean' },
		stamp: { type: 'boolean' },
		confirm: { type: 'boolean' },
		lower: { type: 'boolean' },
		in: { type: 'string' },
		by: { type: 'string' }
	}
});
const language = SPOKEN.find((spoken) => spoken === values.lang) ?? 'en';

const spoken = (problem: Problem) => problemLine({ ...problem, message: say(problem.message, language) });
const tell = (sentence: string) => console.log(say(sentence, language));

function main(): number {
	if (language !== values.lang) throw new Error(`--lang speaks one of: ${SPOKEN.join(', ')}`);
	const now = Number(process.env['SOURCE_DATE_EPOCH'] ?? NaN) * 1000 || Date.now();
	const today = new Date(now + TOKYO_OFFSET_MS).toISOString().slice(0, 10);
	if (values.fix)
		for (const { file, line, field, was, becomes } of fixSeeds(values.seeds))
			console.error(spoken({ file, line, field, message: `${JSON.stringify(was)} is now ${JSON.stringify(becomes)}` }));
	const checked = checkSeeds(values.seeds, values.seeds, now);
	if (values.stamp || values.confirm || values.lower) {
		const outdated = keepRecords({ ...values, ids: positionals, today }, checked.seeds);
		for (const text of sortedProblems(outdated)) console.log(spoken(text));
		tell(`The records are up to date; ${outdated.length} texts are older than their Japanese.`);
		return 0;
	}
	if (positionals.length) throw new Error(`${positionals[0]} belongs to --stamp or --confirm`);

	const { live, problems: ofLive } = makeLive(checked.seeds, now);
	const problems = sortedProblems([...checked.problems, ...ofLive]);
	if (checked.seeds.entries.length === 0 && problems.length === 0)
		problems.push({ file: values.seeds, line: 1, field: '', message: 'there are no seeds here' });

	for (const problem of [...problems, ...(values.warnings ? sortedProblems(checked.warnings) : [])]) console.error(spoken(problem));
	if (values.report === 'json') console.log(JSON.stringify({ ...coverage(checked.seeds), warnings: byRule(checked.warnings) }, null, '\t'));
	if (problems.length > 0) {
		console.error(say(problems.length === 1 ? '1 problem; nothing was written.' : `${problems.length} problems; nothing was written.`, language));
		return 1;
	}
	if (values.report) return 0;

	const manifest = writeRelease(values.out, makePacks(checked.seeds, today), live, signingKey(), now);
	const kilobytes = Math.round(manifest.packs.reduce((sum, pack) => sum + pack.bytes, 0) / 1000);
	const { length } = checked.seeds.entries;
	tell(`Release ${manifest.release}: ${length} entries, ${manifest.packs.length} packs, ${kilobytes} kB in ${values.out}.`);
	const fresh = unrecorded(checked.seeds);
	const { length: warnings } = checked.warnings;
	if (warnings === 1 && !values.warnings) tell('1 warning: npm run content -- --warnings lists it');
	if (warnings > 1 && !values.warnings) tell(`${warnings} warnings: npm run content -- --warnings lists them`);
	if (fresh > 0) tell(`${fresh} texts are not recorded yet: npm run content -- --stamp`);
	return 0;
}

try {
	process.exitCode = main();
} catch (error) {
	console.error(error instanceof Error ? say(error.message, language) : error);
	process.exitCode = 1;
}
