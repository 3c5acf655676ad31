import { hiragana } from '../kana.ts';
import type { Problem } from '../problem.ts';
import type { Located, Seeds } from '../read-seeds.ts';
import { walk, type Path } from '../walk.ts';
import { at, type Rule } from './rule.ts';

/** A Japanese text and its reading. */
export interface Reading {
	readonly located: Located<unknown>;
	readonly path: Path;
	readonly ja: string;
	readonly kana: string;
	readonly romaji: string;
}

/** Every reading of the guide: of names, phrases and terms. */
export function readingsOf({ entries, phrases, terms }: Pick<Seeds, 'entries' | 'phrases' | 'terms'>): Reading[] {
	return [
		...entries.map((located) => ({ located, path: [], ja: located.data.names.ja, kana: located.data.kana, romaji: located.data.romaji })),
		...phrases.flatMap((located) =>
			located.data.phrases.map(({ text, kana, romaji }, i) => ({ located, path: ['phrases', i], ja: text.ja, kana, romaji }))
		),
		...terms.flatMap((located) => located.data.terms.map(({ text, kana, romaji }, i) => ({ located, path: ['terms', i], ja: text.ja, kana, romaji })))
	];
}

const KANA = 'ぁ-ゖー';
const runs = new RegExp(`[${KANA}]+|[^${KANA}]+`, 'gu');
const letters = new RegExp(`[^${KANA}]`, 'gu');

/** Whether `kana` can be the reading of `ja`: what `ja` writes in kana stands in it, in the same order, and between that the rest is read. */
export function reads(kana: string, ja: string): boolean {
	const parts = hiragana(ja.normalize('NFKC')).match(runs) ?? [];
	const pattern = parts.map((part) => {
		if (new RegExp(`^[${KANA}]`, 'u').test(part)) return part.replace(/[がけ]/g, '[がけか]');
		if (/[\p{L}\p{N}]/u.test(part)) return '.+';
		return /[&+#×]/.test(part) ? '.*' : '';
	});
	return new RegExp(`^${pattern.join('')}$`, 'u').test(hiragana(kana).replace(letters, ''));
}

/** Readings are kana and read the whole Japanese. */
export const kanaFields: Rule = {
	name: 'kana-fields',
	*check(seeds): Generator<Problem> {
		for (const { located, path, ja, kana } of readingsOf(seeds)) {
			const unread = /[A-Za-z0-9#]+/.exec(kana)?.[0];
			if (unread) yield at(located, [...path, 'kana'], `${unread} is no reading: write how it is said, in kana`);
			else if (!reads(kana, ja)) yield at(located, [...path, 'kana'], `this is not the reading of ${ja}`);
		}
	},
	*fix({ files }) {
		for (const source of files)
			for (const { value, path } of walk(source.value)) {
				const { kana } = value as { kana?: unknown };
				if (typeof kana !== 'string') continue;
				// Phrases keep the katakana of signs; the reading of a name is hiragana throughout.
				const becomes = path.length === 0 ? hiragana(kana) : kana.replace(/[\uff61-\uff9f]+/gu, (found) => found.normalize('NFKC'));
				if (becomes !== kana) yield { source, path: [...path, 'kana'], becomes };
			}
	}
};
