import * as v from 'valibot';
import { IdSchema } from './basics.ts';
import { LANGUAGES } from './words.ts';

const text = v.pipe(v.string('write a text'), v.trim(), v.nonEmpty('write a text'));
const forms = v.array(text);
const perLanguage = <T extends v.GenericSchema>(schema: T) =>
	Object.fromEntries(LANGUAGES.map((tag) => [tag, schema])) as Record<(typeof LANGUAGES)[number], T>;

/** One name or notion and its one form in each language. */
export const TermSchema = v.strictObject({
	id: IdSchema,
	...perLanguage(text),
	/** Why it is called so. */
	rule: v.exactOptional(text),
	/** What search accepts as well, in any spelling; never shown. Both Chinese scripts stand under `zh`. */
	aliases: v.exactOptional(
		v.strictObject({ ja: v.exactOptional(forms), en: v.exactOptional(forms), zh: v.exactOptional(forms), ko: v.exactOptional(forms) })
	),
	/** Forms that no text of the guide may hold, because they are taken for this and are wrong, old or ambiguous. */
	never: v.exactOptional(
		v.strictObject(
			Object.fromEntries(LANGUAGES.map((tag) => [tag, v.exactOptional(forms)])) as Record<
				(typeof LANGUAGES)[number],
				v.ExactOptionalSchema<typeof forms, undefined>
			>
		)
	)
});
export type Term = v.InferOutput<typeof TermSchema>;

/** `seeds/glossary.yaml`: one decision a row. */
export const GlossarySchema = v.array(TermSchema);
export type Glossary = v.InferOutput<typeof GlossarySchema>;
