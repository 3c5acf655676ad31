import { describe, expect, test, vi } from 'vitest';
import { answerAt, answersBySite, timelessAnswer, type Answer } from './answer.ts';
import type { Correction } from './correction.ts';
import type { EditionSite, UsualSeason } from './entry.ts';
import type { TimedEdition } from './edition.ts';
import type { Hours, OpeningHoursSpecification } from './hours.ts';
import type { Confidence, Provenance } from './provenance.ts';
import type { Timed } from './view.ts';

const at = (text: string) => Date.parse(`${text}+09:00`);
const source = (confidence: Confidence = 'confirmed', checked = '2026-02-01'): Provenance => ({ confidence, checked, sources: ['city'] });
const hours = (opens: string, closes: string, more: Partial<Hours<string>> = {}): Hours<string> => ({
	openingHoursSpecification: [{ opens, closes }],
	provenance: source(),
	...more
});
const written = (instant: number | undefined) => instant && new Date(instant + 9 * 3_600_000).toISOString().slice(5, 16);
/** State, end or opening, next change: what a reader would notice. */
const show = ({ state, until, opens, nextChange }: Answer) =>
	[state, written(until) ?? written(opens), written(nextChange)].filter(Boolean).join(' ');

const edition = (id: string, startDate: string | undefined, endDate: string | undefined, more: Partial<TimedEdition> = {}): TimedEdition => ({
	id,
	year: parseInt(id),
	status: 'held',
	...(startDate && endDate && { startDate, endDate }),
	provenance: source(),
	...more
});
const february: UsualSeason = { from: { month: 2, part: 'early' }, to: { month: 2, part: 'early' }, provenance: source() };
const site = (id: string, usual?: Hours<string>) => ({ id, names: id, ...(usual && { hours: usual }) });
const own = (of: string, more: Partial<EditionSite<string>>): EditionSite<string> => ({ site: of, ...more });

/* Odori until 22:00, Susukino until 23:00, Tsudome 10:00 to 16:00; 4 to 11 February. */
const festival: Timed<unknown> = {
	season: february,
	sites: [site('odori'), site('susukino'), site('tsudome')],
	editions: [
		edition('2026', '2026-02-04', '2026-02-11', {
			sites: [
				own('odori', { hours: hours('09:00', '22:00') }),
				own('susukino', { hours: hours('09:00', '23:00') }),
				own('tsudome', { hours: hours('10:00', '16:00') })
			]
		}),
		edition('2025', '2025-02-04', '2025-02-11')
	]
};
const withEditions = (editions: readonly TimedEdition[], season?: UsualSeason, sites: Timed<unknown>['sites'] = []): Timed<unknown> => ({
	editions,
	sites,
	...(season && { season })
});

describe('a place', () => {
	const place = { hours: hours('09:00', '17:00') };
	test.each<[string, Timed<unknown>, string, string]>([
		['more than an hour before opening', place, '2026-02-07T07:59:59.999', 'closed 02-07T09:00 02-07T08:00'],
		['exactly an hour before opening', place, '2026-02-07T08:00', 'opens-soon 02-07T09:00 02-07T09:00'],
		['at opening', place, '2026-02-07T09:00', 'open 02-07T17:00 02-07T16:00'],
		['one millisecond more than an hour before closing', place, '2026-02-07T15:59:59.999', 'open 02-07T17:00 02-07T16:00'],
		['exactly an hour before closing', place, '2026-02-07T16:00', 'closing-soon 02-07T17:00 02-07T17:00'],
		['one millisecond before closing', place, '2026-02-07T16:59:59.999', 'closing-soon 02-07T17:00 02-07T17:00'],
		['at closing, because the end is exclusive', place, '2026-02-07T17:00', 'closed 02-08T09:00 02-08T08:00'],
		['on New Year’s Eve the next opening is next year', place, '2026-12-31T18:00', 'closed 01-01T09:00 01-01T08:00'],
		['always', { hours: { always: true, provenance: source() } }, '2026-02-07T03:00', 'open'],
		['24 hours every day are always', { hours: hours('00:00', '24:00') }, '2026-02-07T03:00', 'open'],
		['no hours', {}, '2026-02-07T12:00', 'unknown'],
		['only a remark', { hours: { note: 'ask', provenance: source() } }, '2026-02-07T12:00', 'unknown'],
		[
			'hours that nobody has seen a source for',
			{ hours: hours('09:00', '17:00', { provenance: source('unverified') }) },
			'2026-02-07T12:00',
			'unknown'
		],
		[
			'closed for good',
			{ hours: { openingHoursSpecification: [{ opens: '09:00', closes: '17:00', validThrough: '2025-12-31' }], provenance: source() } },
			'2026-02-07T12:00',
			'closed'
		],
		['a shelter of the next disaster', { onlyInDisaster: true, hours: { always: true, provenance: source() } }, '2026-02-07T12:00', 'unknown']
	])('%s', (_, timed, now, expected) => expect(show(answerAt(timed, at(now)))).toBe(expected));

	test.each<[string, Timed<unknown>, Answer['reason']]>([
		['always', { hours: { always: true, provenance: source() } }, 'always'],
		['hours', place, 'hours'],
		['nothing known', {}, 'nothing-known'],
		['disaster', { onlyInDisaster: true }, 'disaster']
	])('the reason is told: %s', (_, timed, reason) => expect(answerAt(timed, at('2026-02-07T12:00')).reason).toBe(reason));

	test.each<[string, Hours<string>, string, Confidence]>([
		['fresh hours', hours('09:00', '17:00'), '2026-03-03T12:00', 'confirmed'],
		['hours checked 31 days ago', hours('09:00', '17:00'), '2026-03-04T12:00', 'stale'],
		['hours whose remark says more', hours('09:00', '17:00', { remarkBeatsColumns: true }), '2026-02-07T12:00', 'stale']
	])('sureness of %s', (_, of, now, expected) => expect(answerAt({ hours: of }, at(now)).confidence).toBe(expected));
});

