import type { Answer, EpochMs } from './answer.ts';
import { confidenceAt, worst } from './confidence.ts';
import type { Hours } from './hours.ts';
import { openingAfter, type Days, type Opening } from './opening.ts';
import type { Confidence, Provenance } from './provenance.ts';
import { HOUR_MS } from './tokyo.ts';

/** Visitors plan about this long ahead, so “soon” begins here. */
export const SOON_MS = HOUR_MS;

/** What hours say at one instant: an answer that knows of no edition. */
export interface HoursReading extends Pick<Answer, 'until' | 'opens' | 'nextChange' | 'provenance'> {
	readonly state: 'open' | 'closing-soon' | 'opens-soon' | 'closed' | 'unknown';
	readonly confidence: Confidence;
	/** Hours without an end in sight are `always`. */
	readonly reason: 'always' | 'hours' | 'nothing-known';
}

function at(opening: Opening | undefined, now: EpochMs, confidence: Confidence, provenance: Provenance): HoursReading {
	const reason = 'hours';
	if (!opening) return { state: 'closed', confidence, reason, provenance };
	const { from, to } = opening;
	if (from > now) {
		const soon = from - SOON_MS;
		const isSoon = now >= soon;
		return { state: isSoon ? 'opens-soon' : 'closed', confidence, reason, provenance, opens: from, nextChange: isSoon ? from : soon };
	}
	if (to === Infinity) return { state: 'open', confidence, reason: 'always', provenance };
	const soon = to - SOON_MS;
	const isSoon = now >= soon;
	return { state: isSoon ? 'closing-soon' : 'open', confidence, reason, provenance, until: to, nextChange: isSoon ? to : soon };
}

/** Whether hours can be read at all: columns, not only a remark, and seen by somebody. */
const isReadable = (hours: Hours<unknown>): boolean =>
	hours.provenance.confidence !== 'unverified' &&
	Boolean(hours.always || hours.openingHoursSpecification?.length || hours.specialOpeningHoursSpecification?.length);

/**
 * State of one set of hours at `now`, with the instant at which state or end change next.
 *
 * Hours that nobody has seen a source for, and those that are only a remark, are `unknown`. Hours of a usual year
 * (`isUsual`) and hours whose remark says more than their columns are never confirmed.
 */
export function readHours(hours: Hours<unknown> | undefined, now: EpochMs, days?: Days, isUsual = false): HoursReading {
	if (!hours) return { state: 'unknown', confidence: 'unverified', reason: 'nothing-known' };
	const { provenance } = hours;
	const aged = confidenceAt(provenance, 'hours', now);
	if (!isReadable(hours)) return { state: 'unknown', confidence: aged, reason: 'nothing-known', provenance };
	const confidence = isUsual || hours.remarkBeatsColumns ? worst('stale', aged) : aged;
	return at(openingAfter(hours, now, days), now, confidence, provenance);
}
