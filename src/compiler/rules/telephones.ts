import type { Telephone } from '../../lib/domain/entry.ts';
import type { Words } from '../../lib/schema/words.ts';
import type { Problem } from '../problem.ts';
import { walk } from '../walk.ts';
import { at, entryRule, type Rule } from './rule.ts';
import { isJapanese, wordsRule, type Tag } from './words-rule.ts';

/** Emergency and service numbers, toll-free and shared-cost ones: nobody abroad can dial them. */
const ONLY_IN_JAPAN = /^(?:#\d{4}|1\d{2}|0(?:120|800|570|990)-?\d.*)$/;
const DIGITS_OF_A_NUMBER = { mobile: 11, fixed: 10 } as const;

/** E.164 of a number as dialled in Japan, or undefined where it has none. `011-222-4894` is `+81112224894`. */
export function internationalOf(display: string): string | undefined {
	return ONLY_IN_JAPAN.test(display) ? undefined : `+81${display.replace(/\D/g, '').slice(1)}`;
}

/** `display` as it is dialled: half width, one kind of hyphen, no brackets or spaces. */
export const asDialled = (display: string) =>
	display
		.normalize('NFKC')
		.replace(/[‐‑‒–—―−ー]/gu, '-')
		.replace(/^\((\d+)\)\s*-?|\s*\((\d+)\)\s*/u, (_, first: string, middle: string) => (first ? `${first}-` : `-${middle}-`))
		.replace(/\s+/g, '');

const hasDigits = (display: string) =>
	display.replace(/\D/g, '').length === (/^0[5789]0/.test(display) ? DIGITS_OF_A_NUMBER.mobile : DIGITS_OF_A_NUMBER.fixed);

const agreeing = entryRule('telephones', function* (entry): Generator<Problem> {
	const { telephone = [] } = entry.data as { telephone?: readonly Telephone<Words>[] };
	for (const [i, { display, e164 }] of telephone.entries()) {
		const number = internationalOf(display);
		if (number === undefined) {
			if (e164) yield at(entry, ['telephone', i, 'e164'], `${display} cannot be dialled from abroad: leave e164 out`);
		} else if (!display.startsWith('0') || !hasDigits(display))
			yield at(entry, ['telephone', i, 'display'], `${display} is no whole number: begin with 0 and the area`);
		else if (!e164) yield at(entry, ['telephone', i], `write e164: "${number}"`);
		else if (e164 !== number) yield at(entry, ['telephone', i, 'e164'], `${display} is ${number}, not ${e164}`);
	}
});

const ABROAD = /(?<![\d-])\+81[- ](?=\d)/gu;
const AT_HOME = /(?<![\d-])0(?!120|800|570|990)(?=\d{1,4}-\d{2,4}-\d{3,4}(?![\d-]))/gu;
const inOwnForm = (text: string, tag: Tag) => (isJapanese(tag) ? text.replace(ABROAD, '0') : text.replace(AT_HOME, '+81-'));
const inTexts = wordsRule(
	'telephones',
	function* (text, tag) {
		if (inOwnForm(text, tag) !== text)
			yield isJapanese(tag)
				? 'write telephone numbers as dialled in Japan, 011-222-4894'
				: 'write telephone numbers as dialled from abroad, +81-11-222-4894';
	},
	inOwnForm
);

/** A number as dialled and as E.164 is the same number; short and toll-free ones have no E.164; texts write the one that their readers dial. */
export const telephones: Rule = {
	name: 'telephones',
	*check(seeds) {
		yield* agreeing.check(seeds);
		yield* inTexts.check(seeds);
	},
	*fix(seeds) {
		yield* inTexts.fix?.(seeds) ?? [];
		for (const source of seeds.files)
			for (const { value, path } of walk(source.value)) {
				if (path.at(-2) !== 'telephone') continue;
				const { display, e164 } = value as { display?: unknown; e164?: unknown };
				if (typeof display === 'string' && asDialled(display) !== display) yield { source, path: [...path, 'display'], becomes: asDialled(display) };
				// The digits stand; only what was put between them goes.
				const bare =
					typeof e164 === 'string'
						? e164
								.normalize('NFKC')
								.replace(/^(\+81)[^\d(]*\(0\)/, '$1')
								.replace(/[^+\d]/g, '')
						: e164;
				if (typeof bare === 'string' && bare !== e164) yield { source, path: [...path, 'e164'], becomes: bare };
			}
	}
};
