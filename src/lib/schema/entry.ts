import * as v from 'valibot';
import type { AnyEntry, Edition, Event, Guide, Place, Service, Session, Site, StationAccess, Telephone } from '../domain/entry.ts';
import { DateSchema, FactEntries, HttpsSchema, IdSchema, InstantSchema, ProvenanceSchema } from './basics.ts';
import { HoursSchema } from './hours.ts';
import { WordsSchema, type Words } from './words.ts';

const FLAGSHIPS = ['snow', 'market', 'art', 'games', 'services'] as const;

const Fact = v.strictObject(FactEntries);
const list = <T extends v.GenericSchema>(schema: T) => v.exactOptional(v.array(schema));

const entryFields = {
	id: IdSchema,
	names: WordsSchema,
	shortNames: v.exactOptional(WordsSchema),
	kana: v.pipe(v.string(), v.regex(/^[\p{Script=Hiragana}ー゛゜・、。0-9A-Za-z #（）\-–]+$/u, 'write the reading in hiragana')),
	romaji: v.pipe(v.string(), v.regex(/^[\x20-\x7e]+$/, 'write Hepburn without macrons')),
	summary: WordsSchema,
	description: list(WordsSchema),
	plan: list(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(143, 'the plan has 143 rows'))),
	url: v.exactOptional(v.strictObject({ href: HttpsSchema, provenance: ProvenanceSchema })),
	facts: list(Fact),
	access: list(
		v.strictObject({
			kind: v.picklist([
				'step-free',
				'lift',
				'heated-path',
				'walk',
				'wheelchair',
				'toilet',
				'stroller',
				'warm-room',
				'shuttle',
				'parking',
				'clothing'
			]),
			season: v.exactOptional(v.picklist(['summer', 'winter'])),
			title: WordsSchema,
			...FactEntries
		})
	),
	related: list(IdSchema)
};

const AdmissionSchema = v.strictObject({ isAccessibleForFree: v.boolean(), ...FactEntries });

const TelephoneSchema: v.GenericSchema<unknown, Telephone<Words>> = v.strictObject({
	display: v.pipe(v.string('write the number in quotes'), v.regex(/^#?[0-9]+(-[0-9]+)*$/, 'write the number as dialled in Japan, 011-222-4894')),
	e164: v.exactOptional(
		v.pipe(v.string('write the number in quotes'), v.regex(/^\+81[1-9][0-9]{7,9}$/, 'write +81 and the number without its first 0'))
	),
	label: v.exactOptional(WordsSchema),
	provenance: ProvenanceSchema
});

const StationAccessSchema: v.GenericSchema<unknown, StationAccess<Words>> = v.strictObject({
	line: v.picklist(['N', 'T', 'H', 'streetcar', 'JR', 'bus']),
	number: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{1,2}\d{2}$/, 'write the number as signed, N07'))),
	names: WordsSchema,
	exit: v.exactOptional(v.string('write the exit in quotes')),
	walkMinutes: v.exactOptional(v.pipe(v.number(), v.minValue(0))),
	note: v.exactOptional(WordsSchema),
	provenance: ProvenanceSchema
});

const SiteSchema: v.GenericSchema<unknown, Site<Words>> = v.strictObject({
	id: IdSchema,
	place: IdSchema,
	names: WordsSchema,
	summary: v.exactOptional(WordsSchema),
	hours: v.exactOptional(HoursSchema),
	areas: list(
		v.strictObject({
			chome: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(13))),
			names: v.exactOptional(WordsSchema),
			...FactEntries
		})
	),
	areasOf: v.exactOptional(v.number())
});

const SessionSchema: v.GenericSchema<unknown, Session<Words>> = v.strictObject({
	id: IdSchema,
	names: WordsSchema,
	start: v.union([InstantSchema, DateSchema], 'write 2017-02-19T16:00:00+09:00, or the day alone'),
	end: v.exactOptional(InstantSchema),
	location: IdSchema,
	note: v.exactOptional(WordsSchema),
	status: v.exactOptional(v.picklist(['held', 'cancelled', 'moved'])),
	provenance: ProvenanceSchema
});

const EditionSchema: v.GenericSchema<unknown, Edition<Words>> = v.strictObject({
	id: IdSchema,
	year: v.pipe(v.number(), v.integer()),
	number: v.exactOptional(v.pipe(v.number(), v.integer())),
	status: v.picklist(['held', 'cancelled', 'announced', 'unverified']),
	startDate: v.exactOptional(DateSchema),
	endDate: v.exactOptional(DateSchema),
	theme: v.exactOptional(WordsSchema),
	label: v.exactOptional(WordsSchema),
	sites: list(
		v.strictObject({
			site: IdSchema,
			startDate: v.exactOptional(DateSchema),
			endDate: v.exactOptional(DateSchema),
			hours: v.exactOptional(HoursSchema),
			note: v.exactOptional(WordsSchema)
		})
	),
	notes: list(Fact),
	sessions: list(SessionSchema),
	provenance: ProvenanceSchema
});

