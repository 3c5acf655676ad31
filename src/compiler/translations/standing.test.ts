import { describe, expect, test } from 'vitest';
import { EMPTY_LEDGER, type Ledger } from './ledger.ts';
import { carriedOver, stamped, type Word } from './stamp.ts';
import { Standings, worstState } from './standing.ts';

type Text = Readonly<Record<'ja' | 'en' | 'zh-Hans' | 'zh-Hant' | 'ko', string>>;

/** A text whose translations say what they were made from. */
const text = (ja: string, others: Partial<Text> = {}): Text => ({
	ja,
	en: `en ${ja}`,
	'zh-Hans': `簡${ja}`,
	'zh-Hant': `繁${ja}`,
	ko: `ko ${ja}`,
	...others
});
const entry = (facts: readonly Text[], names = text('市')) => ({ id: 'ice-fair', names, facts: facts.map((fact) => ({ text: fact })) });

const FACTS = [text('無料です。'), text('雪です。'), text('雪です。')] as const;
const BEFORE = stamped([entry(FACTS)], EMPTY_LEDGER);

/** Each text that is not `machine`, as `path language: state`. */
function marks(ledger: Ledger, now: ReturnType<typeof entry>) {
	return new Standings(ledger).of(now).flatMap(({ path, tag, state }) => (state === 'machine' ? [] : [`${path.join('.')} ${tag}: ${state}`]));
}
const word = (more: Partial<Word> = {}): Word => ({ ids: new Set(['ice-fair']), ...more });
const KIM = { by: 'Kim Minji', on: '2026-12-01' };

describe('a translation', () => {
	test('that nobody has recorded is a machine’s', () => {
		expect(marks(EMPTY_LEDGER, entry(FACTS))).toEqual([]);
	});

	test('is older than the original as soon as the Japanese changes, without any command', () => {
		expect(marks(BEFORE, entry([text('無料です。', { ja: '有料です。' }), FACTS[1], FACTS[2]]))).toEqual([
			'facts.0.text en: outdated',
			'facts.0.text zh-Hans: outdated',
			'facts.0.text zh-Hant: outdated',
			'facts.0.text ko: outdated'
		]);
	});

	test('is as it was when the Japanese is taken back', () => {
		expect(marks(BEFORE, entry(FACTS))).toEqual([]);
	});

	test('that was edited with the Japanese is current; the others are not', () => {
		const changed = text('無料です。', { ja: '有料です。', en: 'There is a charge.' });
		expect(marks(BEFORE, entry([changed, FACTS[1], FACTS[2]]))).toEqual([
			'facts.0.text zh-Hans: outdated',
			'facts.0.text zh-Hant: outdated',
			'facts.0.text ko: outdated'
		]);
	});

	test.each([
		['put before the others', [text('新しいです。'), ...FACTS]],
		['taken away', [FACTS[1], FACTS[2]]],
		['moved', [FACTS[1], FACTS[0], FACTS[2]]]
	])('keeps its record when a paragraph is %s', (_, facts) => {
		expect(marks(BEFORE, entry(facts))).toEqual([]);
	});

	test('that says the same as another is told apart from it: one of two loses its Japanese', () => {
		expect(marks(BEFORE, entry([FACTS[0], FACTS[1], text('雪です。', { ja: '氷です。' })]))).toContain('facts.2.text ko: outdated');
	});

	test('that says the same as another may be made from another Japanese', () => {
		expect(marks(BEFORE, entry(FACTS, text('市')))).toEqual([]);
		expect(marks(BEFORE, entry([...FACTS, text('無料です。', { ja: '料金はかかりません。' })]))).toEqual([]);
	});
});

