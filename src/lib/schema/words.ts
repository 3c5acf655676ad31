import * as v from 'valibot';
import languages from '../../../locales/languages.json' with { type: 'json' };

/** Every language of `locales/languages.json`, which is the only list. */
export const LANGUAGES = Object.keys(languages) as (keyof typeof languages)[];

const text = v.pipe(v.string('write a text'), v.trim(), v.nonEmpty('write a text, or leave the field out'));

/** The same text in every language. A missing one is an error, so that nothing is shown in another language unmarked. */
export const WordsSchema = v.strictObject(
	{
		...(Object.fromEntries(LANGUAGES.map((tag) => [tag, text])) as Record<keyof typeof languages, typeof text>),
		/** The same in plain Japanese (やさしい日本語), beside `ja`: every text about safety has one. */
		easy: v.exactOptional(text)
	},
	(issue) =>
		issue.expected === 'never'
			? `${String(issue.received)} is not a language of the guide: write the text in ${LANGUAGES.join(', ')}`
			: `write the text in ${LANGUAGES.join(', ')}`
);
export type Words = v.InferOutput<typeof WordsSchema>;
