import type { Answer } from '#lib/domain/answer.ts';

/**
 * How the lamp is broken. Whole: alive and confirmed. In pieces: usual hours, nobody has confirmed them now. Hatch:
 * taken away by a correction. Hollow: later.
 */
export type Light = 'whole' | 'pieces' | 'hatch' | 'hollow';

/** The lamp of an answer; undefined where no lamp belongs, because nothing is known or nothing is announced. */
export function lightOf(answer: Answer): Light | undefined {
	const alive = answer.confidence === 'confirmed' ? 'whole' : 'pieces';
	// What never closes is alive also while no clock is known.
	if (answer.reason === 'always' && answer.state === 'unknown') return alive;
	switch (answer.state) {
		case 'open':
		case 'closing-soon':
			return alive;
		case 'opens-soon':
		case 'closed':
			return 'hollow';
		case 'cancelled':
			return 'hatch';
		default:
			return undefined;
	}
}
