import { expect, test } from 'vitest';
import { foundBy } from '../../../tests/support/rule.ts';
import { checkedLately, notCheckedTomorrow } from './checked-lately.ts';

const EVENT = 'events/ice-fair.yaml';
const DESK = 'services/ice-desk.yaml';
const TELEPHONE = 'e164: "+81112224894", provenance: { confidence: confirmed, checked: "2026-11-23"';
const checked = (day: string) => TELEPHONE.replace('2026-11-23', day);
const HOURS = '    - { opens: "09:00", closes: "17:00" }\n  provenance: { confidence: confirmed, checked: "2026-11-23"';

test('hours live for a month, telephone numbers for half a year', () => {
	expect(foundBy(checkedLately, [[DESK, HOURS, HOURS.replace('2026-11-23', '2026-10-23')]])).toEqual([
		'hours.provenance.checked: last checked 31 days ago, and this may be called confirmed for 30: read the source again, or say stale'
	]);
	expect(foundBy(checkedLately, [[DESK, TELEPHONE, checked('2026-10-23')]])).toEqual([]);
	expect(foundBy(checkedLately, [[DESK, TELEPHONE, checked('2026-05-26')]])).toHaveLength(1);
});

test('what is called stale already is not told again', () => {
	expect(foundBy(checkedLately, [[DESK, TELEPHONE, checked('2020-01-01').replace('confirmed', 'stale')]])).toEqual([]);
});

test('an edition that is over is history and stays confirmed; one to come does not', () => {
	const old = 'endDate: "2027-02-11"\n    provenance: { confidence: confirmed, checked: "2020-01-01"';
	const ofToday = 'endDate: "2027-02-11"\n    provenance: { confidence: confirmed, checked: "2026-11-23"';
	expect(foundBy(checkedLately, [[EVENT, ofToday, old]])).toHaveLength(1);
	const past = old.replace('2027-02-11', '2019-02-11');
	expect(
		foundBy(checkedLately, [
			[EVENT, ofToday, past],
			[EVENT, 'startDate: "2027-02-04"', 'startDate: "2019-02-04"'],
			[EVENT, 'year: 2027', 'year: 2019']
		])
	).toEqual([]);
});

test('it warns, and a day that is still to come is a mistake', () => {
	expect([checkedLately.level, notCheckedTomorrow.level]).toEqual(['warning', undefined]);
	expect(foundBy(notCheckedTomorrow, [[DESK, TELEPHONE, checked('2026-11-24')]])).toEqual([
		'telephone.0.provenance.checked: 2026-11-24 is still to come'
	]);
	expect(foundBy(notCheckedTomorrow, [])).toEqual([]);
});
