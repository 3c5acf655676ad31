import { expect, test } from 'vitest';
import type { OpeningHoursSpecification } from '#lib/domain/hours.ts';
import { dayGroups } from './hours-words.ts';

type Days = OpeningHoursSpecification['dayOfWeek'];
const show = (days: Days) => dayGroups(days).map(({ key, from, to }) => [key.replace('hours.', ''), from, to].filter(Boolean).join(' '));

test.each<[string, Days, string[]]>([
	['no days named', undefined, ['every-day']],
	['all seven named', ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'], ['every-day']],
	['a working week', ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'], ['days Monday Friday']],
	['two runs and a holiday', ['Monday', 'Tuesday', 'Saturday', 'PublicHolidays'], ['days Monday Tuesday', 'day Saturday', 'day PublicHolidays']],
	['holidays alone', ['PublicHolidays'], ['day PublicHolidays']]
])('%s', (_, days, groups) => {
	expect(show(days)).toEqual(groups);
});
