import type { Problem } from '../problem.ts';
import { walk } from '../walk.ts';
import { at, textRule } from './rule.ts';

/** Left-to-right and right-to-left overrides and isolates can make a text read as another one. */
const BIDI = /[\u202a-\u202e\u2066-\u2069]/u;
const MARKUP = /<\s*[a-z!/]|javascript:|data:text/i;
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f\ufeff\u200b]/u;

/** Why a text could be something other than text, or undefined. */
export function unsafe(text: string): string | undefined {
	if (MARKUP.test(text)) return 'write plain text, without markup or script addresses';
	if (BIDI.test(text)) return 'remove the invisible characters that turn the direction of writing';
	if (CONTROL.test(text)) return 'remove the invisible control characters';
	return undefined;
}

/** Texts are text: no markup, no script addresses, no invisible characters. */
export const safeText = textRule('safe-text', function* (entry): Generator<Problem> {
	for (const { value, path } of walk(entry.data))
		for (const [key, text] of Object.entries(value)) {
			const why = typeof text === 'string' ? unsafe(text) : undefined;
			if (why) yield at(entry, [...path, key], why);
		}
});
