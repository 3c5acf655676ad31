import { expect, test } from 'vitest';
import { fixedBy, foundBy } from '../../../tests/support/rule.ts';
import { httpsLinks } from './https-links.ts';

const SOURCES = 'sources.yaml';
const CITY = 'url: "https://www.city.sapporo.jp/", publisher: city }';

test('the address of a source is https, or no link', () => {
	expect(foundBy(httpsLinks, [[SOURCES, 'https://www.city', 'http://www.city']])).toEqual([
		'city.url: only https:// addresses can be links: write this one as seenAt, where nobody follows it'
	]);
	expect(foundBy(httpsLinks, [[SOURCES, CITY, 'seenAt: "http://www.city.sapporo.jp/", publisher: city }']])).toEqual([]);
});

test('so is one in a text', () => {
	expect(foundBy(httpsLinks, [['places/ice-park.yaml', 'en: A park.', 'en: See http://ice.example.']])).toEqual([
		'summary.en: http://ice.example. is not https: leave it out, or write https://'
	]);
});

test('a host that another source reaches by https is reached so', () => {
	const old = 'old: { title: "Old", url: "http://www.city.sapporo.jp/old", publisher: city }';
	const other = 'other: { title: "Other", url: "http://other.example/", publisher: media }';
	const text = fixedBy(httpsLinks, SOURCES, [[SOURCES, CITY, `${CITY}\n${old}\n${other}`]]);
	expect(text).toContain('url: "https://www.city.sapporo.jp/old"');
	expect(text).toContain(other);
});
