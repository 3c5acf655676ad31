import type { Sources } from '../../lib/schema/release.ts';
import type { Problem } from '../problem.ts';
import { walk } from '../walk.ts';
import { at, entryRule } from './rule.ts';

/** Licences that would bind the whole guide, which is CC BY 4.0, to their own terms. */
const SHARE_ALIKE = /\bSA\b|share[- ]?alike|ODbL|\bGFDL\b|\bA?GPL\b|継承/i;
/** Projects and mirrors of projects under such a licence, known by their address or by what the source says of itself. */
const PROJECTS =
	/(?:^|[./])(?:wikipedia|wikivoyage|wikimedia|wikiwand|wikimili|wikizero|wiki\.x\.io|openstreetmap|fandom)\b|ja\.wikipedia|en\.wikipedia|\(from wikipedia\)|wikipedia \(/i;

/** The licence that keeps a source out, or undefined. */
export function bindingLicence({ title, url = '', seenAt = '', licence }: Sources[string]): string | undefined {
	if (licence !== undefined) return SHARE_ALIKE.test(licence) ? licence : undefined;
	return SHARE_ALIKE.test(title) || PROJECTS.test(`${url} ${seenAt} ${title}`) ? 'CC-BY-SA' : undefined;
}

/** No fact rests on a source under a share-alike licence. */
export const shareAlike = entryRule('share-alike', function* (entry, { sources }): Generator<Problem> {
	for (const { value, path } of walk(entry.data)) {
		if (path.at(-1) !== 'sources' || path.at(-2) !== 'provenance') continue;
		for (const [i, id] of (value as string[]).entries()) {
			const licence = sources[id] && bindingLicence(sources[id]);
			if (licence) yield at(entry, [...path, i], `${id} is under ${licence}, which the guide cannot take over: name another source`);
		}
	}
});
