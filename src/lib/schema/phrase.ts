import * as v from 'valibot';
import type { PhraseGroup, TermList } from '../domain/phrase.ts';
import { IdSchema } from './basics.ts';
import { WordsSchema, type Words } from './words.ts';

const spoken = {
	kana: v.pipe(
		v.string(),
		v.regex(/^[\p{Script=Hiragana}\p{Script=Katakana}ー・、。！「」（） ]+$/u, 'write the reading in kana, words of the sign in katakana')
	),
	romaji: v.pipe(v.string(), v.regex(/^[\x20-\x7eāīūēōĀĪŪĒŌ]+$/, 'write Hepburn with macrons'))
};
const order = v.pipe(v.number(), v.integer(), v.minValue(1));
const prefixed = (prefix: string) => v.pipe(IdSchema, v.startsWith(prefix, `begin the id with ${prefix}`));

export const PhraseGroupSchema: v.GenericSchema<unknown, PhraseGroup<Words>> = v.strictObject({
	id: prefixed('phrases-'),
	order,
	names: WordsSchema,
	phrases: v.pipe(
		v.array(
			v.strictObject({
				id: prefixed('phrase-'),
				speaker: v.picklist(['visitor', 'staff', 'both']),
				urgent: v.exactOptional(v.literal(true)),
				text: WordsSchema,
				...spoken
			})
		),
		v.minLength(1, 'write a phrase')
	)
});

export const TermListSchema: v.GenericSchema<unknown, TermList<Words>> = v.strictObject({
	id: prefixed('terms-'),
	order,
	names: WordsSchema,
	terms: v.pipe(
		v.array(v.strictObject({ id: IdSchema, kind: v.exactOptional(v.picklist(['allergen', 'dietary'])), text: WordsSchema, ...spoken })),
		v.minLength(1, 'write a term')
	)
});

/** The schema of each folder of `seeds/` that holds a part of the phrasebook. */
export const PHRASEBOOK_SCHEMAS = { phrases: PhraseGroupSchema, terms: TermListSchema } as const;

export type PhraseGroupSeed = PhraseGroup<Words>;
export type TermListSeed = TermList<Words>;
