import { expect, test } from 'vitest';
import { fixedBy, foundBy } from '../../../tests/support/rule.ts';
import { glossaryForms } from './glossary-forms.ts';

const PLACE = 'places/ice-park.yaml';
const GLOSSARY = `- id: ice-park
  ja: 氷の公園
  en: Ice Park
  zh-Hans: 冰公园
  zh-Hant: 冰公園
  ko: 얼음 공원
  rule: B
  aliases: { ja: [氷公園], en: [Ice-Park, Icy Garden], zh: [], ko: [얼음공원] }
  never: { en: [Ice Plaza], ko: [얼음 광장] }
- { id: ticket-gate, ja: 改札, en: ticket gate, zh-Hans: 检票口, zh-Hant: 剪票口, ko: 개찰구 }
`;
const more = { 'glossary.yaml': GLOSSARY };

test('a name of the glossary has its form in every language', () => {
	const edits = [[PLACE, 'en: Ice Park, zh-Hans: 冰公园', 'en: Park of Ice, zh-Hans: 冰之公园']] as const;
	expect(foundBy(glossaryForms, edits, more)).toEqual([
		'names.en: the glossary calls 氷の公園 Ice Park',
		'names.zh-Hans: the glossary calls 氷の公園 冰公园'
	]);
	expect(fixedBy(glossaryForms, PLACE, edits, more)).toContain('names: { ja: 氷の公園, en: Ice Park, zh-Hans: 冰公园');
});

test('a notion may be said in another way where it is a title', () => {
	const edits = [[PLACE, 'names: { ja: 氷の公園, en: Ice Park', 'names: { ja: 改札, en: Ticket gates']] as const;
	expect(foundBy(glossaryForms, edits, more)).toEqual([]);
});

test('no text holds a form that the glossary forbids, as a whole word', () => {
	expect(foundBy(glossaryForms, [[PLACE, 'en: A park.', 'en: The Ice Plaza.']], more)).toEqual([
		'summary.en: Ice Plaza: the glossary writes Ice Park'
	]);
	expect(foundBy(glossaryForms, [[PLACE, 'en: A park.', 'en: The Nice Plaza and Ice Plazas.']], more)).toEqual([]);
});

test('a search form that differs by spaces and hyphens only is a slip where the Japanese names the thing', () => {
	const named = [[PLACE, 'ja: 公園です。, en: A park.', 'ja: 氷の公園です。, en: This is Ice-Park.']] as const;
	expect(foundBy(glossaryForms, named, more)).toEqual(['summary.en: Ice-Park: the glossary writes Ice Park']);
	expect(foundBy(glossaryForms, [[PLACE, 'en: A park.', 'en: An Icy Garden.']], more)).toEqual([]);
});

test('a term is decided once', () => {
	expect(foundBy(glossaryForms, [], { 'glossary.yaml': GLOSSARY.replace('ja: 改札', 'ja: 氷の公園') })).toContain(
		'1.ja: 氷の公園 is decided above already'
	);
});

test('a guide without a glossary is not judged', () => {
	expect(foundBy(glossaryForms, [])).toEqual([]);
});
