import type { Hours } from './hours.ts';
import type { IsoDate, Provenance } from './provenance.ts';

/**
 * What the guide holds. `W` is the kind of words: a map of five languages in the seeds, a string once a
 * language is chosen. Facts are the same in both, so one description serves editor, compiler and screen.
 */

export type Flagship = 'snow' | 'market' | 'art' | 'games' | 'services';

/** One statement a reader may rely on, with where it comes from. */
export interface Fact<W> {
	readonly text: W;
	readonly provenance: Provenance;
}

export type AccessKind =
	'step-free' | 'lift' | 'heated-path' | 'walk' | 'wheelchair' | 'toilet' | 'stroller' | 'warm-room' | 'shuttle' | 'parking' | 'clothing';

/** What a body needs to know to get there and stay, in one season or in both. */
export interface AccessFact<W> extends Fact<W> {
	readonly kind: AccessKind;
	readonly season?: 'summer' | 'winter';
	readonly title: W;
}

export interface Entry<W> {
	readonly id: string;
	readonly names: W;
	/** For tiles and narrow lists, where the whole name does not fit. */
	readonly shortNames?: W;
	/** Reading of the whole Japanese name in hiragana. */
	readonly kana: string;
	/** Hepburn without macrons, ASCII. */
	readonly romaji: string;
	readonly summary: W;
	/** Paragraphs. */
	readonly description?: readonly W[];
	/** Row numbers of the plan that this entry serves (`seeds/plan.yaml`). */
	readonly plan?: readonly number[];
	readonly url?: { readonly href: string; readonly provenance: Provenance };
	readonly facts?: readonly Fact<W>[];
	readonly access?: readonly AccessFact<W>[];
	/** Ids of entries worth reading next. */
	readonly related?: readonly string[];
}

export type EventKind = 'festival' | 'market' | 'art' | 'sport' | 'music' | 'film' | 'food' | 'light' | 'talk' | 'community';

/** `early`, `mid` and `late` are the Japanese thirds of a month: 1–10, 11–20, 21–. */
export interface PartOfMonth {
	readonly month: number;
	readonly part?: 'early' | 'mid' | 'late';
}

/** When the event usually takes place: what is shown while nobody has announced a date. */
export interface UsualSeason {
	readonly from: PartOfMonth;
	readonly to: PartOfMonth;
	readonly provenance: Provenance;
}

/** A square or block of a site. */
export interface SiteArea<W> extends Fact<W> {
	/** Block of Odori Park (1–12), where the area is one. */
	readonly chome?: number;
	/** What the square is called, where it has a name. */
	readonly names?: W;
}

export interface Site<W> {
	readonly id: string;
	/** Id of a place. */
	readonly place: string;
	readonly names: W;
	readonly summary?: W;
	/** Hours of a usual year; those of an edition win. */
	readonly hours?: Hours<W>;
	readonly areas?: readonly SiteArea<W>[];
	/** Season of the layout above, such as 2025. */
	readonly areasOf?: number;
}

export type EditionStatus = 'held' | 'cancelled' | 'announced' | 'unverified';

/** Hours or dates of one site in one edition, where they differ from those of the whole. */
export interface EditionSite<W> {
	readonly site: string;
	readonly startDate?: IsoDate;
	readonly endDate?: IsoDate;
	readonly hours?: Hours<W>;
	readonly note?: W;
}

export interface Session<W> {
	readonly id: string;
	readonly names: W;
	/** RFC 3339 with +09:00, or a day when no time is known. */
	readonly start: string;
	/** Exclusive. */
	readonly end?: string;
	/** Id of a site of the event, or of a place. */
	readonly location: string;
	readonly note?: W;
	readonly status?: 'held' | 'cancelled' | 'moved';
	readonly provenance: Provenance;
}

export interface Edition<W> {
	/** Unique within the event, such as `2027`. */
	readonly id: string;
	readonly year: number;
	/** Ordinal printed by the organiser (76 for the 76th). */
	readonly number?: number;
	readonly status: EditionStatus;
	/** First and last day, both included, as schema.org has them. Left out when nobody has announced them. */
	readonly startDate?: IsoDate;
	readonly endDate?: IsoDate;
	readonly theme?: W;
	/** The word under the year on the line of editions, such as summer or winter. */
	readonly label?: W;
	readonly sites?: readonly EditionSite<W>[];
	readonly notes?: readonly Fact<W>[];
	readonly sessions?: readonly Session<W>[];
	readonly provenance: Provenance;
}

