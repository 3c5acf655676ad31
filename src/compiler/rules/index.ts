import { endsAfterStart } from './ends-after-start.ts';
import { nothingUnverified } from './nothing-unverified.ts';
import { references } from './references.ts';
import type { Rule } from './rule.ts';
import { safeText } from './safe-text.ts';
import { uniqueIds } from './unique-ids.ts';
import { writtenForms } from './written-forms.ts';

/** Every rule that seeds must keep, beyond their schema. */
export const RULES: readonly Rule[] = [uniqueIds, references, endsAfterStart, nothingUnverified, safeText, writtenForms];
