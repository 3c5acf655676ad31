import type { Provenance } from '../../lib/domain/provenance.ts';
import type { Problem } from '../problem.ts';
import { walk } from '../walk.ts';
import { at, entryRule } from './rule.ts';

/** Fields that send people somewhere or cost them something: without a source they are left out, not marked. */
const NEVER = new Set(['telephone', 'hours', 'admission', 'cost', 'editions', 'sessions']);

/** A telephone number, an hour, a date or a price that nobody has seen a source for is never shown. */
export const nothingUnverified = entryRule('nothing-unverified', function* (entry): Generator<Problem> {
	for (const { value, path } of walk(entry.data)) {
		const provenance = (value as { provenance?: Provenance }).provenance;
		if (provenance?.confidence !== 'unverified') continue;
		const field = typeof path.at(-1) === 'number' ? path.at(-2) : path.at(-1);
		if (!NEVER.has(String(field))) continue;
		if (field === 'editions' && !('startDate' in value) && !('endDate' in value)) continue;
		yield at(entry, path, 'nobody has seen a source for this: leave it out, it is then shown as not known');
	}
});
