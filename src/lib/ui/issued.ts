import type { EpochMs } from '#lib/domain/answer.ts';
import { dayOf } from '#lib/domain/tokyo.ts';
import { formatDay, formatTime } from '#lib/i18n/dates.ts';
import type { Language } from '#lib/i18n/languages.ts';
import type { Message } from './answer-words.ts';

/** When the city issued a notice or a correction: the time alone while it is of today. */
export function issuedWords(issued: EpochMs, now: EpochMs | undefined, language: Language): Message {
	const time = formatTime(issued, language);
	if (now !== undefined && dayOf(issued) === dayOf(now)) return { key: 'notice.issued-today', values: { time } };
	return { key: 'notice.issued', values: { day: formatDay(dayOf(issued), language), time } };
}
