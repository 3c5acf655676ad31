import { describe, expect, test } from 'vitest';
import {
	ageOf,
	daysSince,
	formatDateRangeWithYear,
	formatDateWithYear,
	formatDay,
	formatDayRange,
	formatHours,
	formatMoment,
	formatMonthPart,
	formatPartialDate,
	formatPastMidnight,
	formatSeason,
	formatTime,
	formatWeekdayDate
} from './dates.ts';
import { LANGUAGES, type Language } from './languages.ts';

type Row = [what: string, format: (language: Language) => string, ...written: string[]];
const season = (from: string, to: string) => {
	const read = (text: string) => ({
		month: parseInt(text),
		...(/[a-z]/.test(text) && { part: text.replace(/\d+/, '') as 'early' | 'mid' | 'late' })
	});
	return (language: Language) => formatSeason({ from: read(from), to: read(to) }, language);
};

const at = (text: string) => Date.parse(`${text}+09:00`);
const moment = (text: string) => (language: Language) => formatMoment(at(text), at('2026-02-07T18:40'), language);

/** One line a row of the style of each language: ja, en, zh-Hans, zh-Hant, ko. */
const rows: Row[] = [
	['day', (l) => formatDay('2026-02-04', l), '2月4日（水）', 'Wed 4 Feb', '2月4日（周三）', '2月4日（週三）', '2월 4일(수)'],
	['Sunday', (l) => formatDay('2026-12-06', l), '12月6日（日）', 'Sun 6 Dec', '12月6日（周日）', '12月6日（週日）', '12월 6일(일)'],
	['title', (l) => formatWeekdayDate('2026-02-07', l), '2月7日（土）', 'Saturday 7 February', '2月7日（周六）', '2月7日（週六）', '2월 7일(토)'],
	[
		'range',
		(l) => formatDayRange('2026-02-04', '2026-02-11', l),
		'2月4日（水）〜11日（水）',
		'4–11 Feb',
		'2月4日至11日',
		'2月4日至11日',
		'2월 4일~11일'
	],
	[
		'range over months',
		(l) => formatDayRange('2027-01-16', '2027-02-21', l),
		'1月16日（土）〜2月21日（日）',
		'16 Jan – 21 Feb',
		'1月16日至2月21日',
		'1月16日至2月21日',
		'1월 16일~2월 21일'
	],
	[
		'range of one day',
		(l) => formatDayRange('2026-02-04', '2026-02-04', l),
		'2月4日（水）',
		'Wed 4 Feb',
		'2月4日（周三）',
		'2月4日（週三）',
		'2월 4일(수)'
	],
	[
		'range over a year end',
		(l) => formatDayRange('2026-12-28', '2027-01-03', l),
		'12月28日（月）〜1月3日（日）',
		'28 Dec – 3 Jan',
		'12月28日至1月3日',
		'12月28日至1月3日',
		'12월 28일~1월 3일'
	],
	[
		'same month of another year',
		(l) => formatDateRangeWithYear('2026-02-04', '2027-02-04', l),
		'2026年2月4日〜2027年2月4日',
		'4 Feb 2026 – 4 Feb 2027',
		'2026年2月4日至2027年2月4日',
		'2026年2月4日至2027年2月4日',
		'2026년 2월 4일~2027년 2월 4일'
	],
	['with year', (l) => formatDateWithYear('2027-02-04', l), '2027年2月4日', '4 February 2027', '2027年2月4日', '2027年2月4日', '2027년 2월 4일'],
	[
		'range with year',
		(l) => formatDateRangeWithYear('2027-01-16', '2027-02-21', l),
		'2027年1月16日〜2月21日',
		'16 Jan – 21 Feb 2027',
		'2027年1月16日至2月21日',
		'2027年1月16日至2月21日',
		'2027년 1월 16일~2월 21일'
	],
	[
		'range of one month with year',
		(l) => formatDateRangeWithYear('2026-02-04', '2026-02-11', l),
		'2026年2月4日〜11日',
		'4–11 Feb 2026',
		'2026年2月4日至11日',
		'2026年2月4日至11日',
		'2026년 2월 4일~11일'
	],
	[
		'range of one day with year',
		(l) => formatDateRangeWithYear('2027-02-04', '2027-02-04', l),
		'2027年2月4日',
		'4 February 2027',
		'2027年2月4日',
		'2027年2月4日',
		'2027년 2월 4일'
	],
	[
		'range over two years',
		(l) => formatDateRangeWithYear('2026-11-20', '2027-02-11', l),
		'2026年11月20日〜2027年2月11日',
		'20 Nov 2026 – 11 Feb 2027',
		'2026年11月20日至2027年2月11日',
		'2026年11月20日至2027年2月11日',
		'2026년 11월 20일~2027년 2월 11일'
	],
	['early', (l) => formatMonthPart({ month: 2, part: 'early' }, l), '2月上旬', 'early February', '2月上旬', '2月上旬', '2월 초'],
	['mid', (l) => formatMonthPart({ month: 2, part: 'mid' }, l), '2月中旬', 'mid February', '2月中旬', '2月中旬', '2월 중순'],
	['late', (l) => formatMonthPart({ month: 2, part: 'late' }, l), '2月下旬', 'late February', '2月下旬', '2月下旬', '2월 말'],
	['whole month', (l) => formatMonthPart({ month: 10 }, l), '10月', 'October', '10月', '10月', '10월'],
	['season of one part', season('2early', '2early'), '2月上旬', 'early February', '2月上旬', '2月上旬', '2월 초'],
	['season of two parts', season('2early', '2mid'), '2月上旬〜中旬', 'early–mid February', '2月上旬至中旬', '2月上旬至中旬', '2월 초~중순'],
	['season of one month', season('10', '10'), '10月', 'October', '10月', '10月', '10월'],
	[
		'season over months',
		season('11late', '12late'),
		'11月下旬〜12月下旬',
		'late November – late December',
		'11月下旬至12月下旬',
		'11月下旬至12月下旬',
		'11월 말~12월 말'
	],
	['season of whole months', season('7', '8'), '7月〜8月', 'July–August', '7月至8月', '7月至8月', '7월~8월'],
	['season of a month and a part', season('7', '8early'), '7月〜8月上旬', 'July – early August', '7月至8月上旬', '7月至8月上旬', '7월~8월 초'],
	['the whole year', season('1', '12'), '通年', 'all year', '全年', '全年', '연중'],
	['hours', (l) => formatHours('09:00', '17:00', l), '09:00〜17:00', '09:00–17:00', '09:00–17:00', '09:00–17:00', '09:00~17:00'],
	[
		'hours to the end of the day',
		(l) => formatHours('00:00', '24:00', l),
		'00:00〜24:00',
		'00:00–24:00',
		'00:00–24:00',
		'00:00–24:00',
		'00:00~24:00'
	],
	[
		'hours past midnight',
		(l) => formatHours('19:00', '07:00', l),
		'19:00〜翌07:00',
		'19:00–07:00 (next day)',
		'19:00–次日07:00',
		'19:00–隔日07:00',
		'19:00~다음 날 07:00'
	],
	['past midnight', (l) => formatPastMidnight('00:30', l), '翌00:30', '00:30 (next day)', '次日00:30', '隔日00:30', '다음 날 00:30'],
	['an end today', moment('2026-02-07T22:00'), '22:00', '22:00', '22:00', '22:00', '22:00'],
	['an end at midnight', moment('2026-02-08T00:00'), '24:00', '24:00', '24:00', '24:00', '24:00'],
	['an end past midnight', moment('2026-02-08T00:30'), '翌00:30', '00:30 (next day)', '次日00:30', '隔日00:30', '다음 날 00:30'],
	[
		'an end days away',
		moment('2026-02-11T17:00'),
		'2月11日（水）17:00',
		'Wed 11 Feb 17:00',
		'2月11日（周三）17:00',
		'2月11日（週三）17:00',
		'2월 11일(수) 17:00'
	],
	[
		'an end at a midnight days away',
		moment('2026-02-12T00:00'),
		'2月11日（水）24:00',
		'Wed 11 Feb 24:00',
		'2月11日（周三）24:00',
		'2月11日（週三）24:00',
		'2월 11일(수) 24:00'
	],
	[
		'a day as far as known',
		(l) => formatPartialDate('2019-12-04', l),
		'2019年12月4日',
		'4 December 2019',
		'2019年12月4日',
		'2019年12月4日',
		'2019년 12월 4일'
	],
	['a month as far as known', (l) => formatPartialDate('2019-12', l), '2019年12月', 'December 2019', '2019年12月', '2019年12月', '2019년 12월'],
	['a year', (l) => formatPartialDate('2017', l), '2017年', '2017', '2017年', '2017年', '2017년']
];

describe.each(rows)('%s', (_, format, ...written) => {
	test.each(LANGUAGES.map((language, i) => [language, written[i]] as const))('%s: %s', (language, expected) =>
		expect(format(language)).toBe(expected)
	);
});

test('a time is what clocks in Sapporo show', () => {
	expect(formatTime(Date.parse('2026-02-07T09:40:59.999Z'), 'en')).toBe('18:40');
	expect(formatTime(Date.parse('2026-02-07T00:00:00+09:00'), 'ja')).toBe('00:00');
});

test.each([
	['now', 0, 'minutes', 0],
	['from a clock that goes wrong', -5, 'minutes', 0],
	['one millisecond before an hour', 60 - 1e-5, 'minutes', 59],
	['an hour', 60, 'hours', 1],
	['the last hour of two days', 48 * 60 - 1, 'hours', 47],
	['two days', 48 * 60, 'days', 2]
])('age: %s', (_, minutes, unit, n) => expect(ageOf(0, minutes * 60_000)).toEqual({ unit, n }));

test('days since a day are those of the calendar', () => {
	expect(['2026-02-07', '2026-02-06', '2026-02-08'].map((date) => daysSince(date, at('2026-02-07T00:00')))).toEqual([0, 1, 0]);
});
