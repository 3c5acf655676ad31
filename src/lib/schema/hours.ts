import * as v from 'valibot';
import type { Hours } from '../domain/hours.ts';
import { DateSchema, ProvenanceSchema, TimeSchema } from './basics.ts';
import { WordsSchema, type Words } from './words.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'PublicHolidays'] as const;

const Specification = v.strictObject({
	dayOfWeek: v.exactOptional(v.array(v.picklist(DAYS))),
	opens: TimeSchema,
	closes: TimeSchema,
	validFrom: v.exactOptional(DateSchema),
	validThrough: v.exactOptional(DateSchema)
});

/** Without hours: closed on those days. */
const Special = v.strictObject({
	validFrom: DateSchema,
	validThrough: DateSchema,
	opens: v.exactOptional(TimeSchema),
	closes: v.exactOptional(TimeSchema)
});

export const HoursSchema: v.GenericSchema<unknown, Hours<Words>> = v.pipe(
	v.strictObject({
		always: v.exactOptional(v.literal(true)),
		openingHoursSpecification: v.exactOptional(v.array(Specification)),
		specialOpeningHoursSpecification: v.exactOptional(v.array(Special)),
		note: v.exactOptional(WordsSchema),
		remarkBeatsColumns: v.exactOptional(v.literal(true)),
		provenance: ProvenanceSchema
	}),
	v.check((h) => !(h.always && h.openingHoursSpecification), 'either always or openingHoursSpecification'),
	v.check((h) => Boolean(h.always ?? h.openingHoursSpecification ?? h.note), 'write the hours, or leave them out: then they are shown as not known')
);
