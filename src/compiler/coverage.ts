import type { Provenance } from '../lib/domain/provenance.ts';
import { LANGUAGES } from '../lib/schema/words.ts';
import type { Seeds } from './read-seeds.ts';
import { isWords, walk } from './walk.ts';

const count = (keys: readonly string[]) => keys.reduce<Record<string, number>>((sum, key) => ({ ...sum, [key]: (sum[key] ?? 0) + 1 }), {});

/** What the guide covers, by kind, row of the plan, language and confidence: the report of `content --report json`. */
export function coverage({ entries, plan }: Pick<Seeds, 'entries' | 'plan'>) {
	const ids = new Set(entries.map(({ data }) => data.id));
	const parts = entries.flatMap(({ data }) => [...walk(data)].map(({ value }) => value));
	const texts = parts.filter(isWords);
	return {
		entries: { total: entries.length, byKind: count(entries.map(({ data }) => data.type)) },
		plan: plan.map((row) => ({
			no: row.no,
			entries: row.entries.filter((id) => ids.has(id)),
			outcome: row.kind === 'none' ? ('internal' as const) : ('entry' as const)
		})),
		languages: Object.fromEntries(
			LANGUAGES.map((tag) => {
				const complete = texts.filter((text) => text[tag] !== '').length;
				return [tag, { fields: texts.length, complete, states: { human: 0, machine: tag === 'ja' ? 0 : complete, outdated: 0 } }];
			})
		),
		confidence: count(parts.flatMap((part) => ('provenance' in part ? [(part.provenance as Provenance).confidence] : [])))
	};
}
