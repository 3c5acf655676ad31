import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { writeSeeds } from '../../tests/support/seeds.ts';
import { LANGUAGES } from '../lib/schema/words.ts';
import { checkSeeds } from './check.ts';

// What somebody in danger reads is there in every language, or there is no release.

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const words = (without?: string) =>
	`{ ${Object.entries({ ja: '出てください。', en: 'Get out.', 'zh-Hans': '出去。', 'zh-Hant': '出去。', ko: '나가세요.' })
		.filter(([tag]) => tag !== without)
		.map(([tag, text]) => `${tag}: ${text}`)
		.join(', ')}, easy: 出て ください。 }`;

/** A guide for an emergency, where `field` lacks the language `without`. */
const guide = (field: string, without: string) => `id: ice-break
names: ${words()}
kana: こおり
romaji: Kori
icon: cold
order: 1
summary: ${words(field === 'summary' ? without : undefined)}
steps: [${words(field === 'steps.0' ? without : undefined)}]
avoid: [${words(field === 'avoid.0' ? without : undefined)}]
show: ${words(field === 'show' ? without : undefined)}
provenance: { confidence: confirmed, checked: "2026-11-23", sources: [city] }
`;

test.each(['summary', 'steps.0', 'avoid.0', 'show'].flatMap((field) => LANGUAGES.map((tag) => [field, tag] as const)))(
	'%s of an emergency guide without %s stops the release',
	(field, tag) => {
		const folder = writeSeeds([], { 'guides/ice-break.yaml': guide(field, tag) });
		folders.push(folder);
		expect(checkSeeds(folder, 'seeds').problems).toContainEqual(
			expect.objectContaining({ file: 'seeds/guides/ice-break.yaml', field: `${field}.${tag}`, message: expect.stringMatching(/write the text in/) })
		);
	}
);
