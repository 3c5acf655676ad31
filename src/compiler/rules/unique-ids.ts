import { at, type Rule } from './rule.ts';

/** An id names one entry for ever, whatever folder it lies in. */
export const uniqueIds: Rule = {
	name: 'unique-ids',
	*check({ entries }) {
		const first = new Map<string, string>();
		for (const entry of entries) {
			const { id } = entry.data;
			const other = first.get(id);
			if (other) yield at(entry, ['id'], `${id} is already the id of ${other}`);
			else first.set(id, entry.source.file);
		}
		for (const entry of entries)
			for (const key of ['editions', 'sites'] as const) {
				const members = key in entry.data ? ((entry.data as unknown as Record<string, { id: string }[]>)[key] ?? []) : [];
				for (const [i, member] of members.entries())
					if (members.findIndex(({ id }) => id === member.id) < i) yield at(entry, [key, i, 'id'], `${member.id} is used twice in this entry`);
			}
	}
};
