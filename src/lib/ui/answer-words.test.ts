import { describe, expect, test } from 'vitest';
import type { Answer } from '#lib/domain/answer.ts';
import { daysUntil, more, verdict } from './answer-words.ts';
import { markWords } from './mark-words.ts';

const at = (time: string) => Date.parse(`2026-02-07T${time}:00+09:00`);
const now = at('18:40');
const answer = (part: Partial<Answer>): Answer => ({ state: 'open', confidence: 'confirmed', reason: 'hours', ...part });

describe('verdict', () => {
	test.each<[string, Partial<Answer>, string, string | undefined]>([
		['names the end of what is open', { until: at('22:00') }, 'answer.open-until', '22:00'],
		['says usually where nobody has confirmed it', { until: at('22:00'), confidence: 'stale' }, 'answer.open-until-usual', '22:00'],
		['calls the end of the day 24:00', { until: Date.parse('2026-02-08T00:00:00+09:00') }, 'answer.open-until', '24:00'],
		['counts the minutes that are left, rounded up', { state: 'closing-soon', until: at('19:05') - 1 }, 'answer.closes-in', '25'],
		['gives no end to what is open for days', { until: Date.parse('2026-02-12T00:00:00+09:00') }, 'answer.day-and-night', undefined],
		['gives no end to what never closes', { reason: 'always' }, 'answer.always', undefined],
		['says today only when a correction closed it', { state: 'closed', reason: 'override' }, 'answer.closed-today', undefined],
		['leads to the hours where there is no clock', { state: 'unknown', reason: 'hours' }, 'answer.see-hours', undefined],
		['says that it runs where its hours are unknown', { state: 'unknown', reason: 'edition' }, 'answer.running', undefined]
	])('%s', (_, part, key, figure) => {
		expect(verdict(answer(part), now, 'en')).toMatchObject({ key, ...(figure && { figure }) });
	});

	test('says neither open nor closed without a clock', () => {
		const said = (['unknown', 'announced', 'not-announced', 'ended', 'cancelled'] as const).map(
			(state) => verdict(answer({ state }), undefined, 'en').key
		);
		expect(said.join(' ')).not.toMatch(/open|closed/);
	});
});

describe('more', () => {
	test.each<[string, Partial<Answer>, string]>([
		['opens later today', { state: 'closed', opens: at('20:00') }, 'answer.opens-at'],
		['opens tomorrow', { state: 'closed', opens: Date.parse('2026-02-08T10:00:00+09:00') }, 'answer.opens-tomorrow'],
		['opens another day', { state: 'closed', opens: Date.parse('2026-02-10T10:00:00+09:00') }, 'answer.opens-day'],
		['is over and does not come back', { state: 'ended', startDate: '2017-02-19', endDate: '2017-02-26' }, 'answer.dates'],
		['has no hours that anybody knows', { state: 'unknown', reason: 'nothing-known' }, 'answer.ask']
	])('%s', (_, part, key) => {
		expect(more(answer(part), now, 'en')?.key).toBe(key);
	});
});

test('days are counted on the calendar of Sapporo', () => {
	expect(daysUntil(answer({ state: 'announced', startDate: '2026-02-08' }), at('23:59'))).toBe(1);
});

test('a row says until when, and a page without a clock says nothing of now', () => {
	expect(markWords(answer({ until: at('22:00') }), now, 'ja')).toEqual({
		state: 'mark.open',
		time: { key: 'mark.until', values: { time: '22:00' } }
	});
	expect(markWords(answer({ state: 'unknown' }), undefined, 'ja')).toBeUndefined();
});