const PartOfMonthSchema = v.strictObject({
	month: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
	part: v.exactOptional(v.picklist(['early', 'mid', 'late']))
});

export const EventSchema: v.GenericSchema<unknown, Event<Words>> = v.strictObject({
	type: v.literal('event'),
	...entryFields,
	kind: v.picklist(['festival', 'market', 'art', 'sport', 'music', 'film', 'food', 'light', 'talk', 'community']),
	flagship: v.exactOptional(v.picklist(FLAGSHIPS)),
	organizer: v.exactOptional(WordsSchema),
	season: v.exactOptional(v.strictObject({ from: PartOfMonthSchema, to: PartOfMonthSchema, provenance: ProvenanceSchema })),
	isIndoor: v.exactOptional(v.boolean()),
	admission: v.exactOptional(AdmissionSchema),
	sites: v.array(SiteSchema),
	editions: v.array(EditionSchema)
});

export const PlaceSchema: v.GenericSchema<unknown, Place<Words>> = v.strictObject({
	type: v.literal('place'),
	...entryFields,
	kind: v.picklist([
		'park',
		'district',
		'landmark',
		'plaza',
		'underground',
		'museum',
		'culture',
		'sports',
		'ski',
		'shopping',
		'onsen',
		'station',
		'office',
		'hall',
		'zoo'
	]),
	isIndoor: v.exactOptional(v.boolean()),
	address: v.exactOptional(Fact),
	geo: v.exactOptional(
		v.strictObject({
			latitude: v.pipe(v.number(), v.minValue(42), v.maxValue(44)),
			longitude: v.pipe(v.number(), v.minValue(140), v.maxValue(144)),
			precisionMetres: v.pipe(v.number(), v.minValue(1)),
			provenance: ProvenanceSchema
		})
	),
	hours: v.exactOptional(HoursSchema),
	admission: v.exactOptional(AdmissionSchema),
	telephone: list(TelephoneSchema),
	stations: v.array(StationAccessSchema)
});

export const ServiceSchema: v.GenericSchema<unknown, Service<Words>> = v.strictObject({
	type: v.literal('service'),
	...entryFields,
	need: v.picklist(['ask', 'connect', 'move', 'eat', 'health', 'disaster', 'live', 'money', 'belongings', 'winter']),
	flagship: v.exactOptional(v.picklist(FLAGSHIPS)),
	audience: v.picklist(['visitor', 'resident', 'both']),
	priority: v.picklist(['critical', 'high', 'normal']),
	availableLanguage: v.exactOptional(v.strictObject({ tags: v.array(v.string()), note: v.exactOptional(WordsSchema), provenance: ProvenanceSchema })),
	hours: v.exactOptional(HoursSchema),
	onlyInDisaster: v.exactOptional(v.literal(true)),
	telephone: list(TelephoneSchema),
	place: v.exactOptional(IdSchema),
	address: v.exactOptional(Fact),
	stations: list(StationAccessSchema),
	cost: v.exactOptional(v.strictObject({ isAccessibleForFree: v.exactOptional(v.boolean()), ...FactEntries })),
	steps: list(WordsSchema),
	locations: list(v.strictObject({ names: WordsSchema, text: v.exactOptional(WordsSchema), provenance: ProvenanceSchema }))
});

export const GuideSchema: v.GenericSchema<unknown, Guide<Words>> = v.strictObject({
	type: v.literal('guide'),
	...entryFields,
	icon: v.picklist(['earthquake', 'blackout', 'blizzard', 'injury', 'child', 'lost', 'tsunami', 'fire', 'cold', 'train', 'airport']),
	order: v.number(),
	steps: v.array(WordsSchema),
	avoid: list(WordsSchema),
	then: v.exactOptional(WordsSchema),
	show: v.exactOptional(WordsSchema),
	services: list(IdSchema),
	provenance: ProvenanceSchema
});

/** The schema of each folder of `seeds/` that holds entries; the folder names the type. */
export const ENTRY_SCHEMAS = { events: EventSchema, places: PlaceSchema, services: ServiceSchema, guides: GuideSchema } as const;

export type EntrySeed = AnyEntry<Words>;
