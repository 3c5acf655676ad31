import { readFileSync, rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { GOOD_SEEDS, writeSeeds } from '../../tests/support/seeds.ts';
import { checkSeeds } from './check.ts';
import { makeLive } from './live.ts';
import { say } from './speak.ts';

// What docs/content-officers.md tells people to write is what the compiler takes.

const guide = readFileSync('docs/content-officers.md', 'utf8');
const examples = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => yaml!);
const example = (start: string) => examples.find((yaml) => yaml.startsWith(start)) ?? '';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

test('every example can be written as it stands', () => {
	const [event, desk] = [GOOD_SEEDS['events/ice-fair.yaml'], GOOD_SEEDS['services/ice-desk.yaml']];
	const folder = writeSeeds([], {
		'sources.yaml': `${GOOD_SEEDS['sources.yaml']}${example('snowfes-2027:')}city-minapa: { title: "minapa", publisher: city }\n`,
		'services/ice-desk.yaml': desk.slice(0, desk.indexOf('hours:')) + example('hours:'),
		'events/ice-fair.yaml': event.slice(0, event.indexOf('editions:')) + example('editions:'),
		'notices/snow-festival-closed-0205.yaml': example('id:')
			.replaceAll('entries: [snow-festival]', 'entries: [ice-fair]')
			.replace('entry: snow-festival', 'entry: ice-fair')
	});
	folders.push(folder);
	const { seeds, problems } = checkSeeds(folder, 'seeds');
	expect([...problems, ...makeLive(seeds, Date.parse('2026-11-23T12:00:00+09:00')).problems]).toEqual([]);
	expect(seeds.notices.map(({ data }) => data.id)).toContain('snow-festival-closed-0205');
});

test('both halves show the same examples', () => {
	expect(new Set(examples.map((yaml) => yaml.replace(/ #.*/g, ''))).size).toBe(new Set(examples.map((yaml) => yaml.split('\n')[0])).size);
});

test('the words of the compiler that it quotes are said so', () => {
	expect(guide).toContain('「減りました」');
	expect(say('1, and there were 2: put back what is missing; if it went on purpose, npm run content -- --lower', 'ja')).toContain('減りました');
});
