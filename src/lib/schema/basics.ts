import * as v from 'valibot';
import type { Provenance } from '../domain/provenance.ts';
import { WordsSchema } from './words.ts';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Kebab-case, stable for ever, never reused. */
export const IdSchema = v.pipe(v.string(), v.regex(SLUG, 'use lower-case words joined by hyphens'));

const isDay = (text: string) => new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

/** A day in Sapporo. */
export const DateSchema = v.pipe(
	v.string('write a day as YYYY-MM-DD, in quotes'),
	v.regex(/^\d{4}-\d{2}-\d{2}$/, 'write a day as YYYY-MM-DD'),
	v.check(isDay, 'there is no such day')
);

/** RFC 3339 with the offset of Sapporo: a bare local time is refused, never guessed. */
export const InstantSchema = v.pipe(
	v.string(),
	v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(\+09:00|Z)$/, 'write the offset, e.g. 2027-02-04T17:00:00+09:00'),
	v.check((text) => !Number.isNaN(Date.parse(text)), 'there is no such instant')
);

/** Wall time, two digits each; `24:00` is the end of the day. */
export const TimeSchema = v.pipe(
	v.string('write a time as "09:00", in quotes'),
	v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'write a time as 09:00; 24:00 is the end of the day')
);

/** Only a page of the web may be linked to. */
export const HttpsSchema = v.pipe(
	v.string(),
	v.url('write a whole address, https://…'),
	v.startsWith('https://', 'only https:// addresses can be links')
);

export const ProvenanceSchema: v.GenericSchema<unknown, Provenance> = v.pipe(
	v.strictObject({
		confidence: v.picklist(['confirmed', 'stale', 'unverified'], 'write confirmed, stale or unverified'),
		checked: DateSchema,
		sources: v.array(v.string()),
		asOf: v.exactOptional(v.pipe(v.string('write the year or day in quotes'), v.regex(/^\d{4}(-\d{2}){0,2}$/, 'write 2019, 2019-12 or 2019-12-04')))
	}),
	v.forward(
		v.check((p) => p.confidence === 'unverified' || p.sources.length > 0, 'name a source, or say unverified'),
		['sources']
	)
);

export const FactEntries = { text: WordsSchema, provenance: ProvenanceSchema };
