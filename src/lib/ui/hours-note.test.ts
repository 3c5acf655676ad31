import { expect, test } from 'vitest';
import type { Answer } from '#lib/domain/answer.ts';
import type { Timed } from '#lib/domain/view.ts';
import { hoursNote } from './hours-note.ts';

const provenance = { confidence: 'stale', checked: '2026-11-23', sources: [] } as const;
const lights = (note: string) => ({ always: true as const, note, provenance });
const edition = { id: '2027', year: 2027, status: 'announced', provenance } as const;
const festival: Timed = {
	sites: [
		{ id: 'odori', names: 'Odori', hours: lights('Lights until 22:00') },
		{ id: 'tsudome', names: 'Tsudome', hours: { note: 'Last entry 15:30', provenance } }
	],
	editions: [{ ...edition, sites: [{ site: 'odori', hours: lights('Lights until 20:00') }] }]
};
const open: Answer = { state: 'open', confidence: 'stale', reason: 'hours', site: 'odori' };

test('a park that is open at all hours says when its lights go out', () => {
	expect(hoursNote(festival, open)).toBe('Lights until 22:00');
});

test('the hours of the edition win over those of a usual year', () => {
	expect(hoursNote(festival, { ...open, edition: '2027' })).toBe('Lights until 20:00');
});

test('hours with an end of their own need no remark', () => {
	expect(hoursNote(festival, { ...open, site: 'tsudome' })).toBeUndefined();
});

test('what is over or only announced says nothing of lights', () => {
	expect(hoursNote(festival, { ...open, state: 'announced' })).toBeUndefined();
});

test('a place has its own hours', () => {
	expect(hoursNote({ hours: lights('Lit until 21:00') }, { state: 'open', confidence: 'stale', reason: 'always' })).toBe('Lit until 21:00');
});
