import type { EpochMs } from './answer.ts';
import type { Confidence, Provenance } from './provenance.ts';
import { dayNumber, dayNumberAt } from './tokyo.ts';

/**
 * For how many days after the sources were last read a confirmed fact may be called confirmed, by kind. Hours of a
 * season change within weeks, telephone numbers within months, the past never.
 */
export const LIFE_DAYS = { hours: 30, dates: 365, telephone: 180, access: 365, price: 180, history: Infinity } as const;

export type FactKind = keyof typeof LIFE_DAYS;

const ORDER: readonly Confidence[] = ['confirmed', 'stale', 'unverified'];

/** The less sure of two. */
export const worst = (a: Confidence, b: Confidence): Confidence => (ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b);

/**
 * How sure a fact is at `now`: what was confirmed turns stale on the day after its life has run out. Nothing becomes
 * surer with time.
 */
export function confidenceAt({ confidence, checked }: Provenance, kind: FactKind, now: EpochMs): Confidence {
	const isOld = dayNumberAt(now) - dayNumber(checked) > LIFE_DAYS[kind];
	return isOld ? worst(confidence, 'stale') : confidence;
}
