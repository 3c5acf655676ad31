import * as v from 'valibot';
import { WordsSchema } from './words.ts';

/** Formats of the wire, as `contract` publishes them. Unknown keys are let through: an older app must read a newer file. */

/** RFC 3339, any offset. */
const Instant = v.pipe(v.string(), v.isoTimestamp());
const Count = v.pipe(v.number(), v.integer(), v.minValue(1));

/** The release format this app reads. A higher one asks for a newer app. */
export const FORMAT = 1;

export const PackReferenceSchema = v.object({
	name: v.string(),
	url: v.pipe(v.string(), v.regex(/^packs\/[A-Za-z0-9-]+\.[0-9a-f]+\.json$/)),
	bytes: Count,
	sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
});
export type PackReference = v.InferOutput<typeof PackReferenceSchema>;

export const ManifestSchema = v.object({
	format: Count,
	release: Count,
	issued: Instant,
	expires: Instant,
	shrinks: v.exactOptional(v.boolean()),
	/** Raw 32-byte Ed25519 key in base64: from now on trusted beside the present one. */
	nextKey: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{43}=$/))),
	packs: v.pipe(v.array(PackReferenceSchema), v.nonEmpty())
});
export type Manifest = v.InferOutput<typeof ManifestSchema>;

const NoticeText = v.object({ headline: v.string(), description: v.string() });

/** A notice after CAP 1.2, one text per language. */
export const NoticeSchema = v.object({
	id: v.string(),
	status: v.picklist(['Actual', 'Exercise', 'Test']),
	severity: v.picklist(['info', 'warning', 'alert']),
	urgency: v.exactOptional(v.string()),
	certainty: v.exactOptional(v.string()),
	area: v.exactOptional(v.string()),
	replaces: v.exactOptional(v.array(v.string())),
	issued: Instant,
	onset: v.exactOptional(Instant),
	expires: Instant,
	entries: v.array(v.string()),
	info: v.record(v.string(), NoticeText)
});
export type Notice = v.InferOutput<typeof NoticeSchema>;

/** A dated correction to one field of one entry. */
export const OverrideSchema = v.object({
	id: v.string(),
	entry: v.string(),
	field: v.string(),
	value: v.unknown(),
	source: v.exactOptional(v.string()),
	issued: Instant,
	expires: Instant
});
export type Override = v.InferOutput<typeof OverrideSchema>;

export const LiveFileSchema = v.object({
	format: Count,
	sequence: Count,
	issued: Instant,
	expires: Instant,
	notices: v.array(NoticeSchema),
	overrides: v.array(OverrideSchema)
});
export type LiveFile = v.InferOutput<typeof LiveFileSchema>;

/** What an editor writes under `seeds/notices/`: a notice with its words side by side, and the corrections that go with it. */
export const NoticeSeedSchema = v.strictObject({
	id: v.string(),
	status: v.picklist(['Actual', 'Exercise', 'Test']),
	severity: v.picklist(['info', 'warning', 'alert']),
	urgency: v.exactOptional(v.string()),
	certainty: v.exactOptional(v.string()),
	area: v.exactOptional(v.string()),
	replaces: v.exactOptional(v.array(v.string())),
	issued: Instant,
	onset: v.exactOptional(Instant),
	expires: Instant,
	entries: v.array(v.string()),
	headline: WordsSchema,
	description: WordsSchema,
	overrides: v.exactOptional(v.array(v.strictObject({ entry: v.string(), field: v.string(), value: v.unknown() })))
});
export type NoticeSeed = v.InferOutput<typeof NoticeSeedSchema>;

/** `seeds/sources.yaml`: what a provenance names. */
export const SourcesSchema = v.record(
	v.string(),
	v.strictObject({
		title: v.string(),
		url: v.exactOptional(v.pipe(v.string(), v.url())),
		/** Who speaks: the city and the organiser can confirm, the others cannot. */
		publisher: v.picklist(['city', 'organiser', 'public-body', 'media', 'other']),
		date: v.exactOptional(v.string()),
		/** Terms of the source, where known, such as `CC BY 4.0`. */
		licence: v.exactOptional(v.string()),
		/** Address at which the page was read when it has no https: for editors, never a link. */
		seenAt: v.exactOptional(v.pipe(v.string(), v.url()))
	})
);
export type Sources = v.InferOutput<typeof SourcesSchema>;

/** `seeds/plan.yaml`: the 143 programmes and what became of each. */
export const PlanSchema = v.array(
	v.strictObject({
		no: Count,
		kind: v.picklist(['event', 'place', 'service', 'none']),
		entries: v.array(v.string()),
		name: v.string(),
		policy: v.string(),
		section: v.string(),
		heading: v.string(),
		department: v.string(),
		/** The name as scanned, where a slip of the scan was corrected. */
		scanned: v.exactOptional(v.string())
	})
);
export type Plan = v.InferOutput<typeof PlanSchema>;
