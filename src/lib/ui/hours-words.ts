import type { DayOfWeek, Hours, OpeningHoursSpecification } from '#lib/domain/hours.ts';
import { formatDateRangeWithYear, formatDateWithYear } from '#lib/i18n/dates.ts';
import type { Language } from '#lib/i18n/languages.ts';
import type { Message } from './answer-words.ts';

const WEEK: readonly DayOfWeek[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Days in words: every day, one day, or a run of days. */
export interface DayGroup {
	readonly key: 'hours.every-day' | 'hours.day' | 'hours.days';
	readonly from?: DayOfWeek | 'PublicHolidays';
	readonly to?: DayOfWeek;
}

/** Neighbouring days are joined (Mon–Fri); public holidays stand alone, at the end. */
export function dayGroups(days: OpeningHoursSpecification['dayOfWeek']): DayGroup[] {
	if (!days) return [{ key: 'hours.every-day' }];
	const groups: DayGroup[] = [];
	let run: DayOfWeek[] = [];
	const close = () => {
		const [from] = run;
		const to = run.at(-1);
		if (from && to) groups.push(from === to ? { key: 'hours.day', from } : { key: 'hours.days', from, to });
		run = [];
	};
	for (const day of WEEK) {
		if (days.includes(day)) run.push(day);
		else close();
	}
	close();
	if (days.includes('PublicHolidays')) groups.push({ key: 'hours.day', from: 'PublicHolidays' });
	return groups.length === 1 && groups[0]?.from === 'Monday' && groups[0].to === 'Sunday' ? [{ key: 'hours.every-day' }] : groups;
}

/** When a row of hours holds, where that is not always. */
export function validity({ validFrom, validThrough }: OpeningHoursSpecification, language: Language): Message | undefined {
	if (validFrom && validThrough) return { key: 'answer.dates', values: { range: formatDateRangeWithYear(validFrom, validThrough, language) } };
	if (validFrom) return { key: 'hours.from', values: { date: formatDateWithYear(validFrom, language) } };
	if (validThrough) return { key: 'hours.through', values: { date: formatDateWithYear(validThrough, language) } };
	return undefined;
}

/** The hours of every day where that is all there is to say of them; else they need lines of their own. */
export function plainHours({
	openingHoursSpecification: rows,
	specialOpeningHoursSpecification: special
}: Hours<string>): OpeningHoursSpecification | undefined {
	const [row] = rows ?? [];
	const isPlain = rows?.length === 1 && !special?.length && row && !row.validFrom && !row.validThrough;
	return isPlain && dayGroups(row.dayOfWeek)[0]?.key === 'hours.every-day' ? row : undefined;
}
