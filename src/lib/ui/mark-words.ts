import type { Answer, EpochMs } from '#lib/domain/answer.ts';
import { dayNumberAt, dayOf } from '#lib/domain/tokyo.ts';
import { formatMoment, formatTime } from '#lib/i18n/dates.ts';
import type { Language } from '#lib/i18n/languages.ts';
import type { Message } from './answer-words.ts';

/** The answer at the right of a row: one word, and a time where one is due. */
export interface MarkWords {
	readonly state: string;
	readonly time?: Message | undefined;
}

/** The end of what is open today; what is open for days has it in the line of its dates. */
const endOf = (until: EpochMs, now: EpochMs, language: Language): Message | undefined =>
	dayNumberAt(until) - dayNumberAt(now) > 1 ? undefined : { key: 'mark.until', values: { time: formatMoment(until, now, language) } };

/** Undefined where a row says all there is to say, or where the page has no clock yet. */
export function markWords(answer: Answer, now: EpochMs | undefined, language: Language): MarkWords | undefined {
	const { state, reason, until, opens } = answer;
	if (reason === 'always' && state !== 'closed') return { state: 'mark.always' };
	switch (state) {
		case 'open':
		case 'closing-soon':
			return {
				state: 'mark.open',
				time: until === undefined || now === undefined ? undefined : endOf(until, now, language)
			};
		case 'opens-soon':
		case 'closed': {
			const isToday = opens !== undefined && now !== undefined && dayOf(opens) === dayOf(now);
			return { state: 'mark.closed', time: isToday ? { key: 'mark.opens', values: { time: formatTime(opens, language) } } : undefined };
		}
		case 'unknown':
			if (reason === 'edition') return { state: 'mark.running' };
			if (reason === 'disaster') return { state: 'mark.disaster' };
			return reason === 'hours' ? undefined : { state: 'mark.unknown' };
		default:
			return { state: `mark.${state}` };
	}
}
