import type { Provenance } from '../../lib/domain/provenance.ts';
import type { Problem } from '../problem.ts';
import { isWords, walk, type Path } from '../walk.ts';
import { textsOf, at, type Rule } from './rule.ts';

const NUMBER = /(?<![\d.-])(?:\+81[- ]?|0)\d{1,4}[- ]\d{2,4}[- ]\d{3,4}(?![\d-])|#\d{4}(?!\d)/gu;
/** The digits of a number however it is written: +81-11-222-4894 and 011-222-4894 are the same. */
const digits = (number: string) => number.replace(/^\+81[- ]?/, '0').replace(/[- ]/g, '');

const sourced = (provenance: Provenance | undefined) =>
	provenance !== undefined && provenance.confidence !== 'unverified' && provenance.sources.length > 0;

/** The provenance of the nearest part around `path` that has one. */
function provenanceAt(data: unknown, path: Path): Provenance | undefined {
	let part: unknown = data;
	let found = (data as { provenance?: Provenance }).provenance;
	for (const step of path) {
		part = (part as Record<string | number, unknown>)[step];
		found = (part as { provenance?: Provenance }).provenance ?? found;
	}
	return found;
}

/** No telephone number without a source, in a field or in the middle of a sentence. */
export const sourcedPhones: Rule = {
	name: 'sourced-phones',
	*check(seeds): Generator<Problem> {
		const known = new Set<string>();
		for (const { data } of seeds.entries)
			for (const { display, provenance } of 'telephone' in data ? (data.telephone ?? []) : []) if (sourced(provenance)) known.add(digits(display));
		for (const located of textsOf(seeds))
			for (const { value, path } of walk(located.data)) {
				if (!isWords(value)) continue;
				for (const [tag, text] of Object.entries(value))
					for (const [number] of (text ?? '').matchAll(NUMBER))
						if (!known.has(digits(number)) && !sourced(provenanceAt(located.data, path)))
							yield at(located, [...path, tag], `nobody has seen a source for ${number}: leave it out`);
			}
	}
};
