import { expect, test } from 'vitest';
import type { Row } from '#lib/domain/view.ts';
import { isWithin } from './within.ts';

const provenance = { confidence: 'confirmed', checked: '2026-11-23', sources: [] } as const;
const event = (status: 'held' | 'announced' | 'cancelled', startDate?: string, endDate?: string): Row => ({
	id: 'e',
	type: 'event',
	names: '',
	summary: '',
	editions: [{ id: '2027', year: 2027, status, ...(startDate && { startDate }), ...(endDate && { endDate }), provenance }]
});

test.each<[string, Row, string, string, boolean]>([
	['no days chosen', event('cancelled'), '', '', true],
	['begins on the last day of the stay', event('announced', '2027-01-16', '2027-02-21'), '2027-01-10', '2027-01-16', true],
	['ends on the first day of the stay', event('announced', '2027-01-16', '2027-02-21'), '2027-02-21', '2027-02-25', true],
	['ends the day before', event('announced', '2027-01-16', '2027-02-21'), '2027-02-22', '2027-02-25', false],
	['only a first day chosen', event('announced', '2027-01-16', '2027-02-21'), '2027-02-01', '', true],
	['one day only', event('announced', '2027-01-16'), '2027-01-16', '2027-01-16', true],
	['called off', event('cancelled', '2027-01-16', '2027-02-21'), '2027-01-16', '2027-01-20', false],
	['not dated by anybody', event('announced'), '2027-01-16', '2027-01-20', false]
])('%s', (_, row, from, to, expected) => {
	expect(isWithin(row, from, to)).toBe(expected);
});
