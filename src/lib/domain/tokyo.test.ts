import { describe, expect, test, vi } from 'vitest';
import { addDays, clockAt, dayOf, dayOfWeek, startOfDay, timeOn } from './tokyo.ts';

const at = (text: string) => Date.parse(text);

describe('dayOf', () => {
	test.each([
		['one millisecond before midnight', at('2026-11-23T23:59:59.999+09:00'), '2026-11-23'],
		['midnight belongs to the new day', at('2026-11-24T00:00:00+09:00'), '2026-11-24'],
		['the year turns nine hours before Greenwich', at('2026-12-31T15:00:00Z'), '2027-01-01'],
		['a leap day', at('2028-02-29T12:00:00+09:00'), '2028-02-29'],
		['before 1970', at('1969-12-31T23:00:00+09:00'), '1969-12-31']
	])('%s', (_, now, day) => expect(dayOf(now)).toBe(day));
});

describe('timeOn', () => {
	test.each([
		['00:00', '2027-02-04T00:00:00+09:00'],
		['17:30', '2027-02-04T17:30:00+09:00'],
		['24:00', '2027-02-05T00:00:00+09:00']
	])('%s', (time, instant) => expect(timeOn('2027-02-04', time)).toBe(at(instant)));

	test('does not depend on the zone of the phone', () => {
		const seen = ['America/New_York', 'Asia/Kathmandu', 'Pacific/Kiritimati'].map((zone) => {
			vi.stubEnv('TZ', zone);
			return [timeOn('2026-03-08', '02:30'), dayOf(at('2026-03-08T00:30:00+09:00')), dayOfWeek('2026-03-08')];
		});
		vi.unstubAllEnvs();
		expect(new Set(seen.map(String)).size).toBe(1);
	});
});

test('days are added across month, year and leap day', () => {
	expect([addDays('2026-12-31', 1), addDays('2028-03-01', -1), addDays('2027-01-01', 0)]).toEqual(['2027-01-01', '2028-02-29', '2027-01-01']);
	expect(startOfDay('2027-01-01')).toBe(at('2026-12-31T15:00:00Z'));
});

test('weekdays', () => {
	expect(['2026-11-23', '2027-02-04', '1969-12-31'].map(dayOfWeek)).toEqual(['Monday', 'Thursday', 'Wednesday']);
});

test('the clock of Sapporo', () => {
	expect(clockAt(at('2026-11-23T00:00:00+09:00'))).toEqual({ hour: 0, minute: 0 });
	expect(clockAt(at('2026-11-23T23:59:59.999+09:00'))).toEqual({ hour: 23, minute: 59 });
});
