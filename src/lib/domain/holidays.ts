import type { IsoDate } from './provenance.ts';
import { addDays, dayOfWeek } from './tokyo.ts';

/**
 * National holidays of Japan, 2014 to 2050, by the law as it stands in 2026 (国民の祝日に関する法律).
 *
 * Outside those years nothing is a holiday. Parliament may move a day, as it did for 2019 to 2021.
 */
const FIRST_YEAR = 2014;
const LAST_YEAR = 2050;

const pad = (n: number): string => String(n).padStart(2, '0');
const day = (year: number, month: number, date: number): IsoDate => `${year}-${pad(month)}-${pad(date)}`;

function nthMonday(year: number, month: number, n: number): IsoDate {
	const first = day(year, month, 1);
	const toMonday = ['Monday', 'Sunday', 'Saturday', 'Friday', 'Thursday', 'Wednesday', 'Tuesday'].indexOf(dayOfWeek(first));
	return addDays(first, toMonday + 7 * (n - 1));
}

/**
 * Days of the equinoxes by the usual approximation (海上保安庁水路部 暦計算研究会編『新こよみ便利帳』), good for 1980
 * to 2099. The day that counts is gazetted each February for the year after; the two have agreed so far.
 */
const equinox = (year: number, base: number): number => Math.floor(base + 0.242194 * (year - 1980) - Math.floor((year - 1980) / 4));

/** Holidays by name of law, before days are given in lieu. */
function named(year: number): IsoDate[] {
	const olympic: Readonly<Record<number, readonly [marine: IsoDate, sports: IsoDate, mountain: IsoDate]>> = {
		2020: ['2020-07-23', '2020-07-24', '2020-08-10'],
		2021: ['2021-07-22', '2021-07-23', '2021-08-08']
	};
	const [marine, sports, mountain] = olympic[year] ?? [nthMonday(year, 7, 3), nthMonday(year, 10, 2), day(year, 8, 11)];
	return [
		day(year, 1, 1),
		nthMonday(year, 1, 2),
		day(year, 2, 11),
		...(year >= 2020 ? [day(year, 2, 23)] : []),
		day(year, 3, equinox(year, 20.8431)),
		day(year, 4, 29),
		...(year === 2019 ? ['2019-05-01', '2019-10-22'] : []),
		day(year, 5, 3),
		day(year, 5, 4),
		day(year, 5, 5),
		marine,
		...(year >= 2016 ? [mountain] : []),
		nthMonday(year, 9, 3),
		day(year, 9, equinox(year, 23.2488)),
		sports,
		day(year, 11, 3),
		day(year, 11, 23),
		...(year <= 2018 ? [day(year, 12, 23)] : [])
	];
}

function holidaysOf(year: number): ReadonlySet<IsoDate> {
	if (year < FIRST_YEAR || year > LAST_YEAR) return new Set();
	const laws = new Set(named(year));
	const all = new Set(laws);
	for (const date of laws) {
		// A holiday on a Sunday moves to the next day that is none (since 2007).
		let inLieu = date;
		if (dayOfWeek(date) === 'Sunday') while (laws.has(inLieu)) inLieu = addDays(inLieu, 1);
		all.add(inLieu);
		// A single day between two holidays is one too.
		if (laws.has(addDays(date, 2))) all.add(addDays(date, 1));
	}
	return all;
}

const years = new Map<number, ReadonlySet<IsoDate>>();

/** National holidays of `year` in order of the calendar, with days given in lieu and days between two holidays. */
export const publicHolidays = (year: number): readonly IsoDate[] => [...ofYear(year)].sort();

function ofYear(year: number): ReadonlySet<IsoDate> {
	let days = years.get(year);
	if (!days) years.set(year, (days = holidaysOf(year)));
	return days;
}

/** Whether `date` is a national holiday. Sundays and the New Year closing days of offices are not. */
export const isPublicHoliday = (date: IsoDate): boolean => ofYear(Number(date.slice(0, 4))).has(date);
