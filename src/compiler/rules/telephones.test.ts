import { expect, test } from 'vitest';
import { fixedBy, foundBy } from '../../../tests/support/rule.ts';
import type { Edit } from '../../../tests/support/seeds.ts';
import { asDialled, internationalOf, telephones } from './telephones.ts';

const DESK = 'services/ice-desk.yaml';
const BOTH = 'display: "011-222-4894", e164: "+81112224894"';
const number = (fields: string): Edit => [DESK, BOTH, fields];

test.each([
	['011-222-4894', '+81112224894'],
	['050-3816-2787', '+815038162787'],
	['090-1234-5678', '+819012345678'],
	['119', undefined],
	['#7119', undefined],
	['0120-33-8931', undefined],
	['0570-001-118', undefined]
])('%s is %s', (display, e164) => {
	expect(internationalOf(display)).toBe(e164);
});

test.each([
	['display: "011-222-4894", e164: "+81112224895"', 'telephone.0.e164: 011-222-4894 is +81112224894, not +81112224895'],
	['display: "011-222-4894"', 'telephone.0: write e164: "+81112224894"'],
	['display: "222-4894"', 'telephone.0.display: 222-4894 is no whole number: begin with 0 and the area'],
	['display: "011-222-489"', 'telephone.0.display: 011-222-489 is no whole number: begin with 0 and the area'],
	['display: "0120-33-8931", e164: "+81120338931"', 'telephone.0.e164: 0120-33-8931 cannot be dialled from abroad: leave e164 out']
])('%s', (fields, problem) => {
	expect(foundBy(telephones, [number(fields)])).toEqual([problem]);
});

test.each([BOTH, 'display: "110"', 'display: "#7119"', 'display: "0120-33-8931"'])('%s is right', (fields) => {
	expect(foundBy(telephones, [number(fields)])).toEqual([]);
});

test.each([
	['０１１－２２２－４８９４', '011-222-4894'],
	['011ー222−4894', '011-222-4894'],
	['(011)222-4894', '011-222-4894'],
	['011 (222) 4894', '011-222-4894']
])('%s is dialled %s', (written, dialled) => {
	expect(asDialled(written)).toBe(dialled);
});

test('the fixer takes out what was put between the digits, though the schema would refuse the file', () => {
	const text = fixedBy(telephones, DESK, [number('display: "０１１－２２２－４８９４", e164: "+81-(0)11-222-4894"')]);
	expect(text).toContain('display: "011-222-4894", e164: "+81112224894"');
});

test('texts write the number that their readers dial', () => {
	const edits: Edit[] = [
		[DESK, 'ja: 案内です。', 'ja: 電話は+81-11-222-4894か0120-33-8931です。'],
		[DESK, 'en: A desk.', 'en: "Call 011-222-4894, 119 or 0120-33-8931."']
	];
	expect(foundBy(telephones, edits).map((line) => line.split(':')[0])).toEqual(['summary.ja', 'summary.en']);
	const text = fixedBy(telephones, DESK, edits);
	expect(text).toContain('電話は011-222-4894か0120-33-8931です。');
	expect(text).toContain('Call +81-11-222-4894, 119 or 0120-33-8931.');
});
