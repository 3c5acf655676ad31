import { expect, test } from 'vitest';
import { foundBy } from '../../../tests/support/rule.ts';
import { bindingLicence, shareAlike } from './share-alike.ts';

const source = (fields: object) => bindingLicence({ title: 'A page', publisher: 'other', ...fields });

test.each([
	['a licence that says so', { licence: 'CC BY-SA 4.0' }],
	['another one', { licence: 'ODbL-1.0' }],
	['the encyclopedia', { url: 'https://ja.wikipedia.org/wiki/X' }],
	['its mobile address', { url: 'https://ja.m.wikipedia.org./wiki/X' }],
	['a mirror that names it', { title: 'Mirror of ja.wikipedia: X' }],
	['the map', { url: 'https://www.openstreetmap.org/node/1' }],
	['a title that names the licence', { title: 'station_database (CC BY-SA 4.0)' }],
	['an address that is no link', { seenAt: 'http://en.wikipedia.org/wiki/X' }]
])('%s keeps a source out', (_, fields) => {
	expect(source(fields)).toBeDefined();
});

test.each([
	['a free licence', { licence: 'CC BY 4.0' }],
	['a page about the encyclopedia, under its own terms', { url: 'https://ja.wikipedia.org/wiki/X', licence: 'CC0-1.0' }],
	['any other page', { url: 'https://www.city.sapporo.jp/', title: '札幌市: SAPPORO SMILE' }]
])('%s does not', (_, fields) => {
	expect(source(fields)).toBeUndefined();
});

test('is told at each fact that names it', () => {
	const found = foundBy(shareAlike, [['sources.yaml', 'publisher: city }', 'publisher: city, licence: CC BY-SA 4.0 }']]);
	expect(found[0]).toBe('url.provenance.sources.0: city is under CC BY-SA 4.0, which the guide cannot take over: name another source');
	expect(found).toHaveLength(5);
	expect(foundBy(shareAlike, [])).toEqual([]);
});
