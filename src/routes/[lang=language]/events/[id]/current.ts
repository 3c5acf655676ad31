import type { Answer } from '#lib/domain/answer.ts';
import type { Edition, EditionSite, Event, Site } from '#lib/domain/entry.ts';
import { formatDateRangeWithYear, formatPartialDate } from '#lib/i18n/dates.ts';
import { formatEdition } from '#lib/i18n/numbers.ts';
import type { Language } from '#lib/i18n/languages.ts';

type Say = (key: string, options?: { values: Record<string, string | number> }) => string;

/** A site of the event with what one edition says about it. */
export type SiteOfEdition = Site<string> & { readonly of?: EditionSite<string> };

/** The edition that the page is about: the one the answer speaks of, else the newest. */
export const currentEdition = (event: Event<string>, answer: Answer): Edition<string> | undefined =>
	event.editions.find(({ id }) => id === answer.edition) ?? event.editions[0];

/** Sites of the edition first; those of earlier editions apart. An edition that names none has them all. */
export function sitesOf(event: Event<string>, edition: Edition<string> | undefined): { now: SiteOfEdition[]; before: SiteOfEdition[] } {
	if (!edition?.sites) return { now: [...event.sites], before: [] };
	const of = new Map(edition.sites.map((site) => [site.site, site]));
	return {
		now: event.sites.flatMap((site) => {
			const own = of.get(site.id);
			return own ? [{ ...site, of: own }] : [];
		}),
		before: event.sites.filter((site) => !of.has(site.id))
	};
}

/** Number and days of an edition, in one line: 76th, 4–11 Feb 2026. */
export function datesOf({ number, year, startDate, endDate }: Edition<string>, language: Language, say: Say): string {
	const days = startDate ? formatDateRangeWithYear(startDate, endDate ?? startDate, language) : formatPartialDate(String(year), language);
	return number === undefined ? days : say('event.edition-dates', { values: { edition: formatEdition(number, language), dates: days } });
}
