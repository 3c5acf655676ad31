import type { Answer } from '#lib/domain/answer.ts';
import type { IconName } from './icons.ts';

/** What the band of an answer says before a word is read. */
export type Edge = 'lit' | 'lit-cut' | 'pieces' | 'soon' | 'dark' | 'cut' | 'dotted' | 'plain';

/** Only what is confirmed fills the band with light; usual hours are a light in pieces at its edge. */
export function edgeOf({ state, confidence, reason }: Answer): Edge {
	switch (state) {
		case 'open':
			return confidence === 'confirmed' ? 'lit' : 'pieces';
		case 'closing-soon':
			return confidence === 'confirmed' ? 'lit-cut' : 'pieces';
		case 'opens-soon':
			return confidence === 'confirmed' ? 'soon' : 'plain';
		case 'closed':
			return 'dark';
		case 'cancelled':
			return 'cut';
		case 'not-announced':
			return 'dotted';
		case 'unknown':
			return reason === 'edition' ? 'pieces' : 'plain';
		default:
			return 'plain';
	}
}

/** The sign at the head of the band. */
export function iconOf({ state, reason }: Answer): IconName {
	if (state === 'closed' || state === 'cancelled') return 'cross';
	if (state === 'ended' || state === 'not-announced') return 'clock';
	return state === 'unknown' && reason === 'nothing-known' ? 'info' : 'lantern';
}
