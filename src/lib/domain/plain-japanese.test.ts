import { expect, test } from 'vitest';
import type { Guidebook } from './packs.ts';
import { pageOf } from './page.ts';
import { inPlainJapanese } from './plain-japanese.ts';

const fire = { id: 'fire', type: 'guide', names: { $: 0 }, summary: { $: 1 }, steps: [{ $: 2 }, { $: 3 }], order: 1, icon: 'fire' };
const words = ['火事', 'まず外へ逃げてください。', 'すぐ外へ逃げてください。', '姿勢を低くしてください。'];
const shown = { id: 'fire', type: 'guide', names: words[0], summary: words[1], steps: words.slice(2), order: 1, icon: 'fire' };
const row = { id: 'fire', type: 'guide', names: words[0], summary: words[1], icon: 'fire' };
const park = { id: 'park', type: 'place', names: '公園', summary: '広い公園です。' };

const book = {
	core: { entries: { fire }, provenances: [] },
	sources: undefined,
	words: { fire: { state: 'original', words } },
	front: { rows: [row, park], help: { guides: [shown], numbers: [] } }
} as unknown as Guidebook;
const plain = inPlainJapanese(book, { fire: { 1: '外へ 逃げてください。', 3: '体を 低く してください。' }, gone: { 0: '？' } });

test('plain words stand in Help and in lists, and what has none stays', () => {
	const steps = [words[2], '体を 低く してください。'];
	expect(pageOf('help', plain)).toMatchObject({ guides: [{ names: '火事', summary: '外へ 逃げてください。', steps }] });
	expect(plain.front.rows).toEqual([{ ...row, summary: '外へ 逃げてください。' }, park]);
});

test('plain words stand on the page of the entry', () => {
	expect(pageOf('guide/fire', plain)).toMatchObject({ entry: { summary: '外へ 逃げてください。' }, translation: 'original' });
});

test('the guide that others read is left as it was', () => {
	expect(pageOf('help', book)).toMatchObject({ guides: [{ summary: 'まず外へ逃げてください。', steps: words.slice(2) }] });
});
