import { describe, expect, test } from 'vitest';
import type { Hours } from '../../lib/domain/hours.ts';
import type { Words } from '../../lib/schema/words.ts';
import { foundBy } from '../../../tests/support/rule.ts';
import { contradictions, hoursAndRemarks } from './hours-and-remarks.ts';

const provenance = { confidence: 'stale', checked: '2026-11-23', sources: ['city'] } as const;
const note = (ja: string): Words => ({ ja, en: 'x', 'zh-Hans': 'x', 'zh-Hant': 'x', ko: 'x' });
const DAILY = { opens: '09:00', closes: '17:00' };
const BUT_MONDAY = { ...DAILY, dayOfWeek: ['Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] } as const;
const WEEKDAYS = { ...DAILY, dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] } as const;
const NIGHT = { opens: '19:00', closes: '07:00' };
const hours = (ja: string, column: object | undefined, more: object = {}): Hours<Words> => ({
	...(column && { openingHoursSpecification: [column as typeof DAILY] }),
	note: note(ja),
	provenance,
	...more
});

describe('the remark says one thing, the columns another', () => {
	test.each<[string, Hours<Words>, RegExp]>([
		['a closed day', hours('月曜休館', DAILY), /closed \(月曜\)/],
		['closed days', hours('土日と祝日は休み', DAILY, { remarkBeatsColumns: true }), /closed \(土日\)/],
		['the closed day first', hours('休館日は月曜日', DAILY), /closed \(月曜日\)/],
		['entry after the end', hours('入場は17:30まで', DAILY), /until 17:30/],
		['entry after the end of the night', hours('受付は翌07:30まで', NIGHT), /until 翌07:30/],
		['always and closing', hours('年末は休みです', undefined, { always: true }), /always/],
		['24 hours', hours('24時間です', DAILY), /24 hours/],
		['months that the columns have not', hours('10月〜4月の時間です', DAILY), /validFrom/],
		['a week of the month', hours('第3月曜日は休み', DAILY), /remarkBeatsColumns/],
		['the day after a holiday', hours('祝日のときは翌日が休み', BUT_MONDAY), /remarkBeatsColumns/],
		['the turn of the year', hours('年末年始は休み', DAILY), /remarkBeatsColumns/],
		['sometimes', hours('練習のために休むことがあります', DAILY), /remarkBeatsColumns/]
	])('%s', (_, of, problem) => {
		expect(contradictions(of).join()).toMatch(problem);
	});
});

test.each<[string, Hours<Words>]>([
	['the same closed day', hours('月曜休館', BUT_MONDAY)],
	['closed at weekends', hours('土日は休み', WEEKDAYS)],
	['the day after, which is no Sunday', hours('月曜休館（祝日のときは翌日が休館）', BUT_MONDAY, { remarkBeatsColumns: true })],
	['a week of the month, said to beat the columns', hours('第2・第4水曜日は休みです', DAILY, { remarkBeatsColumns: true })],
	['a season of its own', hours('11月4日〜4月28日は月曜休館', DAILY)],
	['entry before the end', hours('入場は16:30まで', DAILY)],
	['entry before the end of the night', hours('受付は翌06:30まで。年中無休。', NIGHT)],
	['lights of a place that never closes', hours('ライトアップは22:00まで', undefined, { always: true })],
	['never closed', hours('年中無休', undefined, { always: true })],
	[
		'the turn of the year in a column',
		hours('年末年始は休み', DAILY, { specialOpeningHoursSpecification: [{ validFrom: '2026-12-29', validThrough: '2027-01-03' }] })
	],
	['within 24 hours', hours('24時間前までに予約', DAILY)],
	['no remark', { openingHoursSpecification: [DAILY], provenance }]
])('no contradiction: %s', (_, of) => {
	expect(contradictions(of)).toEqual([]);
});

test('is told at the hours', () => {
	const remark = '- { opens: "10:00", closes: "20:00" }\n      note: { ja: 月曜は休み, en: x, zh-Hans: x, zh-Hant: x, ko: x }';
	expect(foundBy(hoursAndRemarks, [['events/ice-fair.yaml', '- { opens: "10:00", closes: "20:00" }', remark]])).toEqual([
		'sites.0.hours: the remark says closed (月曜), the columns say open'
	]);
});
