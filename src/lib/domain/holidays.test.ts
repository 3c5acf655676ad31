import { describe, expect, test } from 'vitest';
import { isPublicHoliday, publicHolidays } from './holidays.ts';

const of = (year: number, months = '') =>
	publicHolidays(year)
		.map((date) => date.slice(5))
		.filter((date) => date.startsWith(months));

describe('whole years', () => {
	test.each([
		[2015, '01-01 01-12 02-11 03-21 04-29 05-03 05-04 05-05 05-06 07-20 09-21 09-22 09-23 10-12 11-03 11-23 12-23'],
		[2019, '01-01 01-14 02-11 03-21 04-29 04-30 05-01 05-02 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-23 10-14 10-22 11-03 11-04 11-23'],
		[2020, '01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-23 07-24 08-10 09-21 09-22 11-03 11-23'],
		[2021, '01-01 01-11 02-11 02-23 03-20 04-29 05-03 05-04 05-05 07-22 07-23 08-08 08-09 09-20 09-23 11-03 11-23'],
		[2024, '01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-22 09-23 10-14 11-03 11-04 11-23'],
		[2026, '01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23'],
		[2027, '01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23']
	])('%i', (year, days) => expect(of(year).join(' ')).toBe(days));
});

test.each([
	['Mountain Day begins in 2016', 2015, '08', []],
	['Mountain Day begins in 2016', 2016, '08', ['08-11']],
	['the birthday of the former Emperor ends in 2018', 2018, '12', ['12-23', '12-24']],
	['no birthday of an Emperor in 2019', 2019, '12', []],
	['a Tuesday between two holidays in 2032', 2032, '09', ['09-20', '09-21', '09-22']],
	['before the years we know', 2013, '', []],
	['after the years we know', 2051, '', []]
])('%s (%i)', (_, year, month, days) => expect(of(year, month)).toEqual(days));

test('a day is asked for by its date', () => {
	expect(['2026-11-23', '2026-11-22', '2026-12-31', '2027-01-01'].map(isPublicHoliday)).toEqual([true, false, false, true]);
});
