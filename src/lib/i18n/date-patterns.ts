import type { PartOfMonth } from '../domain/entry.ts';
import type { DayOfWeek } from '../domain/hours.ts';
import type { Language } from './languages.ts';

/** A day of a range; without a year, none is written. */
interface Day {
	readonly year: number | undefined;
	readonly month: number;
	readonly day: number;
}
type Part = NonNullable<PartOfMonth['part']>;

/** How one language writes each kind of date. */
interface Patterns {
	readonly day: (month: number, day: number, weekday: DayOfWeek) => string;
	readonly dayTime: (day: string, time: string) => string;
	readonly dateWithYear: (year: number, month: number, day: number) => string;
	readonly monthOfYear: (year: number, month: number) => string;
	readonly year: (year: number) => string;
	/** Weekdays are written where the language writes them in ranges. */
	readonly range: (from: Day, to: Day, weekdays?: readonly [DayOfWeek, DayOfWeek]) => string;
	readonly monthPart: (month: number, part?: Part) => string;
	readonly partRange: (month: number, from: Part, to: Part) => string;
	readonly seasonRange: (from: string, to: string) => string;
	readonly wholeYear: string;
	readonly timeRange: string;
	readonly nextDay: (time: string) => string;
}

/** Full names; the first three letters are the short ones. */
export const EN_MONTHS: readonly string[] = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];
const month = (n: number): string => EN_MONTHS[n - 1] ?? '';
const shortMonth = (n: number): string => month(n).slice(0, 3);

const WEEK: readonly DayOfWeek[] = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const sign = (signs: string, weekday: DayOfWeek): string => signs[WEEK.indexOf(weekday)] ?? '';
const HAN = '日一二三四五六';

/** The languages that write year, month and day in this order and do not repeat what both ends share. */
function eastern(
	units: readonly [year: string, month: string, day: string],
	to: string,
	weekday: (day: DayOfWeek) => string
): Pick<Patterns, 'range' | 'dateWithYear' | 'monthOfYear' | 'year'> {
	const [y, m, d] = units;
	const write = ({ year, month, day }: Day, after: Partial<Day>) =>
		(year === after.year ? '' : `${year}${y}`) + (year === after.year && month === after.month ? '' : `${month}${m}`) + `${day}${d}`;
	return {
		range: (a, b, weekdays) => `${write(a, {})}${weekdays ? weekday(weekdays[0]) : ''}${to}${write(b, a)}${weekdays ? weekday(weekdays[1]) : ''}`,
		dateWithYear: (year, month, day) => write({ year, month, day }, {}),
		monthOfYear: (year, month) => `${year}${y}${month}${m.trim()}`,
		year: (year) => `${year}${y.trim()}`
	};
}

const none = () => '';
const JA_PARTS = { early: '上旬', mid: '中旬', late: '下旬' };
const KO_PARTS = { early: '초', mid: '중순', late: '말' };

function chinese(weekdayWord: string, nextDay: string): Patterns {
	return {
		...eastern(['年', '月', '日'], '至', none),
		day: (m, d, weekday) => `${m}月${d}日（${weekdayWord}${sign(HAN, weekday)}）`,
		dayTime: (day, time) => `${day}${time}`,
		monthPart: (m, part) => `${m}月${part ? JA_PARTS[part] : ''}`,
		partRange: (m, from, to) => `${m}月${JA_PARTS[from]}至${JA_PARTS[to]}`,
		seasonRange: (from, to) => `${from}至${to}`,
		wholeYear: '全年',
		timeRange: '–',
		nextDay: (time) => `${nextDay}${time}`
	};
}

const jaWeekday = (weekday: DayOfWeek) => `（${sign('日月火水木金土', weekday)}）`;

export const PATTERNS: Readonly<Record<Language, Patterns>> = {
	ja: {
		...eastern(['年', '月', '日'], '〜', jaWeekday),
		day: (m, d, weekday) => `${m}月${d}日${jaWeekday(weekday)}`,
		dayTime: (day, time) => `${day}${time}`,
		monthPart: (m, part) => `${m}月${part ? JA_PARTS[part] : ''}`,
		partRange: (m, from, to) => `${m}月${JA_PARTS[from]}〜${JA_PARTS[to]}`,
		seasonRange: (from, to) => `${from}〜${to}`,
		wholeYear: '通年',
		timeRange: '〜',
		nextDay: (time) => `翌${time}`
	},
	en: {
		day: (m, d, weekday) => `${weekday.slice(0, 3)} ${d} ${shortMonth(m)}`,
		dayTime: (day, time) => `${day} ${time}`,
		dateWithYear: (year, m, d) => `${d} ${month(m)} ${year}`,
		monthOfYear: (year, m) => `${month(m)} ${year}`,
		year: String,
		range: (a, b) => {
			const end = `${b.day} ${shortMonth(b.month)}${b.year ? ` ${b.year}` : ''}`;
			if (a.year !== b.year) return `${a.day} ${shortMonth(a.month)} ${a.year} – ${end}`;
			return a.month === b.month ? `${a.day}–${end}` : `${a.day} ${shortMonth(a.month)} – ${end}`;
		},
		monthPart: (m, part) => (part ? `${part} ${month(m)}` : month(m)),
		partRange: (m, from, to) => `${from}–${to} ${month(m)}`,
		seasonRange: (from, to) => `${from}${/ /.test(from + to) ? ' – ' : '–'}${to}`,
		wholeYear: 'all year',
		timeRange: '–',
		nextDay: (time) => `${time} (next day)`
	},
	'zh-Hans': chinese('周', '次日'),
	'zh-Hant': chinese('週', '隔日'),
	ko: {
		...eastern(['년 ', '월 ', '일'], '~', none),
		day: (m, d, weekday) => `${m}월 ${d}일(${sign('일월화수목금토', weekday)})`,
		dayTime: (day, time) => `${day} ${time}`,
		monthPart: (m, part) => (part ? `${m}월 ${KO_PARTS[part]}` : `${m}월`),
		partRange: (m, from, to) => `${m}월 ${KO_PARTS[from]}~${KO_PARTS[to]}`,
		seasonRange: (from, to) => `${from}~${to}`,
		wholeYear: '연중',
		timeRange: '~',
		nextDay: (time) => `다음 날 ${time}`
	}
};
