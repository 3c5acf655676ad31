import { LANGUAGES } from '../../lib/schema/words.ts';
import type { Located, Seeds } from '../read-seeds.ts';
import { isWords, walk, type Path } from '../walk.ts';
import type { YamlFile } from '../yaml-file.ts';
import { at, textsOf, type Correction, type Rule } from './rule.ts';

/** The languages of the guide, and plain Japanese beside `ja`. */
export const TAGS = [...LANGUAGES, 'easy'] as const;
export type Tag = (typeof TAGS)[number];

/** Everything that holds words: what readers read, the notices, and the glossary that names come from. */
export function wordsOf({ entries, phrases, terms, notices, glossary }: Seeds): readonly Located<unknown>[] {
	return [...textsOf({ entries, phrases, terms }), ...notices, ...(glossary ? [glossary] : [])];
}

/** A text in five languages, any of which may still be missing. */
export type SomeWords = Readonly<Partial<Record<Tag, string>>>;

/**
 * A rule that looks at each text alone.
 *
 * `say` yields what is wrong with `text`, in words for the editor; `write` returns it with everything put right that
 * needs no judgement. `words` is the same in the other languages.
 */
export function wordsRule(
	name: string,
	say: (text: string, tag: Tag, words: SomeWords, path: Path) => Iterable<string>,
	write?: (text: string, tag: Tag, words: SomeWords) => string
): Rule {
	const rule: Rule = {
		name,
		*check(seeds) {
			for (const located of wordsOf(seeds))
				for (const { value: words, path } of walk(located.data))
					if (isWords(words))
						for (const tag of TAGS) for (const message of say(words[tag] ?? '', tag, words, path)) yield at(located, [...path, tag], message);
		}
	};
	return write ? { ...rule, fix: ({ files }) => files.flatMap((file) => [...corrections(file, write)]) } : rule;
}

/** Texts of a file that `write` would change, whether or not the file fits its schema. */
function* corrections(source: YamlFile, write: (text: string, tag: Tag, words: SomeWords) => string): Generator<Correction> {
	for (const { value, path } of walk(source.value))
		for (const tag of TAGS) {
			const text = (value as Record<string, unknown>)[tag];
			if (typeof text !== 'string') continue;
			const becomes = write(text, tag, value);
			if (becomes !== text) yield { source, path: [...path, tag], becomes };
		}
}

/** The text of a language with what a rule looks for in all of Japanese, plain or not. */
export const isJapanese = (tag: Tag) => tag === 'ja' || tag === 'easy';
