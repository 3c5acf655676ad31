import type { Provenance } from '../lib/domain/provenance.ts';
import { LANGUAGES } from '../lib/schema/words.ts';
import type { Seeds } from './read-seeds.ts';
import { textsOf } from './rules/rule.ts';
import { Standings, type TranslationState } from './translations/standing.ts';
import { isWords, walk } from './walk.ts';

const count = (keys: readonly string[]) => keys.reduce<Record<string, number>>((sum, key) => ({ ...sum, [key]: (sum[key] ?? 0) + 1 }), {});

/**
 * What the guide covers, by kind, row of the plan, language and confidence: the report of `content --report json`.
 *
 * `states` count the texts of a language by how they stand to their Japanese; Japanese is the original and has none.
 */
export function coverage(seeds: Pick<Seeds, 'entries' | 'phrases' | 'terms' | 'plan' | 'ledger'>) {
	const { entries, plan, ledger } = seeds;
	const ids = new Set(entries.map(({ data }) => data.id));
	const parts = textsOf(seeds).flatMap(({ data }) => [...walk(data)].map(({ value }) => value));
	const texts = parts.filter(isWords);
	const lookUp = new Standings(ledger);
	const standings = textsOf(seeds).flatMap(({ data }) => lookUp.of(data));
	return {
		entries: { total: entries.length, byKind: count(entries.map(({ data }) => data.type)) },
		plan: plan.map((row) => ({
			no: row.no,
			entries: row.entries.filter((id) => ids.has(id)),
			outcome: row.kind === 'none' ? ('internal' as const) : ('entry' as const)
		})),
		languages: Object.fromEntries(
			LANGUAGES.map((tag) => {
				const of = (state: TranslationState) => standings.filter((standing) => standing.tag === tag && standing.state === state).length;
				const complete = texts.filter((text) => text[tag] !== '').length;
				return [tag, { fields: texts.length, complete, states: { human: of('human'), machine: of('machine'), outdated: of('outdated') } }];
			})
		),
		confidence: count(parts.flatMap((part) => ('provenance' in part ? [(part.provenance as Provenance).confidence] : [])))
	};
}
