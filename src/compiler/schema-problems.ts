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

/** The schema's own words where it has some; the library's begin with "Invalid" and speak to programmers. */
function messageOf(issue: v.BaseIssue<unknown>, key: PropertyKey | undefined): string {
	if (!issue.message.startsWith('Invalid ')) return issue.message;
	if (issue.type === 'strict_object' && issue.expected === 'never') {
		const near = fieldsOf(issue).find((name) => distance(name, String(key)) <= 2);
		return near ? `there is no such field; did you mean ${near}?` : 'there is no such field';
	}
	if (issue.received === 'undefined') return 'is missing; write it';
	switch (issue.type) {
		case 'strict_object':
			return 'write fields here, each on a line of its own';
		case 'array':
			return 'write a list here';
		case 'string':
			return 'write a text here, in quotes where it looks like a number or a date';
		case 'number':
			return 'write a number here, without quotes';
		case 'integer':
			return 'write a whole number';
		case 'boolean':
			return 'write true or false';
		case 'picklist':
		case 'literal':
			return `write one of: ${choices(issue.expected)}`;
		case 'min_value':
			return `write ${String(issue.requirement)} or more`;
		case 'max_value':
			return `write ${String(issue.requirement)} or less`;
		case 'iso_timestamp':
			return 'write a day and a time with the offset, e.g. 2027-02-04T17:00:00+09:00';
		case 'url':
			return 'write a whole address, https://…';
		default:
			return `this does not fit: ${choices(issue.expected)} is expected`;
	}
}

/** What the library expects, `("a" | "b")`, as people write it. */
const choices = (expected: string | null) => (expected ?? '').replace(/[()"]/g, '').replaceAll(' | ', ', ');

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