describe('a running edition', () => {
	test.each<[string, string, string, string | undefined]>([
		['the day before it begins', '2026-02-03T23:59:59.999', 'announced 02-04T00:00', undefined],
		['from its first midnight', '2026-02-04T00:00', 'closed 02-04T09:00 02-04T08:00', 'odori'],
		['an hour before the first site opens', '2026-02-04T08:00', 'opens-soon 02-04T09:00 02-04T09:00', 'odori'],
		['the last site to close decides', '2026-02-07T18:40', 'open 02-07T23:00 02-07T22:00', 'susukino'],
		['an hour before the last site closes', '2026-02-07T22:00', 'closing-soon 02-07T23:00 02-07T23:00', 'susukino'],
		['over night', '2026-02-07T23:00', 'closed 02-08T09:00 02-08T08:00', 'odori'],
		['after the last closing of the last day', '2026-02-11T23:00', 'closed 02-12T00:00', 'odori'],
		['the day after its last', '2026-02-12T00:00', 'ended 04-13T00:00', undefined],
		['on the 60th day after its last', '2026-04-12T23:59:59.999', 'ended 04-13T00:00', undefined],
		['on the 61st day', '2026-04-13T00:00', 'not-announced', undefined]
	])('%s', (_, now, expected, decides) => {
		const answer = answerAt(festival, at(now));
		expect([show(answer), answer.site]).toEqual([expected, decides]);
	});

	test('its days, its source and its season come with the answer', () => {
		const { edition, startDate, endDate, confidence, reason, provenance } = answerAt(festival, at('2026-02-07T12:00'));
		expect({ edition, startDate, endDate, confidence, reason, provenance }).toEqual({
			edition: '2026',
			startDate: '2026-02-04',
			endDate: '2026-02-11',
			confidence: 'confirmed',
			reason: 'hours',
			provenance: source()
		});
		expect(answerAt(festival, at('2026-03-01T12:00'))).toMatchObject({ state: 'ended', edition: '2026', season: february });
		expect(answerAt(festival, at('2026-11-23T12:00'))).toMatchObject({ state: 'not-announced', reason: 'season', season: february });
	});

	const running = (sites: Timed<unknown>['sites'], ofSites: EditionSite<unknown>[] = []) =>
		withEditions([edition('2026', '2026-02-04', '2026-02-11', { sites: ofSites })], february, sites);
	test.each<[string, Timed<unknown>, string, string, Confidence]>([
		[
			'hours of a usual year are never confirmed',
			running([site('a', hours('09:00', '17:00'))]),
			'2026-02-07T12:00',
			'open 02-07T17:00 02-07T16:00',
			'stale'
		],
		['no hours known', running([site('a')]), '2026-02-07T12:00', 'unknown 02-12T00:00', 'confirmed'],
		['no sites', running([]), '2026-02-07T12:00', 'unknown 02-12T00:00', 'confirmed'],
		[
			'open at the site whose hours are known',
			running([site('a'), site('b', hours('09:00', '17:00'))]),
			'2026-02-07T12:00',
			'open 02-07T17:00 02-07T16:00',
			'stale'
		],
		[
			'closed there, and nobody knows about the other',
			running([site('a'), site('b', hours('09:00', '17:00'))]),
			'2026-02-07T18:00',
			'unknown 02-08T08:00',
			'confirmed'
		],
		[
			'a site of unknown hours whose days are over',
			running([site('a'), site('b', hours('09:00', '17:00'))], [own('a', { endDate: '2026-02-06' })]),
			'2026-02-07T18:00',
			'closed 02-08T09:00 02-08T08:00',
			'stale'
		],
		[
			'a site of unknown hours that begins tomorrow',
			running([site('a'), site('b', hours('09:00', '17:00'))], [own('a', { startDate: '2026-02-08' })]),
			'2026-02-07T18:00',
			'closed 02-08T09:00 02-08T00:00',
			'stale'
		],
		[
			'a site that begins before the others',
			running([site('a', hours('09:00', '17:00'))], [own('a', { startDate: '2026-02-01' })]),
			'2026-02-02T12:00',
			'open 02-02T17:00 02-02T16:00',
			'stale'
		],
		[
			'a site that opens later and closes last',
			running([site('a', hours('09:00', '17:00')), site('b', hours('12:00', '20:00'))]),
			'2026-02-07T11:00',
			'open 02-07T17:00 02-07T12:00',
			'stale'
		],
		['a night session after midnight', running([site('a', hours('19:00', '02:00'))]), '2026-02-08T00:30', 'open 02-08T02:00 02-08T01:00', 'stale'],
		[
			'a night session after the last midnight',
			running([site('a', hours('19:00', '02:00'))]),
			'2026-02-12T00:30',
			'open 02-12T02:00 02-12T01:00',
			'stale'
		],
		['after the last night session', running([site('a', hours('19:00', '02:00'))]), '2026-02-12T02:00', 'ended 04-13T00:00', 'confirmed']
	])('%s', (_, timed, now, expected, confidence) => {
		const answer = answerAt(timed, at(now));
		expect([show(answer), answer.confidence]).toEqual([expected, confidence]);
	});

	test('days that nobody has verified make nothing open', () => {
		const timed = withEditions([edition('2026', '2026-02-04', '2026-02-11', { provenance: source('unverified') })], february, [
			site('a', hours('09:00', '17:00'))
		]);
		expect(answerAt(timed, at('2026-02-07T12:00'))).toMatchObject({ state: 'unknown', reason: 'edition', confidence: 'unverified' });
	});
});

