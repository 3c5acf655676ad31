import { isWords, walk, type Path } from '../walk.ts';
import type { Problem } from '../problem.ts';
import { at, textsOf, type Rule } from './rule.ts';
import { TAGS, type Tag } from './words-rule.ts';

/** The longest sentence that is understood at once in an emergency: in characters of full width, in English in words. */
export const LONGEST: Readonly<Record<Tag, number>> = { ja: 20, easy: 20, en: 10, 'zh-Hans': 15, 'zh-Hant': 15, ko: 20 };
/** The same for plain Japanese where nobody is in danger. */
export const LONGEST_AT_EASE = 30;
/** The sentences of guides that tell what to do. */
const ACTIONS = new Set(['steps', 'avoid', 'then']);
/** Groups of phrases that are said and heard in danger. */
const URGENT_GROUPS = new Set(['phrases-emergency', 'phrases-disaster', 'phrases-health', 'phrases-snow']);

/** What stands beside the sentence: the word of the sign, both uses of a number. */
const ASIDE = /（[^）]*）|\([^)]*\)|「[^」]*」|“[^”]*”|‘[^’]*’/gu;

/** The sentences of a text, each with its own stop. */
export const sentencesOf = (text: string) =>
	text
		.match(/[^。！？.!?]+(?:[.](?=\S)[^。！？.!?]*)*[。！？.!?]*/gu)
		?.map((sentence) => sentence.trim())
		.filter(Boolean) ?? [];

/** Length of a sentence as its language counts it; half-width letters and digits are half a character, the space of plain Japanese none. */
export function lengthOf(sentence: string, tag: Tag): number {
	const said = sentence
		.replace(ASIDE, '')
		.replace(/[。！？.!?]+$/u, '')
		.trim();
	if (tag === 'en') return said.split(/\s+/).filter(Boolean).length;
	const letters = said.replace(/\s/g, '');
	return Math.floor([...letters].reduce((sum, character) => sum + (/[\x20-\x7e]/.test(character) ? 0.5 : 1), 0));
}

/** Sentences of guides, and all of plain Japanese, are short enough for someone who is cold, hurt or new to the language. */
export const sentenceLength: Rule = {
	name: 'sentence-length',
	*check(seeds): Generator<Problem> {
		for (const located of textsOf(seeds))
			for (const { value, path } of walk(located.data)) {
				if (!isWords(value)) continue;
				const urgent = isUrgent(located.data, path);
				for (const tag of isAction(located.data, path) ? TAGS : (['easy'] as const))
					for (const sentence of sentencesOf(value[tag] ?? '')) {
						const [length, most] = [lengthOf(sentence, tag), urgent ? LONGEST[tag] : LONGEST_AT_EASE];
						if (length <= most) continue;
						const counted =
							tag === 'en' ? `${length} words in one sentence, ${most} at most` : `${length} characters in one sentence, ${most} at most`;
						yield at(located, [...path, tag], `${counted}: ${sentence}`);
					}
			}
	}
};

const isAction = (data: object, [field]: Path) => 'type' in data && data.type === 'guide' && ACTIONS.has(String(field));
const isUrgent = (data: { readonly id: string }, path: Path) => isAction(data, path) || (URGENT_GROUPS.has(data.id) && path[0] === 'phrases');
