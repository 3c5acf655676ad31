import type { Answer, EpochMs } from '#lib/domain/answer.ts';
import { addDays, dayNumber, dayNumberAt, dayOf, MINUTE_MS } from '#lib/domain/tokyo.ts';
import { formatDateRangeWithYear, formatDateWithYear, formatDay, formatMoment, formatSeason, formatTime } from '#lib/i18n/dates.ts';
import type { Language } from '#lib/i18n/languages.ts';

/** A message of the catalogue with what fills it; `figure` is the part to be read at arm's length. */
export interface Message {
	readonly key: string;
	readonly values?: Readonly<Record<string, string | number>>;
	readonly figure?: string;
}

function opening(opens: EpochMs, now: EpochMs, language: Language): Message {
	const time = formatTime(opens, language);
	const day = dayOf(opens);
	if (day === dayOf(now)) return { key: 'answer.opens-at', values: { time }, figure: time };
	if (day === addDays(dayOf(now), 1)) return { key: 'answer.opens-tomorrow', values: { time } };
	return { key: 'answer.opens-day', values: { day: formatDay(day, language), time } };
}

/** Open without a break for days: the last of them, since an end at midnight belongs to the day before. */
const lastDay = (until: EpochMs, language: Language): string => formatDay(dayOf(until - 1), language);

const range = ({ startDate, endDate }: Answer, language: Language): string | undefined =>
	startDate ? formatDateRangeWithYear(startDate, endDate ?? startDate, language) : undefined;

/** The state of an answer in large words. Without a clock it never says open or closed. */
export function verdict(answer: Answer, now: EpochMs | undefined, language: Language): Message {
	const { state, reason, until, opens, confidence, endDate } = answer;
	if (reason === 'always' && (state === 'open' || state === 'unknown')) return { key: 'answer.always' };
	switch (state) {
		case 'open': {
			if (until === undefined || now === undefined) return { key: 'answer.open' };
			if (dayNumberAt(until) - dayNumberAt(now) > 1) return { key: 'answer.day-and-night' };
			const time = formatMoment(until, now, language);
			return { key: confidence === 'confirmed' ? 'answer.open-until' : 'answer.open-until-usual', values: { time }, figure: time };
		}
		case 'closing-soon': {
			if (until === undefined || now === undefined) return { key: 'answer.open' };
			const n = Math.max(1, Math.ceil((until - now) / MINUTE_MS));
			return { key: 'answer.closes-in', values: { n }, figure: String(n) };
		}
		case 'opens-soon':
			return opens === undefined || now === undefined ? { key: 'answer.closed' } : opening(opens, now, language);
		case 'closed':
			return { key: reason === 'override' && opens === undefined ? 'answer.closed-today' : 'answer.closed' };
		case 'cancelled':
			return { key: 'answer.cancelled' };
		case 'ended':
			return endDate ? { key: 'answer.ended-on', values: { day: formatDateWithYear(endDate, language) } } : { key: 'answer.ended' };
		case 'announced':
			return { key: 'answer.announced' };
		case 'not-announced':
			return { key: 'answer.not-announced' };
		case 'unknown':
			if (reason === 'hours') return { key: 'answer.see-hours' };
			if (reason === 'disaster') return { key: 'answer.disaster' };
			return { key: reason === 'edition' ? 'answer.running' : 'answer.unknown' };
	}
}

/** The line under the state: when next, how long, or when it usually is. */
export function more(answer: Answer, now: EpochMs | undefined, language: Language): Message | undefined {
	const { state, reason, until, opens, season } = answer;
	const days = range(answer, language);
	const usually: Message | undefined = season && { key: 'answer.usually', values: { season: formatSeason(season, language) } };
	const dates: Message | undefined = days === undefined ? undefined : { key: 'answer.dates', values: { range: days } };
	switch (state) {
		case 'closing-soon':
			return until === undefined || now === undefined ? undefined : { key: 'answer.closes-at', values: { time: formatMoment(until, now, language) } };
		case 'open': {
			const isForDays = until !== undefined && now !== undefined && dayNumberAt(until) - dayNumberAt(now) > 1;
			return isForDays ? { key: 'row.to', values: { day: lastDay(until, language) } } : undefined;
		}
		case 'opens-soon':
			return undefined;
		case 'closed':
			return opens === undefined || now === undefined ? undefined : opening(opens, now, language);
		case 'cancelled':
			return reason === 'override' ? undefined : (usually ?? { key: 'answer.not-held' });
		case 'ended':
			return usually ?? dates;
		case 'not-announced':
			return usually;
		case 'unknown':
			if (reason === 'disaster') return { key: 'answer.disaster-more' };
			return dates ?? (reason === 'hours' || reason === 'always' ? undefined : { key: 'answer.ask' });
		default:
			return dates;
	}
}

/** Whole days from today to the first day, for what is announced. */
export function daysUntil(answer: Answer, now: EpochMs | undefined): number | undefined {
	if (answer.state !== 'announced' || !answer.startDate || now === undefined) return undefined;
	return dayNumber(answer.startDate) - dayNumberAt(now);
}
