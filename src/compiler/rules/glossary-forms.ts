import { LANGUAGES } from '../../lib/schema/words.ts';
import type { Term } from '../../lib/schema/glossary.ts';
import type { Problem } from '../problem.ts';
import { isWords, walk, type Path } from '../walk.ts';
import { at, textsOf, type Correction, type Rule } from './rule.ts';

/** What has a name: the entry, its sites and areas. Stations follow their signs, short forms are a matter of room. */
const isName = (path: Path) => path.at(-1) === 'names' && !path.includes('stations');
/** The name of one thing. A notion (prayer room, lost property) may be in the plural, or said in another way where it is the title of a page. */
const isProper = (term: Term) => /^\P{Ll}/u.test(term.en);
const properNames = (terms: readonly Term[]) => new Map(terms.filter(isProper).map((term) => [term.ja, term]));

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
/** A form as it stands in a text: as whole words where the script has words. */
const inText = (form: string) =>
	/^[\x20-\x7e]+$/.test(form) ? new RegExp(`(?<![\\p{L}\\p{N}])${escaped(form)}(?![\\p{L}\\p{N}])`, 'u') : new RegExp(escaped(form), 'u');

/** A form that differs from the glossary's by its spaces, hyphens or capitals only: Tanuki Koji for Tanukikoji, 눈 축제 for 눈축제. */
const folded = (form: string) =>
	form
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s\-‐–·・’']/gu, '');
function misspelling(term: Term, tag: 'en' | 'ko', text: string, ja: string): string | undefined {
	if (!ja.includes(term.ja)) return undefined;
	return term.aliases?.[tag]?.find(
		(alias) => alias !== term[tag] && folded(alias) === folded(term[tag]) && inText(alias).test(text.replaceAll(term[tag], ''))
	);
}

/** Names equal the glossary's, and no text holds a form that the glossary calls wrong. */
export const glossaryForms: Rule = {
	name: 'glossary-forms',
	*check(seeds): Generator<Problem> {
		const { glossary } = seeds;
		if (!glossary) return;
		const byName = properNames(glossary.data);
		yield* twice(glossary);
		const never = LANGUAGES.flatMap((tag) =>
			glossary.data.flatMap((term) => (term.never?.[tag] ?? []).map((form) => ({ tag, term, form, pattern: inText(form) })))
		);
		for (const located of textsOf(seeds))
			for (const { value: words, path } of walk(located.data)) {
				if (!isWords(words)) continue;
				const term = isName(path) ? byName.get(words.ja) : undefined;
				for (const tag of LANGUAGES)
					if (term && words[tag] !== term[tag]) yield at(located, [...path, tag], `the glossary calls ${term.ja} ${term[tag]}`);
				for (const { tag, term, form, pattern } of never)
					if (pattern.test(words[tag].replaceAll(term[tag], ''))) yield at(located, [...path, tag], `${form}: the glossary writes ${term[tag]}`);
				for (const tag of ['en', 'ko'] as const)
					for (const term of glossary.data) {
						const form = misspelling(term, tag, words[tag], words.ja);
						if (form) yield at(located, [...path, tag], `${form}: the glossary writes ${term[tag]}`);
					}
			}
	},
	*fix({ files, glossary }): Generator<Correction> {
		const byName = properNames(glossary?.data ?? []);
		for (const source of files)
			for (const { value, path } of walk(source.value)) {
				const words = value as Record<string, unknown>;
				const term = isName(path) ? byName.get(String(words['ja'])) : undefined;
				for (const tag of LANGUAGES)
					if (term && typeof words[tag] === 'string' && words[tag] !== term[tag]) yield { source, path: [...path, tag], becomes: term[tag] };
			}
	}
};

/** A term is decided once. */
function* twice(glossary: { data: readonly Term[]; source: Parameters<typeof at>[0]['source'] }): Generator<Problem> {
	for (const key of ['id', 'ja'] as const) {
		const seen = new Set<string>();
		for (const [i, term] of glossary.data.entries()) {
			if (seen.has(term[key])) yield at(glossary, [i, key], `${term[key]} is decided above already`);
			seen.add(term[key]);
		}
	}
}
