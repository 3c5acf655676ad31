import { describe, expect, test } from 'vitest';
import type { Hours, OpeningHoursSpecification } from './hours.ts';
import { openingAfter, openingAt, openingsBetween } from './opening.ts';
import { dayNumber } from './tokyo.ts';

const at = (text: string) => Date.parse(`${text}+09:00`);
const hours = (...rows: OpeningHoursSpecification[]): Hours<string> => ({
	openingHoursSpecification: rows,
	provenance: { confidence: 'confirmed', checked: '2026-11-01', sources: ['city'] }
});
const written = (instant: number) => (Number.isFinite(instant) ? new Date(instant + 9 * 3_600_000).toISOString().slice(5, 16) : String(instant));
const show = (opening: { from: number; to: number } | undefined) => opening && `${written(opening.from)} ${written(opening.to)}`;

const office = hours({ opens: '09:00', closes: '17:00', dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] });
const night = hours({ opens: '19:00', closes: '07:00' });
const allDay = hours({ opens: '00:00', closes: '24:00' });
const museum: Hours<string> = {
	...hours({ opens: '09:45', closes: '17:30', dayOfWeek: ['Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'PublicHolidays'] }),
	specialOpeningHoursSpecification: [
		{ validFrom: '2026-12-29', validThrough: '2027-01-03' },
		{ validFrom: '2026-11-24', validThrough: '2026-11-24', opens: '10:00', closes: '24:00' }
	]
};

/* 2026-11-23 is a Monday and a holiday. */
describe('openingAfter', () => {
	test.each<[string, Hours<string>, string, string | undefined]>([
		['one millisecond before opening', office, '2026-11-24T08:59:59.999', '11-24T09:00 11-24T17:00'],
		['at opening', office, '2026-11-24T09:00', '11-24T09:00 11-24T17:00'],
		['one millisecond before closing', office, '2026-11-24T16:59:59.999', '11-24T09:00 11-24T17:00'],
		['at closing, because the end is exclusive', office, '2026-11-24T17:00', '11-25T09:00 11-25T17:00'],
		['over the weekend', office, '2026-11-27T17:00', '11-30T09:00 11-30T17:00'],
		['a holiday is a weekday where no row names holidays', office, '2026-11-23T12:00', '11-23T09:00 11-23T17:00'],
		['after midnight the opening of yesterday lasts', night, '2026-11-24T06:59:59.999', '11-23T19:00 11-24T07:00'],
		['over the end of the year', night, '2026-12-31T23:00', '12-31T19:00 01-01T07:00'],
		['a row that names holidays holds on a Monday holiday', museum, '2026-11-23T12:00', '11-23T09:45 11-23T17:30'],
		['special hours win, and 24:00 is the end of their day', museum, '2026-11-24T20:00', '11-24T10:00 11-25T00:00'],
		['a special closure of days is passed over, then an ordinary Monday', museum, '2026-12-28T18:00', '01-05T09:45 01-05T17:30'],
		['24:00 touches 00:00 without end', allDay, '2026-11-24T12:00', '11-24T00:00 Infinity'],
		['always, without end', { always: true, provenance: office.provenance }, '2026-11-24T12:00', '11-24T00:00 Infinity'],
		[
			'always, until a special closure far away',
			{ always: true, specialOpeningHoursSpecification: [{ validFrom: '2027-06-01', validThrough: '2027-06-02' }], provenance: office.provenance },
			'2026-11-24T12:00',
			'11-24T00:00 06-01T00:00'
		],
		[
			'days from 10:00 to 10:00 until their season ends',
			hours({ opens: '10:00', closes: '10:00', validThrough: '2027-03-31' }),
			'2026-11-24T12:00',
			'11-24T10:00 04-01T10:00'
		],
		[
			'a season months away',
			hours({ opens: '10:00', closes: '16:00', validFrom: '2027-02-04', validThrough: '2027-02-11' }),
			'2026-11-24T12:00',
			'02-04T10:00 02-04T16:00'
		],
		['a season that is over', hours({ opens: '10:00', closes: '16:00', validThrough: '2026-02-11' }), '2026-11-24T12:00', undefined],
		[
			'a weekly hour just past returns in a week',
			hours({ opens: '10:00', closes: '11:00', dayOfWeek: ['Tuesday'] }),
			'2026-11-24T11:00',
			'12-01T10:00 12-01T11:00'
		],
		[
			'open on holidays only, the next one five weeks away',
			hours({ opens: '10:00', closes: '11:00', dayOfWeek: ['PublicHolidays'] }),
			'2026-11-24T00:00',
			'01-01T10:00 01-01T11:00'
		],
		[
			'shorter on holidays, otherwise without end',
			hours({ opens: '00:00', closes: '24:00' }, { opens: '10:00', closes: '16:00', dayOfWeek: ['PublicHolidays'] }),
			'2026-11-24T12:00',
			'11-24T00:00 01-01T00:00'
		],
		[
			'a break at noon',
			hours({ opens: '13:00', closes: '17:00' }, { opens: '09:00', closes: '12:00' }),
			'2026-11-24T12:30',
			'11-24T13:00 11-24T17:00'
		],
		[
			'rows that overlap are one opening',
			hours({ opens: '12:00', closes: '17:00' }, { opens: '09:00', closes: '13:00' }),
			'2026-11-24T12:30',
			'11-24T09:00 11-24T17:00'
		],
		['only a note', { note: 'all day', provenance: office.provenance }, '2026-11-24T12:00', undefined]
	])('%s', (_, of, now, expected) => expect(show(openingAfter(of, at(now)))).toBe(expected));

	test('openings begin only on the days asked for, and may end after them', () => {
		const days = { first: dayNumber('2027-02-04'), last: dayNumber('2027-02-05') };
		expect(openingsBetween(night, at('2027-01-01T00:00'), at('2027-03-01T00:00'), days).map(show)).toEqual([
			'02-04T19:00 02-05T07:00',
			'02-05T19:00 02-06T07:00'
		]);
		expect(show(openingAfter(allDay, at('2027-01-01T00:00'), days))).toBe('02-04T00:00 02-06T00:00');
	});
});

test('openingAt tells the present opening from the next', () => {
	expect(openingAt(office, at('2026-11-24T12:00'))).toEqual({
		present: { from: at('2026-11-24T09:00'), to: at('2026-11-24T17:00') },
		next: { from: at('2026-11-25T09:00'), to: at('2026-11-25T17:00') }
	});
	expect(openingAt(office, at('2026-11-24T18:00')).present).toBeUndefined();
	expect(openingAt(allDay, at('2026-11-24T12:00')).next).toBeUndefined();
});

test('openingsBetween lists whole openings that share an instant with the span', () => {
	const between = (from: string, to: string) => openingsBetween(office, at(from), at(to)).map(show);
	expect(between('2026-11-24T17:00', '2026-11-25T09:00')).toEqual([]);
	expect(between('2026-11-24T16:59', '2026-11-25T09:01')).toEqual(['11-24T09:00 11-24T17:00', '11-25T09:00 11-25T17:00']);
});
