import { at, type Rule } from './rule.ts';

/** Every entry that the plan names is there, is of the kind that the plan says, and names the row in turn. */
export const planCoverage: Rule = {
	name: 'plan-coverage',
	*check({ entries, plan, planFile, broken }) {
		if (!planFile) return; // a part of a guide promises nothing
		const located = { data: plan, source: planFile };
		const byId = new Map(entries.map((entry) => [entry.data.id, entry]));
		for (const [i, { no, kind, entries: ids }] of plan.entries()) {
			if ((kind === 'none') !== (ids.length === 0))
				yield at(located, [i, 'kind'], 'kind none is for a row without entries, every other kind for a row with entries');
			for (const [j, id] of ids.entries()) {
				const entry = byId.get(id);
				if (!entry) {
					if (!broken.has(id)) yield at(located, [i, 'entries', j], `row ${no} of the plan has no entry ${id}: write seeds/${kind}s/${id}.yaml`);
				} else if (entry.data.type !== kind) yield at(located, [i, 'kind'], `${id} is of another kind, ${entry.data.type}`);
				else if (!entry.data.plan?.includes(no)) yield at(entry, ['plan'], `name row ${no} of the plan, which names this entry`);
			}
		}
	}
};
