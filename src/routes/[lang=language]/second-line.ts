import type { Answer } from '#lib/domain/answer.ts';
import type { Row } from '#lib/domain/view.ts';
import { formatDateRangeWithYear, formatDay, formatSeason } from '#lib/i18n/dates.ts';
import type { Language } from '#lib/i18n/languages.ts';

type Say = (key: string, options?: { values: Record<string, string | number> }) => string;

const RUNNING: ReadonlySet<Answer['state']> = new Set(['open', 'closing-soon', 'opens-soon', 'closed']);

/** When an event is, in the line under its name; for what has no time, what it is. */
export function secondLine(row: Row, answer: Answer, say: Say, language: Language): string {
	const { state, startDate, endDate = startDate, season, reason } = answer;
	const isRunning = RUNNING.has(state) || (state === 'unknown' && reason === 'edition');
	if (isRunning && endDate) return say('row.to', { values: { day: formatDay(endDate, language) } });
	if (startDate && endDate) return formatDateRangeWithYear(startDate, endDate, language);
	if (season) return say('answer.usually', { values: { season: formatSeason(season, language) } });
	return row.summary;
}
