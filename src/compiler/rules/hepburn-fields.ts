import { foldHepburn, hepburn, hiragana } from '../kana.ts';
import type { Problem } from '../problem.ts';
import { readingsOf } from './kana-fields.ts';
import { at, type Rule } from './rule.ts';
import { wordsRule } from './words-rule.ts';

const MACRONS = /[āēīōūĀĒĪŌŪ]/u;
const withoutMacrons = (text: string) =>
	MACRONS.test(text)
		? text
				.normalize('NFD')
				.replace(/\u0304/g, '')
				.normalize('NFC')
		: text;

/** Whether `romaji` writes `kana`. Words that the name has in Latin letters, capitals and digits stand for any reading. */
export function writes(romaji: string, kana: string, ja: string): boolean {
	const words = romaji.split(/[^\p{L}\p{M}\p{N}'’.#-]+/u).filter(Boolean);
	const latin: readonly string[] = ja.toLowerCase().match(/[a-z][a-z.'’-]*/g) ?? [];
	const foreign = (word: string) => /\d|[A-Z]{2}/.test(word) || /[a-z]-?[A-Z]/.test(word) || latin.includes(word.toLowerCase());
	const known = words.some(foreign);
	const sounds = foldHepburn(hepburn(hiragana(kana)));
	if (!known) return foldHepburn(romaji) === sounds;
	const runs = words.reduce<string[]>((list, word) => (foreign(word) ? [...list, ''] : [...list.slice(0, -1), `${list.at(-1) ?? ''}${word}`]), ['']);
	return new RegExp(`^${runs.map(foldHepburn).join('.+')}$`).test(sounds);
}

const english = wordsRule(
	'hepburn-fields',
	function* (text, tag) {
		const found = tag === 'en' ? MACRONS.exec(text)?.[0] : undefined;
		if (found) yield `${found}: write names without macrons`;
	},
	(text, tag) => (tag === 'en' ? withoutMacrons(text) : text)
);

/** Romanised readings are Hepburn and agree with the kana; English names and addresses carry no macrons. */
export const hepburnFields: Rule = {
	name: 'hepburn-fields',
	*check(seeds): Generator<Problem> {
		for (const { located, path, ja, kana, romaji } of readingsOf(seeds))
			if (!writes(romaji, kana, ja)) yield at(located, [...path, 'romaji'], `this is not the Hepburn of ${kana}`);
		yield* english.check(seeds);
	},
	*fix(seeds) {
		// Phrases teach the sound and keep their macrons.
		for (const source of seeds.files) {
			const { romaji } = (source.value ?? {}) as { romaji?: unknown };
			if (typeof romaji === 'string' && MACRONS.test(romaji)) yield { source, path: ['romaji'], becomes: withoutMacrons(romaji) };
		}
		yield* english.fix?.(seeds) ?? [];
	}
};
