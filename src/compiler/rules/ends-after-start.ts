import type { Problem } from '../problem.ts';
import { walk } from '../walk.ts';
import { at, entryRule } from './rule.ts';

const PAIRS = [
	['startDate', 'endDate'],
	['validFrom', 'validThrough'],
	['start', 'end']
] as const;

/** An interval ends when or after it starts; an edition lies in its own year or begins the turn into it. */
export const endsAfterStart = entryRule('ends-after-start', function* (entry): Generator<Problem> {
	for (const { value, path } of walk(entry.data)) {
		const fields = value as Record<string, unknown>;
		for (const [from, to] of PAIRS) {
			const [start, end] = [fields[from], fields[to]];
			if (typeof start === 'string' && typeof end === 'string' && Date.parse(end) < Date.parse(start))
				yield at(entry, [...path, to], `the end ${end} is before the start ${start}`);
		}
	}
	if (entry.data.type !== 'event') return;
	for (const [i, edition] of entry.data.editions.entries()) {
		if (edition.status === 'announced' && !edition.startDate)
			yield at(entry, ['editions', i, 'startDate'], 'an announced edition needs its first day; without one it is unverified');
		if (edition.startDate && Math.abs(Number(edition.startDate.slice(0, 4)) - edition.year) > 1)
			yield at(entry, ['editions', i, 'startDate'], `not in the year of the edition, ${edition.year}`);
	}
});
