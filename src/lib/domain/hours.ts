import type { IsoDate, Provenance } from './provenance.ts';

export type DayOfWeek = 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday';

/**
 * schema.org OpeningHoursSpecification in Sapporo wall time.
 *
 * `closes` at or before `opens` lies on the next day (19:00–07:00); `24:00` is the end of the day. Without
 * `dayOfWeek` it holds every day; `PublicHolidays` in it names national holidays. Both valid days are included.
 */
export interface OpeningHoursSpecification {
	readonly dayOfWeek?: readonly (DayOfWeek | 'PublicHolidays')[];
	readonly opens: string;
	readonly closes: string;
	readonly validFrom?: IsoDate;
	readonly validThrough?: IsoDate;
}

/** A span of days on which the ordinary hours do not hold: closed when it names no hours. Both days are included. */
export interface SpecialOpeningHours {
	readonly validFrom: IsoDate;
	readonly validThrough: IsoDate;
	readonly opens?: string;
	readonly closes?: string;
}

/** Hours of one place, site or service. `W` is the kind of words: five languages in seeds, one on screen. */
export interface Hours<W> {
	/** Open at all hours (a street, a 24-hour line). Excludes `openingHoursSpecification`. */
	readonly always?: true;
	readonly openingHoursSpecification?: readonly OpeningHoursSpecification[];
	readonly specialOpeningHoursSpecification?: readonly SpecialOpeningHours[];
	/** What the hours are of, when not of being open: lights, reception, last entry. A remark beats the columns. */
	readonly note?: W;
	/** The remark says something that the columns cannot (closed the day after a holiday, in winter): never sure. */
	readonly remarkBeatsColumns?: true;
	readonly provenance: Provenance;
}
