import type { EpochMs } from './answer.ts';
import { HOUR_MS } from './tokyo.ts';

/** Hours on one line, so that what closes first is seen before it is read. */
export interface Axis {
	readonly from: EpochMs;
	readonly to: EpochMs;
	/** The full hours on it, both ends included. */
	readonly hours: readonly EpochMs[];
}

/** The hours of one evening. */
const HOURS = 6;

/**
 * The six hours that begin with the hour of `at`: of now; late at night, when nothing is open, of the next opening.
 * Sapporo keeps whole hours from UTC, so a full hour is one everywhere.
 */
export function axisFrom(at: EpochMs): Axis {
	const from = Math.floor(at / HOUR_MS) * HOUR_MS;
	return { from, to: from + HOURS * HOUR_MS, hours: Array.from({ length: HOURS + 1 }, (_, i) => from + i * HOUR_MS) };
}

/** A bar in per cent of the axis, cut to what lies on it; what lies beside it has no width. */
export function barOn({ from, to }: Axis, start: EpochMs, end: EpochMs): { readonly left: number; readonly width: number } {
	const place = (at: EpochMs) => ((Math.min(Math.max(at, from), to) - from) / (to - from)) * 100;
	return { left: place(start), width: Math.max(0, place(end) - place(start)) };
}
