import { describe, expect, test } from 'vitest';
import { activeCorrections, applyCorrections, type Correction } from './correction.ts';

const at = (text: string) => Date.parse(`${text}+09:00`);
const correction = (of: Partial<Correction>): Correction => ({
	entry: 'snow-festival',
	field: 'state',
	value: 'cancelled',
	issued: '2026-02-07T16:30:00+09:00',
	expires: '2026-02-08T00:00:00+09:00',
	...of
});

describe('activeCorrections', () => {
	test.each([
		['one millisecond before it is issued', '2026-02-07T16:29:59.999', 0],
		['as it is issued', '2026-02-07T16:30', 1],
		['one millisecond before it expires', '2026-02-07T23:59:59.999', 1],
		['as it expires', '2026-02-08T00:00', 0]
	])('%s', (_, now, count) => expect(activeCorrections([correction({})], 'snow-festival', at(now))).toHaveLength(count));

	const now = at('2026-02-07T18:00');
	test('of two for one field the later issued wins, in whatever order they come', () => {
		const early = correction({ value: 'closed', issued: '2026-02-07T07:00:00+09:00' });
		const late = correction({ value: 'open', issued: '2026-02-06T23:00:00Z' });
		expect(activeCorrections([early, late], 'snow-festival', now)).toEqual([late]);
		expect(activeCorrections([late, early], 'snow-festival', now)).toEqual([late]);
	});
	test('another entry, an unknown id and an unreadable instant', () => {
		expect(activeCorrections([correction({}), correction({ entry: 'no-such' })], 'pmf', now)).toEqual([]);
		expect(activeCorrections([correction({ expires: 'tomorrow' }), correction({ issued: '' })], 'snow-festival', now)).toEqual([]);
	});
});

describe('applyCorrections', () => {
	const entry = {
		id: 'e',
		names: { ja: '雪まつり' },
		isIndoor: false,
		sites: [
			{
				id: 'odori',
				hours: {
					rows: [
						{ opens: '09:00', closes: '22:00' },
						{ opens: '10:00', closes: '16:00' }
					]
				}
			}
		],
		editions: [{ id: '2026', year: 2026, startDate: '2026-02-04', sites: [{ site: 'odori', note: 'a' }] }]
	};
	const change = (field: string, value: unknown) => applyCorrections(entry, [{ field, value }]);

	test('keys, ids of members and indexes lead to a field', () => {
		expect(change('sites.odori.hours.rows.1.closes', '15:00').sites[0]?.hours.rows).toEqual([
			{ opens: '09:00', closes: '22:00' },
			{ opens: '10:00', closes: '15:00' }
		]);
		expect(change('editions.2026.startDate', '2026-02-05').editions[0]?.startDate).toBe('2026-02-05');
		expect(change('editions.0.sites.odori.note', 'b').editions[0]?.sites[0]?.note).toBe('b');
		expect(change('isIndoor', true).isIndoor).toBe(true);
	});
	test('a whole list of like members may take its place', () => {
		expect(change('sites.odori.hours.rows', [{ opens: '12:00', closes: '13:00' }]).sites[0]?.hours.rows).toEqual([
			{ opens: '12:00', closes: '13:00' }
		]);
	});
	test('the entry that was given is not touched', () => {
		const before = structuredClone(entry);
		change('sites.odori.hours.rows.1.closes', '15:00');
		expect(entry).toEqual(before);
	});
	test.each<[string, string, unknown]>([
		['a path that does not exist', 'sites.susukino.hours', {}],
		['a path beyond a text', 'id.0', 'x'],
		['a path beyond a list', 'editions.7.year', 2027],
		['another type', 'editions.2026.year', '2027'],
		['nothing in place of something', 'isIndoor', null],
		['a text that is no time', 'sites.odori.hours.rows.0.closes', 'eight'],
		['a text that is no day', 'editions.2026.startDate', '5 February'],
		['members that lack a field', 'sites.odori.hours.rows', [{ opens: '12:00' }]],
		['members with a strange field', 'sites.odori.hours.rows', [{ opens: '12:00', closes: '13:00', x: 1 }]],
		['a list in place of an object', 'names', []],
		['a prototype', '__proto__.x', 'y'],
		['an empty path', '', 'x']
	])('%s is ignored', (_, field, value) => expect(change(field, value)).toBe(entry));
});
