import * as v from 'valibot';

/**
 * The outline of each pack, checked once more on the phone. The hash in the signed manifest has already proved every
 * byte; this catches a release that was signed by mistake.
 */
const Anything = v.record(v.string(), v.unknown());

export const CorePackSchema = v.object({ entries: Anything, provenances: v.array(v.unknown()) });
export const SourcesPackSchema = v.object({ sources: Anything, plan: v.array(v.unknown()) });
export const WordsPackSchema = v.record(v.string(), v.object({ state: v.string(), words: v.array(v.string()) }));
export const FrontPackSchema = v.object({
	rows: v.array(v.unknown()),
	help: v.object({ guides: v.array(v.unknown()), numbers: v.array(v.unknown()) })
});

const OtherWords = v.record(v.string(), v.string());
export const EasyPackSchema = v.record(v.string(), OtherWords);
export const PhrasesPackSchema = v.object({
	groups: v.array(v.unknown()),
	lists: v.array(v.unknown()),
	japanese: v.array(v.string()),
	easy: OtherWords
});
export const PhraseWordsPackSchema = v.object({ state: v.string(), words: v.array(v.string()) });

/** Whether `data` has the outline of the pack `name`. A pack that this app does not know is not judged. */
export function hasOutline(name: string, data: unknown): boolean {
	if (name === 'core') return v.is(CorePackSchema, data);
	if (name === 'sources') return v.is(SourcesPackSchema, data);
	if (name.startsWith('words-')) return v.is(WordsPackSchema, data);
	if (name.startsWith('front-')) return v.is(FrontPackSchema, data);
	if (name === 'phrases') return v.is(PhrasesPackSchema, data);
	if (name.startsWith('phrases-')) return v.is(PhraseWordsPackSchema, data);
	if (name.startsWith('easy-')) return v.is(EasyPackSchema, data);
	return true;
}
