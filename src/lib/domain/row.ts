import type { AnyEntry, Edition, Event } from './entry.ts';
import type { IsoDate } from './provenance.ts';
import type { Row } from './view.ts';

/** Editions worth carrying in a list: what is dated at or after `since`, what is undated and not older, and the newest past one. */
function recent(editions: readonly Edition<string>[], since: IsoDate): Row['editions'] {
	const lasts = (edition: Edition<string>) => (edition.endDate ?? edition.startDate ?? `${edition.year}-12-31`) >= since;
	const past = editions.find((edition) => !lasts(edition) && edition.endDate);
	return [...editions.filter(lasts), ...(past ? [past] : [])].map(({ id, year, status, startDate, endDate, sites, provenance }) => ({
		id,
		year,
		status,
		...(startDate && { startDate }),
		...(endDate && { endDate }),
		...(sites && { sites }),
		provenance
	}));
}

/** The sites of the edition that is announced, or of the newest that names its own; else all of them. */
function sitesNow({ sites, editions }: Event<string>): Event<string>['sites'] {
	const named = (editions.find(({ status }) => status === 'announced') ?? editions.find((edition) => edition.sites))?.sites?.map(({ site }) => site);
	return named ? sites.filter(({ id }) => named.includes(id)) : sites;
}

/** The line of a list for an entry. `since` is a day in Sapporo; editions that ended before it are history. */
export function rowOf(entry: AnyEntry<string>, since: IsoDate): Row {
	const { id, type, names, shortNames, summary } = entry;
	const base = { id, type, names, summary, ...(shortNames && { shortNames }) };
	switch (entry.type) {
		case 'event':
			return {
				...base,
				kind: entry.kind,
				...(entry.flagship && { flagship: entry.flagship }),
				...(entry.season && { season: entry.season }),
				...(entry.isIndoor !== undefined && { isIndoor: entry.isIndoor }),
				...(entry.admission && { isFree: entry.admission.isAccessibleForFree }),
				where: sitesNow(entry).map((site) => site.names),
				sites: entry.sites.map((site) => ({ id: site.id, names: site.names, ...(site.hours && { hours: site.hours }) })),
				editions: recent(entry.editions, since) ?? []
			};
		case 'place':
			return {
				...base,
				kind: entry.kind,
				...(entry.hours && { hours: entry.hours }),
				...(entry.isIndoor !== undefined && { isIndoor: entry.isIndoor }),
				...(entry.admission && { isFree: entry.admission.isAccessibleForFree })
			};
		case 'service':
			return {
				...base,
				need: entry.need,
				priority: entry.priority,
				...(entry.flagship && { flagship: entry.flagship }),
				...(entry.hours && { hours: entry.hours }),
				...(entry.onlyInDisaster && { onlyInDisaster: true as const }),
				...(entry.telephone?.[0] && { telephone: entry.telephone[0].display }),
				...(entry.availableLanguage && { languages: entry.availableLanguage.tags })
			};
		case 'guide':
			return { ...base, icon: entry.icon };
	}
}
