import type { AnyEntry, Edition, EntryType, Event, Flagship, Guide, GuideIcon, Need, Place, Service, Site } from './entry.ts';
import type { Hours } from './hours.ts';
import type { UsualSeason } from './entry.ts';
import type { PhraseGroup, TermList } from './phrase.ts';

/** What the screens receive: entries in one language, cut to what each screen shows. */

/** The facts that an answer is worked out from; a whole entry has them too. */
export interface Timed<W = string> {
	readonly hours?: Hours<W>;
	readonly season?: UsualSeason;
	readonly sites?: readonly Pick<Site<W>, 'id' | 'names' | 'hours'>[];
	readonly editions?: readonly Pick<Edition<W>, 'id' | 'year' | 'status' | 'startDate' | 'endDate' | 'sites' | 'provenance'>[];
	readonly onlyInDisaster?: true;
}

/** One line of a list. */
export interface Row extends Timed {
	readonly id: string;
	readonly type: EntryType;
	readonly kind?: string;
	readonly need?: Need;
	readonly priority?: Service<string>['priority'];
	readonly flagship?: Flagship;
	readonly icon?: GuideIcon;
	readonly names: string;
	readonly shortNames?: string;
	readonly summary: string;
	/** Names of the sites of an event, in order. */
	readonly where?: readonly string[];
	readonly isIndoor?: boolean;
	readonly isFree?: boolean;
	/** First telephone, for lists whose point is to call. */
	readonly telephone?: string;
	/** BCP 47 tags a service is given in. */
	readonly languages?: readonly string[];
}

/** State of a translation, worst of the entry's fields; `original` is the Japanese itself. */
export type TranslationState = 'original' | 'human' | 'machine' | 'outdated';

/** An entry page: the entry, and the rows of everything it names. */
export interface EntryView<E extends AnyEntry<string> = AnyEntry<string>> {
	readonly entry: E;
	/** The Japanese name and, where there is one, address: shown beside the reader's language. Absent in `ja`. */
	readonly japanese?: { readonly names: string; readonly address?: string };
	readonly translation: TranslationState;
	/** Entries named by this one, by id: places of sites, related, services. */
	readonly linked: Readonly<Record<string, Row>>;
	/** Sources named by the entry, by id. */
	readonly sources: Readonly<Record<string, SourceView>>;
	/** Rows of the plan that the entry serves. */
	readonly plan: readonly {
		readonly no: number;
		readonly name: string;
		readonly policy: string;
		readonly section: string;
		readonly department: string;
	}[];
}

export interface SourceView {
	readonly title: string;
	readonly url?: string;
	readonly publisher: 'city' | 'organiser' | 'public-body' | 'media' | 'other';
	readonly date?: string;
}

/** A phrase in two languages at once: the reader's and the one of the person who reads over the shoulder. */
export interface TwoTongues {
	/** In the language of the page. */
	readonly own: string;
	readonly ja: string;
	/** In plain Japanese, where that says it otherwise. */
	readonly easy?: string;
}

/** What each page of the guide shows, by the name of its data. */
export interface Views {
	/** `isLean`: as a page is made in advance, with the rows that need no clock; the phone's own has all of them. */
	readonly today: { readonly rows: readonly Row[]; readonly counts: Readonly<Record<EntryType, number>>; readonly isLean?: true };
	readonly events: { readonly rows: readonly Row[] };
	readonly places: { readonly rows: readonly Row[] };
	readonly services: { readonly rows: readonly Row[] };
	readonly help: {
		readonly guides: readonly Guide<string>[];
		readonly numbers: readonly Service<string>[];
		readonly linked: Readonly<Record<string, Row>>;
	};
	readonly about: {
		readonly plan: readonly {
			readonly no: number;
			readonly name: string;
			readonly department: string;
			readonly kind: string;
			readonly entries: readonly string[];
			readonly present: readonly string[];
		}[];
		readonly names: Readonly<Record<string, { readonly name: string; readonly type: EntryType }>>;
		readonly sources: number;
		readonly entries: number;
	};
	readonly phrases: {
		readonly groups: readonly PhraseGroup<TwoTongues>[];
		/** Words to point at: allergens, parts of the body, times and numbers, lost items. */
		readonly lists: readonly TermList<TwoTongues>[];
		readonly translation: TranslationState;
	};
	readonly event: EntryView<Event<string>>;
	readonly place: EntryView<Place<string>>;
	readonly service: EntryView<Service<string>>;
}

/** Any page's data; the route knows which. */
export type PageView = Views[keyof Views] | EntryView;
