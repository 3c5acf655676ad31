import { readFileSync, writeFileSync } from 'node:fs';
import { optionsOf } from '../options.ts';
import { problemLine } from '../problem.ts';
import { readSeeds } from '../read-seeds.ts';
import { inJapanese } from '../speak.ts';
import { MADE_FROM_JAPANESE, type Tag } from '../translations/ledger.ts';
import { unitsOf } from './exchange.ts';
import { bringBack } from './bring-back.ts';
import { findingLine, REASONS } from './finding.ts';
import { rowsOf } from './rows.ts';
import { writeXliff } from './xliff-write.ts';
import { writeXlsx } from './xlsx-write.ts';

// `npm run translations`: every text of the guide to a translator and back.
// -- export --lang ko --format xliff|xlsx --out FILE     -- import FILE [--apply-good] [--report json]
// --seeds DIR   another folder

const { values, positionals } = optionsOf({
	allowPositionals: true,
	options: {
		seeds: { type: 'string', default: 'seeds' },
		lang: { type: 'string' },
		format: { type: 'string' },
		out: { type: 'string' },
		report: { type: 'string' },
		'apply-good': { type: 'boolean', default: false }
	}
});
const [verb, file] = positionals;

/** As the findings: for the translator and for the officer. */
const inBoth = (sentence: string) => [sentence, inJapanese(sentence)].filter(Boolean).join(' / ');
const tell = (sentence: string) => console.log(inBoth(sentence));

/** The seeds as they are; a file that the guide cannot read would lose its rows silently. */
function soundSeeds() {
	const { seeds, problems } = readSeeds(values.seeds, values.seeds);
	for (const problem of problems) console.error(problemLine({ ...problem, message: inBoth(problem.message) }));
	if (problems.length > 0) throw new Error('some files cannot be read: put them right first, npm run content names them');
	if (seeds.entries.length === 0) throw new Error('there are no seeds here');
	return seeds;
}

function exportRows() {
	const tag = MADE_FROM_JAPANESE.find((one) => one === values.lang) as Tag | undefined;
	if (!tag) throw new Error(`--lang is one of: ${MADE_FROM_JAPANESE.join(', ')}`);
	if (values.format !== 'xliff' && values.format !== 'xlsx') throw new Error('--format is xliff or xlsx');
	if (!values.out) throw new Error('--out names the file to write');
	const units = unitsOf(rowsOf(soundSeeds(), tag));
	writeFileSync(values.out, values.format === 'xliff' ? writeXliff(units, tag) : writeXlsx(units, tag));
	tell(`${units.length} texts in ${values.out}.`);
	return 0;
}

function importRows() {
	if (!file) throw new Error('name the file to import');
	const result = bringBack(readFileSync(file), values.seeds, soundSeeds(), values['apply-good']);
	if (values.report === 'json') {
		const findings = result.findings.map((finding) => ({ ...finding, message: REASONS[finding.reason] }));
		console.log(JSON.stringify({ file, ...result, findings }, null, '\t'));
	} else {
		for (const finding of result.findings) console.error(findingLine(file, finding));
		tell(`${file}: ${result.rows} rows, ${result.changed} changed, ${result.applied} written, ${result.held} held back.`);
		if (result.held > 0 && result.applied === 0 && !values['apply-good'])
			tell('Nothing was written. Put the rows right, or write the good ones alone with --apply-good.');
	}
	return result.held > 0 ? 1 : 0;
}

try {
	if (verb !== 'export' && verb !== 'import') throw new Error('write export or import');
	process.exitCode = verb === 'export' ? exportRows() : importRows();
} catch (error) {
	console.error(error instanceof Error ? inBoth(error.message) : error);
	process.exitCode = 1;
}
