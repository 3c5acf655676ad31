import type { Path } from '../walk.ts';
import { at, textsOf, type Rule } from './rule.ts';

/** An id names one entry for ever, whatever folder it lies in. */
export const uniqueIds: Rule = {
	name: 'unique-ids',
	*check(seeds) {
		const { entries, phrases, terms } = seeds;
		const first = new Map<string, string>();
		const named = [
			...textsOf(seeds).map((located) => ({ located, id: located.data.id, path: ['id'] as Path })),
			...phrases.flatMap((located) => located.data.phrases.map(({ id }, i) => ({ located, id, path: ['phrases', i, 'id'] as Path }))),
			...terms.flatMap((located) => located.data.terms.map(({ id }, i) => ({ located, id, path: ['terms', i, 'id'] as Path })))
		];
		for (const { located, id, path } of named) {
			const other = first.get(id);
			if (other) yield at(located, path, `${id} is already the id of ${other}`);
			else first.set(id, located.source.file);
		}
		for (const entry of entries)
			for (const key of ['editions', 'sites'] as const) {
				const members = key in entry.data ? ((entry.data as unknown as Record<string, { id: string }[]>)[key] ?? []) : [];
				for (const [i, member] of members.entries())
					if (members.findIndex(({ id }) => id === member.id) < i) yield at(entry, [key, i, 'id'], `${member.id} is used twice in this entry`);
			}
	}
};
