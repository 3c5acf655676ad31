import { expect, test } from 'vitest';
import type { Spot } from '#lib/domain/grouping.ts';
import { few } from './first-screen.ts';

const spot = (name: string, type: 'event' | 'place', until?: number): Spot => ({
	name,
	row: { id: name, type, names: name, summary: '' },
	answer: { state: 'open', confidence: 'stale', reason: 'hours', ...(until !== undefined && { until }) }
});
const names = (spots: readonly Spot[]) => spots.map(({ name }) => name).join(' ');
const coming = ['x', 'y', 'z', 'u', 'v', 'w'].map((name) => spot(name, 'place'));

test('events stand before places, each by its end', () => {
	const open = [spot('zoo', 'place', 1), spot('museum', 'place', 2), spot('festival', 'event', 3), spot('hall', 'place', 4)];
	expect(names(few(open, coming, false).line)).toBe('festival zoo museum');
	expect(few(open, coming, false)).toMatchObject({ total: 4, hidden: 1 });
	expect(few(open, coming, true)).toMatchObject({ total: 4, hidden: 0 });
});

test('the programmes of the city stand before all, whenever they close', () => {
	const festival = spot('snow', 'event', 9);
	const open = [spot('zoo', 'place', 1), spot('jazz', 'event', 2), { ...festival, row: { ...festival.row, flagship: 'snow' as const } }];
	expect(names(few(open, [], false).line)).toBe('snow jazz zoo');
});

test('sites that close together are one line, and one that closes early has its own', () => {
	const row = { ...spot('lights', 'event').row, shortNames: 'Lights' };
	const open = [1, 2, 2].map((until, i) => ({ ...spot('lights', 'event', until), row, name: `Lights ${i}` }));
	expect(few(open, [], false).line.map(({ name }) => name)).toEqual(['Lights 0', 'Lights']);
});

test('what never closes is not on the line', () => {
	expect(few([spot('street', 'place')], [], false)).toEqual({ line: [], next: [], total: 0, hidden: 0 });
});

test('when nothing is open the line shows what opens next, and what follows is not said twice', () => {
	const { line, next } = few([], coming, false);
	expect([names(line), names(next)]).toEqual(['x y z', 'u v']);
});

test('where the line is short, more of what comes next has room', () => {
	expect(few([spot('zoo', 'place', 1)], coming, false).next).toHaveLength(5);
});