describe('between editions', () => {
	const now = '2026-02-20T12:00';
	const old = edition('2020', '2020-02-04', '2020-02-11');
	test.each<[string, Timed<unknown>, string, string | undefined]>([
		['announced', withEditions([edition('2027', '2027-01-16', '2027-02-21', { status: 'announced' }), old]), 'announced 01-16T00:00', '2027'],
		[
			'the nearer of two announced',
			withEditions([edition('2028', '2028-01-16', '2028-02-21'), edition('2027', '2027-01-16', '2027-02-21', { status: 'announced' })]),
			'announced 01-16T00:00',
			'2027'
		],
		[
			'announced without days, with a season',
			withEditions([edition('2027', undefined, undefined, { status: 'announced' }), old], february),
			'not-announced',
			undefined
		],
		[
			'announced without days or season',
			withEditions([edition('2027', undefined, undefined, { status: 'announced' }), old]),
			'not-announced',
			'2027'
		],
		[
			'days from an unverified source are not announced',
			withEditions([edition('2027', '2027-02-04', '2027-02-11', { status: 'unverified' }), old], february),
			'not-announced',
			undefined
		],
		['over and without a season', withEditions([old]), 'ended', '2020'],
		['held in a past year without days', withEditions([edition('2016', undefined, undefined)]), 'ended', '2016'],
		[
			'cancelled at the last and never again',
			withEditions([edition('2021', '2021-02-04', '2021-02-11', { status: 'cancelled' }), old]),
			'cancelled',
			'2021'
		],
		[
			'cancelled years ago, with a season',
			withEditions([edition('2021', undefined, undefined, { status: 'cancelled' }), old], february),
			'not-announced',
			undefined
		],
		[
			'cancelled with days to come',
			withEditions([edition('2026', '2026-03-01', '2026-03-07', { status: 'cancelled' }), old]),
			'cancelled 03-08T00:00',
			'2026'
		],
		[
			'cancelled without days, its season to come',
			withEditions([edition('2027', undefined, undefined, { status: 'cancelled' }), old], february),
			'cancelled 02-11T00:00',
			'2027'
		],
		[
			'cancelled without days, its season two years away',
			withEditions([edition('2029', undefined, undefined, { status: 'cancelled' }), old], february),
			'not-announced',
			undefined
		],
		[
			'cancelled without days or season, until the year ends',
			withEditions([edition('2026', undefined, undefined, { status: 'cancelled' }), old]),
			'cancelled 01-01T00:00',
			'2026'
		],
		['nothing but a season', withEditions([], february), 'not-announced', undefined],
		['nothing at all', withEditions([]), 'unknown', undefined],
		['standing all year', withEditions([], undefined, [site('a', hours('09:00', '17:00'))]), 'open 02-20T17:00 02-20T16:00', undefined],
		[
			'standing all year, said as a season',
			withEditions([], { from: { month: 1 }, to: { month: 12 }, provenance: source() }, [site('a', hours('09:00', '17:00'))]),
			'open 02-20T17:00 02-20T16:00',
			undefined
		]
	])('%s', (_, timed, expected, of) => {
		const answer = answerAt(timed, at(now));
		expect([show(answer), answer.edition]).toEqual([expected, of]);
	});

	test('cancelled while it would run', () => {
		const timed = withEditions([edition('2026', '2026-02-04', '2026-02-11', { status: 'cancelled' })], february, [
			site('a', hours('09:00', '17:00'))
		]);
		expect(show(answerAt(timed, at('2026-02-07T12:00')))).toBe('cancelled 02-12T00:00');
		expect(show(answerAt(timed, at('2026-02-12T00:00')))).toBe('not-announced');
	});
});

