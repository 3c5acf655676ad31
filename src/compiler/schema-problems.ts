import * as v from 'valibot';
import type { Problem } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';

/** What a schema found, in words that tell the editor what to write, each at its line. */
export function schemaProblems(source: YamlFile, issues: readonly v.BaseIssue<unknown>[]): Problem[] {
	return issues.map((issue) => {
		const path = issue.path?.map((step) => step.key as PropertyKey) ?? [];
		return { file: source.file, line: source.lineOf(path), field: path.map(String).join('.'), message: messageOf(issue, path.at(-1)) };
	});
}

function messageOf(issue: v.BaseIssue<unknown>, key: PropertyKey | undefined): string {
	if (issue.type === 'strict_object' && issue.message.startsWith('Invalid')) {
		if (issue.expected === 'never') {
			const known = fieldsOf(issue);
			const near = known.find((name) => distance(name, String(key)) <= 2);
			return `there is no such field${near ? `; did you mean ${near}?` : ''}`;
		}
		if (issue.received === 'undefined') return 'is missing; write it';
		return `write fields here, not ${issue.received}`;
	}
	return issue.message;
}

/** Names of the fields that the refused object may have: valibot tells them in the issue's requirement-free input. */
function fieldsOf(issue: v.BaseIssue<unknown>): string[] {
	const input = issue.path?.at(-1)?.input;
	const misspelt = typeof input === 'object' && input !== null ? Object.keys(input) : [];
	return KNOWN_FIELDS.filter((name) => !misspelt.includes(name));
}

/** Fields worth suggesting: those an editor types most. */
const KNOWN_FIELDS = [
	'id',
	'names',
	'shortNames',
	'kana',
	'romaji',
	'summary',
	'description',
	'plan',
	'url',
	'facts',
	'access',
	'related',
	'kind',
	'flagship',
	'organizer',
	'season',
	'isIndoor',
	'admission',
	'sites',
	'editions',
	'status',
	'startDate',
	'endDate',
	'theme',
	'label',
	'notes',
	'sessions',
	'provenance',
	'confidence',
	'checked',
	'sources',
	'asOf',
	'hours',
	'note',
	'opens',
	'closes',
	'dayOfWeek',
	'validFrom',
	'validThrough',
	'address',
	'geo',
	'latitude',
	'longitude',
	'precisionMetres',
	'stations',
	'number',
	'line',
	'exit',
	'walkMinutes',
	'telephone',
	'display',
	'e164',
	'need',
	'audience',
	'priority',
	'availableLanguage',
	'tags',
	'place',
	'cost',
	'steps',
	'locations',
	'text',
	'title',
	'start',
	'end',
	'location'
];

/** Levenshtein distance between two short words. */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
		row = next;
	}
	return row[b.length]!;
}
