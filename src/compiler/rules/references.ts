import type { Problem } from '../problem.ts';
import { walk } from '../walk.ts';
import { at, entryRule } from './rule.ts';

/** What an entry names must exist: places, entries, sites, sources, rows of the plan. */
export const references = entryRule('references', function* (entry, seeds): Generator<Problem> {
	const data = entry.data;
	const known = seeds.entries.map((other) => other.data);
	const exists = (id: string) => known.some((other) => other.id === id) || seeds.broken.has(id);
	const isPlace = (id: string) => known.some((other) => other.id === id && other.type === 'place') || seeds.broken.has(id);

	for (const [i, id] of (data.related ?? []).entries()) if (!exists(id)) yield at(entry, ['related', i], `there is no entry ${id}`);
	for (const [i, no] of (data.plan ?? []).entries())
		if (!seeds.plan.some((row) => row.no === no)) yield at(entry, ['plan', i], `the plan has no row ${no}`);

	if (data.type === 'event') {
		const sites = new Set(data.sites.map((site) => site.id));
		for (const [i, site] of data.sites.entries()) if (!isPlace(site.place)) yield at(entry, ['sites', i, 'place'], `there is no place ${site.place}`);
		for (const [i, edition] of data.editions.entries()) {
			for (const [j, { site }] of (edition.sites ?? []).entries())
				if (!sites.has(site)) yield at(entry, ['editions', i, 'sites', j, 'site'], `this event has no site ${site}`);
			for (const [j, { location }] of (edition.sessions ?? []).entries())
				if (!sites.has(location) && !isPlace(location))
					yield at(entry, ['editions', i, 'sessions', j, 'location'], `neither a site of this event nor a place: ${location}`);
		}
	}
	if (data.type === 'service' && data.place && !isPlace(data.place)) yield at(entry, ['place'], `there is no place ${data.place}`);
	if (data.type === 'guide')
		for (const [i, id] of (data.services ?? []).entries()) if (!exists(id)) yield at(entry, ['services', i], `there is no entry ${id}`);

	for (const { value, path } of walk(data)) {
		if (path.at(-2) === 'provenance' && path.at(-1) === 'sources')
			for (const [i, id] of (value as string[]).entries())
				if (!(id in seeds.sources)) yield at(entry, [...path, i], `there is no source ${id} in sources.yaml`);
	}
});