describe('corrections', () => {
	const now = at('2026-02-07T18:40');
	const correction = (field: string, value: unknown): Correction => ({
		entry: 'e',
		field,
		value,
		issued: '2026-02-07T16:30:00+09:00',
		expires: '2026-02-08T00:00:00+09:00'
	});
	const place = { hours: hours('09:00', '22:00', { provenance: source('stale') }) };
	const early = correction('hours.openingHoursSpecification.0.closes', '20:00');

	test('an earlier end is told with the end it replaced, and is as sure as the correction', () => {
		const answer = answerAt(place, now, [early]);
		expect(show(answer)).toBe('open 02-07T20:00 02-07T19:00');
		expect(answer).toMatchObject({
			changed: { was: at('2026-02-07T22:00'), issued: at('2026-02-07T16:30') },
			confidence: 'confirmed',
			provenance: { checked: '2026-02-07' }
		});
		expect(show(answerAt(place, at('2026-02-07T21:00'), [early]))).toBe('closed 02-08T09:00 02-08T00:00');
	});
	test('a correction that decides nothing leaves the answer as it was, until it expires', () => {
		const answer = answerAt(place, at('2026-02-07T22:30'), [early]);
		expect([show(answer), answer.changed, answer.confidence]).toEqual(['closed 02-08T09:00 02-08T00:00', undefined, 'stale']);
	});
	test.each([
		['closed', 'closed 02-08T00:00'],
		['cancelled', 'cancelled 02-08T00:00'],
		['open', 'open 02-07T23:00 02-08T00:00']
	])('the state %s set by hand wins', (state, expected) => {
		const answer = answerAt(festival, now, [correction('state', state)]);
		expect(show(answer)).toBe(expected);
		expect(answer).toMatchObject({ reason: 'override', confidence: 'confirmed', edition: '2026', changed: { was: at('2026-02-07T23:00') } });
	});
	test.each([
		['state', 'party'],
		['hours.nowhere', 1]
	])('%s = %s is ignored', (field, value) => {
		expect(answerAt(place, now, [correction(field, value)]).changed).toBeUndefined();
	});
	test('an edition may be cancelled by correction', () => {
		expect(answerAt(festival, now, [correction('editions.2026.status', 'cancelled')])).toMatchObject({ state: 'cancelled', changed: {} });
	});
	test('only the site that was corrected says so', () => {
		const corrected = answersBySite(festival, now, [correction('editions.2026.sites.odori.hours.openingHoursSpecification.0.closes', '20:00')]);
		expect(corrected.map(({ site, answer }) => [site, show(answer), written(answer.changed?.was)])).toEqual([
			['odori', 'open 02-07T20:00 02-07T19:00', '02-07T22:00'],
			['susukino', 'open 02-07T23:00 02-07T22:00', undefined],
			['tsudome', 'closed 02-08T10:00 02-08T00:00', undefined]
		]);
	});
});

