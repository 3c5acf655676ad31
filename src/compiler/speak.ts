import { JAPANESE } from './sentences.ts';

/** What the compiler speaks to people: the languages of `--lang`. */
export const SPOKEN = ['en', 'ja'] as const;
export type Spoken = (typeof SPOKEN)[number];

/** A sentence with its holes open, such as `there is no entry {0}`. */
interface Pattern {
	readonly matcher: RegExp;
	readonly japanese: string;
	/** Letters that are not holes: of two patterns that fit, the one that says more is meant. */
	readonly weight: number;
}

const PATTERNS: readonly Pattern[] = Object.entries(JAPANESE)
	.map(([english, japanese]) => {
		const parts = english.split(/\{\d\}/);
		const literal = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
		return { matcher: new RegExp(`^${literal.join('([^]*?)')}$`), japanese, weight: parts.join('').length };
	})
	.sort((a, b) => b.weight - a.weight);

/**
 * The Japanese of an English sentence of the compiler, or undefined where the catalogue has none.
 *
 * Code writes English with its values in place; the catalogue has the same sentence with holes. A value that is itself
 * a sentence is translated with it; so is a sentence behind what it speaks of and a colon.
 */
export function inJapanese(english: string): string | undefined {
	for (const { matcher, japanese } of PATTERNS) {
		const values = matcher.exec(english)?.slice(1);
		if (values) return japanese.replace(/\{(\d)\}/g, (_, place: string) => say(values[Number(place)] ?? '', 'ja'));
	}
	for (const { index } of english.matchAll(/: /g)) {
		const rest = inJapanese(english.slice(index + 2));
		if (rest) return `${english.slice(0, index)}：${rest}`;
	}
	return undefined;
}

/** A sentence of the compiler in `language`; what the catalogue has not stays English, rather than be lost. */
export const say = (english: string, language: Spoken): string => (language === 'ja' ? (inJapanese(english) ?? english) : english);
