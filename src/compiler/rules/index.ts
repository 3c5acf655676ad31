import { addresses } from './addresses.ts';
import { checkedLately, notCheckedTomorrow } from './checked-lately.ts';
import { chineseScript } from './chinese-script.ts';
import { coordinates, knownAddresses } from './coordinates.ts';
import { coverageRatchet } from './coverage-ratchet.ts';
import { endsAfterStart } from './ends-after-start.ts';
import { glossaryForms } from './glossary-forms.ts';
import { hepburnFields } from './hepburn-fields.ts';
import { hoursAndRemarks } from './hours-and-remarks.ts';
import { httpsLinks } from './https-links.ts';
import { kanaFields } from './kana-fields.ts';
import { nothingUnverified } from './nothing-unverified.ts';
import { planCoverage } from './plan-coverage.ts';
import { references } from './references.ts';
import { regionalWords } from './regional-words.ts';
import type { Rule } from './rule.ts';
import { safeText } from './safe-text.ts';
import { sentenceLength } from './sentence-length.ts';
import { shareAlike } from './share-alike.ts';
import { sourcedPhones } from './sourced-phones.ts';
import { telephones } from './telephones.ts';
import { uniqueIds } from './unique-ids.ts';
import { width } from './width.ts';
import { writtenForms } from './written-forms.ts';

/** Every rule that seeds must keep, beyond their schema. */
export const RULES: readonly Rule[] = [
	uniqueIds,
	references,
	endsAfterStart,
	nothingUnverified,
	safeText,
	writtenForms,
	planCoverage,
	coverageRatchet,
	chineseScript,
	regionalWords,
	width,
	kanaFields,
	hepburnFields,
	addresses,
	glossaryForms,
	sentenceLength,
	telephones,
	sourcedPhones,
	coordinates,
	knownAddresses,
	hoursAndRemarks,
	shareAlike,
	httpsLinks,
	notCheckedTomorrow,
	checkedLately
];