describe('answersBySite', () => {
	const bySite = (timed: Timed<unknown>, now: string) => answersBySite(timed, at(now)).map(({ site, answer }) => `${site} ${show(answer)}`);
	const ofSites = [own('a', { startDate: '2026-02-04', endDate: '2026-02-06' }), own('b', { startDate: '2026-02-08' })];
	const apart = withEditions([edition('2026', '2026-02-04', '2026-02-11', { sites: ofSites })], february, [
		site('a', hours('09:00', '17:00')),
		site('b', hours('09:00', '17:00'))
	]);

	test.each<[string, Timed<unknown>, string, string[]]>([
		[
			'each site has its own end',
			festival,
			'2026-02-07T18:40',
			['odori open 02-07T22:00 02-07T21:00', 'susukino open 02-07T23:00 02-07T22:00', 'tsudome closed 02-08T10:00 02-08T09:00']
		],
		['each site has its own days', apart, '2026-02-07T12:00', ['a ended', 'b announced 02-08T09:00 02-08T00:00']],
		[
			'before the edition',
			festival,
			'2026-02-01T12:00',
			['odori announced 02-04T09:00 02-04T00:00', 'susukino announced 02-04T09:00 02-04T00:00', 'tsudome announced 02-04T10:00 02-04T00:00']
		],
		['between editions all say the same', festival, '2026-11-23T12:00', ['odori not-announced', 'susukino not-announced', 'tsudome not-announced']],
		['a place has no sites', { hours: hours('09:00', '17:00') }, '2026-02-07T12:00', []]
	])('%s', (_, timed, now, expected) => expect(bySite(timed, now)).toEqual(expected));
});

describe('timelessAnswer', () => {
	test.each<[string, Timed<unknown>, string, Answer['state'], Answer['reason']]>([
		['open', { hours: hours('09:00', '17:00') }, '2026-02-07T12:00', 'unknown', 'hours'],
		['closed', { hours: hours('09:00', '17:00') }, '2026-02-07T20:00', 'unknown', 'hours'],
		['always', { hours: { always: true, provenance: source() } }, '2026-02-07T20:00', 'unknown', 'always'],
		['a running edition', festival, '2026-02-07T12:00', 'unknown', 'hours'],
		['announced', festival, '2026-02-01T12:00', 'announced', 'edition'],
		['not announced', festival, '2026-11-01T12:00', 'not-announced', 'season']
	])('%s', (_, timed, asOf, state, reason) => {
		const answer = timelessAnswer(timed, at(asOf));
		expect(answer).toMatchObject({ state, reason });
		expect([answer.until, answer.opens, answer.nextChange]).toEqual([undefined, undefined, undefined]);
	});
	test('without a day of release it speaks of the day on which the facts were checked', () => {
		expect(timelessAnswer(festival)).toMatchObject({ state: 'announced', edition: '2026' });
	});
});

describe('nextChange', () => {
	const weekdays: OpeningHoursSpecification['dayOfWeek'] = ['Monday', 'Tuesday', 'Thursday', 'Friday', 'PublicHolidays'];
	const entries: Record<string, Timed<unknown>> = {
		festival,
		place: {
			hours: {
				openingHoursSpecification: [
					{ opens: '09:00', closes: '12:00', dayOfWeek: weekdays },
					{ opens: '13:00', closes: '13:30' },
					{ opens: '22:00', closes: '02:00' }
				],
				provenance: source()
			}
		},
		overlapping: withEditions([edition('2026', '2026-02-06', '2026-02-08')], february, [
			site('a', hours('09:00', '17:00')),
			site('b', hours('12:15', '20:45')),
			site('c', hours('20:00', '01:00'))
		]),
		partlyUnknown: withEditions(
			[edition('2026', '2026-02-05', '2026-02-09', { sites: [own('b', { startDate: '2026-02-07', endDate: '2026-02-08' })] })],
			february,
			[site('a', hours('09:00', '17:00')), site('b')]
		)
	};
	test.each(Object.entries(entries))('of %s is the next minute at which state or end are others', (_, timed) => {
		const seen = ({ state, until }: Answer) => `${state} ${until}`;
		const end = at('2026-02-13T00:00');
		for (let now = at('2026-02-03T12:00'); now < end;) {
			const answer = answerAt(timed, now);
			let next = now;
			while (next < end && seen(answerAt(timed, next)) === seen(answer)) next += 15 * 60_000;
			if (next < end)
				expect(`${seen(answer)} ${written(now)} → ${written(answer.nextChange)}`).toBe(`${seen(answer)} ${written(now)} → ${written(next)}`);
			now = next;
		}
	});
});

test('a phone in New York reads the same', () => {
	const here = answerAt(festival, at('2026-02-07T18:40'));
	vi.stubEnv('TZ', 'America/New_York');
	expect(answerAt(festival, at('2026-02-07T18:40'))).toEqual(here);
	vi.unstubAllEnvs();
});
