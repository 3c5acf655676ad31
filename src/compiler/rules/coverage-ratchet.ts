import { heights } from '../ratchet.ts';
import { at, type Rule } from './rule.ts';

/**
 * What the guide has covered before is covered still (`seeds/coverage.json`). The states of translations are not held
 * up: a correction of the Japanese goes out at once, and its translations say that they are older.
 */
export const coverageRatchet: Rule = {
	name: 'coverage-ratchet',
	*check(seeds) {
		const { floor, broken } = seeds;
		if (!floor || broken.size > 0) return; // a file that cannot be read is told already
		const now = heights(seeds);
		for (const part of ['plan', 'entries', 'texts', 'read'] as const)
			for (const [key, before] of Object.entries(floor.data[part])) {
				const count = now[part][key] ?? 0;
				if (count >= before || (part === 'texts' && (now.entries[key] ?? 0) < (floor.data.entries[key] ?? 0))) continue;
				yield at(
					floor,
					[part, key],
					`${count}, and there were ${before}: put back what is missing; if it went on purpose, npm run content -- --lower`
				);
			}
	}
};
