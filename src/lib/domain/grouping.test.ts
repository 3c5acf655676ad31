import { describe, expect, test } from 'vitest';
import type { Correction } from './correction.ts';
import { barOn, eveningAxis, groupEvents, nextUp, openNow } from './grouping.ts';
import type { Hours } from './hours.ts';
import type { Row } from './view.ts';

const at = (text: string) => Date.parse(`${text}+09:00`);
const provenance = { confidence: 'confirmed', checked: '2026-02-01', sources: ['city'] } as const;
const hours = (opens: string, closes: string): Hours<string> => ({ openingHoursSpecification: [{ opens, closes }], provenance });
const always: Hours<string> = { always: true, provenance };
const row = (id: string, more: Partial<Row>): Row => ({ id, type: 'event', names: id, summary: '', ...more });
const edition = (year: number, startDate: string, endDate: string, status: 'held' | 'cancelled' | 'announced' = 'held') => ({
	id: String(year),
	year,
	status,
	startDate,
	endDate,
	provenance
});
const month = (n: number) => ({ from: { month: n }, to: { month: n }, provenance });
const place = (id: string, of: Hours<string>): Row => row(id, { type: 'place', hours: of });

const festival = row('festival', {
	names: 'Sapporo Snow Festival',
	shortNames: 'Snow Festival',
	season: month(2),
	sites: [
		{ id: 'odori', names: 'Odori Site', hours: hours('09:00', '22:00') },
		{ id: 'susukino', names: 'Susukino Site', hours: hours('09:00', '23:00') },
		{ id: 'tsudome', names: 'Tsudome Site', hours: hours('10:00', '16:00') }
	],
	editions: [edition(2026, '2026-02-04', '2026-02-11')]
});
const closesOdori: Correction = {
	entry: 'festival',
	field: 'sites.odori.hours.openingHoursSpecification.0.closes',
	value: '20:00',
	issued: '2026-02-07T16:30:00+09:00',
	expires: '2026-02-08T00:00:00+09:00'
};

const now = at('2026-02-07T18:40');

describe('groupEvents', () => {
	const rows = [
		row('over', { editions: [edition(2015, '2015-03-01', '2015-03-07')] }),
		row('over-lately', { editions: [edition(2017, '2017-02-19', '2017-02-26')] }),
		row('october', { season: month(10), editions: [] }),
		row('july', { season: month(7), editions: [] }),
		row('siaf', { editions: [edition(2027, '2027-01-16', '2027-02-21', 'announced')] }),
		row('march', { editions: [edition(2026, '2026-03-01', '2026-03-02', 'announced')] }),
		row('called-off', { editions: [edition(2026, '2026-02-20', '2026-02-21', 'cancelled')] }),
		row('no-hours', { editions: [edition(2026, '2026-02-01', '2026-02-20')] }),
		row('closed', { editions: [], sites: [{ id: 'a', names: 'a', hours: hours('09:00', '17:00') }] }),
		row('until-eight', { editions: [], sites: [{ id: 'a', names: 'a', hours: hours('09:00', '20:00') }] }),
		row('never-closes', { editions: [], sites: [{ id: 'a', names: 'a', hours: always }] }),
		festival
	];
	const ids = (groups: ReturnType<typeof groupEvents>) =>
		Object.fromEntries(Object.entries(groups).map(([group, members]) => [group, members.map((member) => member.row.id)]));

	test('each event stands in one group, in the order of the screen', () => {
		expect(ids(groupEvents(rows, now))).toEqual({
			now: ['until-eight', 'festival', 'never-closes', 'closed', 'no-hours'],
			announced: ['called-off', 'march', 'siaf'],
			season: ['july', 'october'],
			past: ['over-lately', 'over']
		});
	});
	test('seasons are in the order in which they come back', () => {
		expect(ids(groupEvents(rows, at('2026-08-15T12:00')))['season']).toEqual(['october', 'festival', 'july']);
	});
	test('without a clock no event is lost', () => {
		expect(Object.values(groupEvents(rows, undefined)).flat()).toHaveLength(rows.length);
	});
	test('a correction moves an event', () => {
		const cancelled = { ...closesOdori, field: 'editions.2026.status', value: 'cancelled' };
		expect(groupEvents([festival], now, [cancelled]).now[0]?.answer.state).toBe('cancelled');
	});
});

describe('openNow', () => {
	const rows = [place('street', always), festival, place('museum', hours('09:00', '22:30')), place('office', hours('09:00', '17:00'))];
	test('one line for each open site, what closes first before all', () => {
		expect(openNow(rows, now).map(({ name, answer }) => [name, answer.site])).toEqual([
			['Snow Festival Odori Site', 'odori'],
			['museum', undefined],
			['Snow Festival Susukino Site', 'susukino'],
			['street', undefined]
		]);
	});
	test('a site that closes early today goes before the others and remembers its former end', () => {
		expect(openNow(rows, now, [closesOdori])[0]?.answer).toMatchObject({
			site: 'odori',
			until: at('2026-02-07T20:00'),
			changed: { was: at('2026-02-07T22:00') }
		});
	});
});

describe('nextUp', () => {
	const names = (rows: readonly Row[], instant: number) => nextUp(rows, instant).map(({ name }) => name);
	test('what is closed now, by when it opens', () => {
		expect(names([place('office', hours('09:00', '17:00')), festival, place('bar', hours('19:00', '02:00'))], now)).toEqual([
			'bar',
			'office',
			'Snow Festival Tsudome Site'
		]);
	});
	test('an edition that begins within 24 hours, not one that begins later', () => {
		expect(names([festival], at('2026-02-03T10:00'))).toEqual([
			'Snow Festival Odori Site',
			'Snow Festival Susukino Site',
			'Snow Festival Tsudome Site'
		]);
		expect(names([festival], at('2026-02-03T08:59:59.999'))).toEqual([]);
	});
});

describe('eveningAxis', () => {
	test('begins at this hour while something is open', () => {
		const axis = eveningAxis(now, [festival]);
		expect([axis.from, axis.to, axis.hours.length]).toEqual([at('2026-02-07T18:00'), at('2026-02-08T00:00'), 7]);
		expect(eveningAxis(at('2026-02-07T18:00')).from).toBe(at('2026-02-07T18:00'));
	});
	test('late at night begins at the hour of the next opening', () => {
		expect(eveningAxis(at('2026-02-07T23:30'), [festival, place('street', always)]).from).toBe(at('2026-02-08T09:00'));
	});
});

describe('barOn', () => {
	const axis = eveningAxis(now);
	test.each([
		['from now to an end', '18:40', '20:00', 11.11, 22.22],
		['to the end of the axis', '18:40', '24:00', 11.11, 88.89],
		['cut at both ends', '12:00', '30:00', 0, 100],
		['wholly before', '09:00', '12:00', 0, 0]
	])('%s', (_, from, to, left, width) => {
		const instant = (time: string) => at('2026-02-07T00:00') + parseInt(time) * 3_600_000 + Number(time.slice(3)) * 60_000;
		const bar = barOn(axis, instant(from), instant(to));
		expect(bar.left).toBeCloseTo(left, 2);
		expect(bar.width).toBeCloseTo(width, 2);
	});
});