describe('recording', () => {
	const changed = entry([text('無料です。', { ja: '有料です。', en: 'There is a charge.' }), FACTS[1], FACTS[2]]);

	test('twice changes nothing', () => {
		expect(stamped([entry(FACTS)], BEFORE)).toEqual(BEFORE);
	});

	test('does not make a text current that nobody has looked at', () => {
		const after = stamped([changed], BEFORE);
		expect(marks(after, changed)).toEqual(marks(BEFORE, changed));
		expect(stamped([changed], after)).toEqual(after);
	});

	test('makes it current once it was edited', () => {
		const after = stamped([changed], BEFORE);
		const edited = entry([{ ...changed.facts[0]!.text, 'zh-Hans': '收费。', 'zh-Hant': '收費。', ko: '유료입니다.' }, FACTS[1], FACTS[2]]);
		expect(marks(stamped([edited], after), edited)).toEqual([]);
	});

	test('takes somebody’s word that it still fits, in one language or in all', () => {
		expect(marks(stamped([changed], BEFORE, word({ tag: 'ko' })), changed)).toEqual([
			'facts.0.text zh-Hans: outdated',
			'facts.0.text zh-Hant: outdated'
		]);
		expect(marks(stamped([changed], BEFORE, word()), changed)).toEqual([]);
	});

	test('drops what no entry holds any more', () => {
		expect(stamped([], BEFORE)).toEqual(EMPTY_LEDGER);
	});
});

describe('a person’s reading', () => {
	const read = stamped([entry(FACTS)], BEFORE, word({ tag: 'ko', reader: KIM }));

	test('makes every text of the entry human, in that language alone', () => {
		expect(marks(read, entry(FACTS))).toEqual(['names ko: human', 'facts.0.text ko: human', 'facts.1.text ko: human', 'facts.2.text ko: human']);
		expect(read.readings).toMatchObject([{ id: 'ice-fair', tag: 'ko', by: 'Kim Minji', on: '2026-12-01' }]);
	});

	test('is of that text beside that Japanese: an edit of the one or the other ends it', () => {
		const edited = entry([text('無料です。', { ko: '공짜입니다.' }), text('雪です。', { ja: '氷です。' }), FACTS[2]]);
		const expected = ['names ko: human', 'facts.1.text en: outdated', 'facts.1.text zh-Hans: outdated', 'facts.1.text zh-Hant: outdated'];
		expect(marks(read, edited)).toEqual([...expected, 'facts.1.text ko: outdated', 'facts.2.text ko: human']);
		expect(marks(stamped([edited], read), edited)).toEqual(marks(read, edited));
	});

	test('does not come with the word of another that the text still fits', () => {
		const changed = entry([text('無料です。', { ja: '有料です。' }), FACTS[1], FACTS[2]]);
		const after = stamped([changed], read, word());
		expect(marks(after, changed)).not.toContain('facts.0.text ko: human');
		expect(marks(after, changed)).toContain('facts.1.text ko: human');
	});

	test('of the same texts by somebody else takes its place', () => {
		const again = stamped([entry(FACTS)], read, word({ tag: 'ko', reader: { by: 'Lee', on: '2026-12-24' } }));
		expect(again.readings.map(({ by }) => by)).toEqual(['Lee']);
	});
});

test('a form that a program puts right changes no state', () => {
	const read = stamped([entry(FACTS)], BEFORE, word({ tag: 'ko', reader: KIM }));
	const old = text('無料です。', { ja: '有料です。' });
	const right = { ...old, ja: '有料です', ko: 'ko 무료' };
	const ledger = carriedOver(read, [
		{ tag: 'ja', was: old.ja, becomes: right.ja },
		{ tag: 'ko', was: old.ko, becomes: right.ko }
	]);
	expect(marks(ledger, entry([right, FACTS[1], FACTS[2]]))).toEqual(marks(read, entry([old, FACTS[1], FACTS[2]])));
	const again = { ...FACTS[0], ja: '無料です', ko: 'ko 무료' };
	const current = carriedOver(read, [
		{ tag: 'ja', was: FACTS[0].ja, becomes: again.ja },
		{ tag: 'ko', was: FACTS[0].ko, becomes: again.ko }
	]);
	expect(marks(current, entry([again, FACTS[1], FACTS[2]]))).toContain('facts.0.text ko: human');
});

test.each([
	[['human', 'machine'], 'machine'],
	[['machine', 'outdated', 'human'], 'outdated'],
	[['human', 'human'], 'human'],
	[[], 'machine']
] as const)('%j together are %s', (states, worst) => {
	const standings = states.map((state) => ({ path: [], tag: 'ko' as const, state, ja: '', text: '', madeFrom: '', wasRead: false }));
	const other = { path: [], tag: 'en' as const, state: 'outdated' as const, ja: '', text: '', madeFrom: '', wasRead: false };
	expect(worstState([...standings, other], 'ko')).toBe(worst);
});
