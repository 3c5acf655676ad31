import { answerAt, answersBySite, timelessAnswer, type Answer, type EpochMs, type SiteAnswer } from '#lib/domain/answer.ts';
import { activeCorrections, applyCorrections } from '#lib/domain/correction.ts';
import type { AnyEntry, Event } from '#lib/domain/entry.ts';
import type { Row, Timed } from '#lib/domain/view.ts';
import { live } from '#lib/state/live.svelte.ts';

/** What the guide says of an entry now, with the corrections of today; without a clock, what holds at any time. */
export function answerOf(timed: Timed & { readonly id: string }, now: EpochMs | undefined): Answer {
	return now === undefined ? timelessAnswer(timed) : answerAt(timed, now, activeCorrections(live.corrections, timed.id, now));
}

/** The same for a row of a list, where it would be noise to say of parks, advice and apps that nobody knows their hours: their pages do. */
export function answerInList(row: Row, now: EpochMs | undefined): Answer | undefined {
	const answer = answerOf(row, now);
	return row.type !== 'event' && answer.reason === 'nothing-known' ? undefined : answer;
}

/** The entry as corrected today. */
export function corrected<E extends AnyEntry<string>>(entry: E, now: EpochMs | undefined): E {
	return now === undefined ? entry : applyCorrections(entry, activeCorrections(live.corrections, entry.id, now));
}

/** The same for each site of an event; nothing without a clock. */
export function answersOfSites(event: Event<string>, now: EpochMs | undefined): readonly SiteAnswer[] {
	return now === undefined ? [] : answersBySite(event, now, activeCorrections(live.corrections, event.id, now));
}