export interface Event<W> extends Entry<W> {
	readonly type: 'event';
	readonly kind: EventKind;
	readonly flagship?: Flagship;
	readonly organizer?: W;
	/** Left out when the event does not come back. */
	readonly season?: UsualSeason;
	readonly isIndoor?: boolean;
	readonly admission?: Fact<W> & { readonly isAccessibleForFree: boolean };
	readonly sites: readonly Site<W>[];
	/** Newest first. */
	readonly editions: readonly Edition<W>[];
}

export type PlaceKind =
	| 'park'
	| 'district'
	| 'landmark'
	| 'plaza'
	| 'underground'
	| 'museum'
	| 'culture'
	| 'sports'
	| 'ski'
	| 'shopping'
	| 'onsen'
	| 'station'
	| 'office'
	| 'hall'
	| 'zoo';

/** A way to come by rail or bus. */
export interface StationAccess<W> {
	readonly line: 'N' | 'T' | 'H' | 'streetcar' | 'JR' | 'bus';
	/** As signed: `N07`, `SC23`. Belongs to its operator. */
	readonly number?: string;
	readonly names: W;
	/** As signed, such as `5` or `2, 5, 6`. */
	readonly exit?: string;
	readonly walkMinutes?: number;
	readonly note?: W;
	readonly provenance: Provenance;
}

export interface GeoCoordinates {
	readonly latitude: number;
	readonly longitude: number;
	/** Radius that certainly holds the place. */
	readonly precisionMetres: number;
	readonly provenance: Provenance;
}

export interface Place<W> extends Entry<W> {
	readonly type: 'place';
	readonly kind: PlaceKind;
	readonly isIndoor?: boolean;
	readonly address?: Fact<W>;
	readonly geo?: GeoCoordinates;
	readonly hours?: Hours<W>;
	readonly admission?: Fact<W> & { readonly isAccessibleForFree: boolean };
	readonly telephone?: readonly Telephone<W>[];
	readonly stations: readonly StationAccess<W>[];
}

/** What the reader comes for. */
export type Need = 'ask' | 'connect' | 'move' | 'eat' | 'health' | 'disaster' | 'live' | 'money' | 'belongings' | 'winter';

export interface Telephone<W> {
	/** As dialled in Japan: `011-222-4894`, `#7119`. */
	readonly display: string;
	/** E.164 with the plus; short and toll-free numbers have none. */
	readonly e164?: string;
	/** Which of several numbers this is. */
	readonly label?: W;
	readonly provenance: Provenance;
}

export interface Service<W> extends Entry<W> {
	readonly type: 'service';
	readonly need: Need;
	readonly flagship?: Flagship;
	readonly audience: 'visitor' | 'resident' | 'both';
	/** Place in the list of its need, and of Help: `critical` first. */
	readonly priority: 'critical' | 'high' | 'normal';
	/** BCP 47 tags the service is given in; `zh` when the source does not say which. */
	readonly availableLanguage?: { readonly tags: readonly string[]; readonly note?: W; readonly provenance: Provenance };
	readonly hours?: Hours<W>;
	/** Works only after a disaster has begun: neither open nor closed today. */
	readonly onlyInDisaster?: true;
	readonly telephone?: readonly Telephone<W>[];
	/** Id of a place. */
	readonly place?: string;
	readonly address?: Fact<W>;
	readonly stations?: readonly StationAccess<W>[];
	readonly cost?: Fact<W> & { readonly isAccessibleForFree?: boolean };
	/** How to use it, one action a step. */
	readonly steps?: readonly W[];
	/** Further places or offices of the same service, as a list with their own addresses. */
	readonly locations?: readonly { readonly names: W; readonly text?: W; readonly provenance: Provenance }[];
}

export type GuideIcon = 'earthquake' | 'blackout' | 'blizzard' | 'injury' | 'child' | 'lost' | 'tsunami' | 'fire' | 'cold' | 'train' | 'airport';

/** What to do now: short steps that end in where to go (schema.org HowTo). */
export interface Guide<W> extends Entry<W> {
	readonly type: 'guide';
	readonly icon: GuideIcon;
	/** Order on the Help screen. */
	readonly order: number;
	/** One action a sentence, most urgent first. */
	readonly steps: readonly W[];
	readonly avoid?: readonly W[];
	/** Where help is. */
	readonly then?: W;
	/** A sentence to show to the person next to you; Japanese first on screen. */
	readonly show?: W;
	/** Services to call or go to, best first. */
	readonly services?: readonly string[];
	readonly provenance: Provenance;
}

export type AnyEntry<W> = Event<W> | Place<W> | Service<W> | Guide<W>;
export type EntryType = AnyEntry<string>['type'];
