import { expect, test } from 'vitest';
import { foundBy } from '../../../tests/support/rule.ts';
import { coordinates, knownAddresses, pointsOf } from './coordinates.ts';

const PLACE = 'places/ice-park.yaml';
const POINTS = `ward,town,lon,lat
中央区,北1条西2丁目,141.35400,43.06260
中央区,南4条西2丁目,141.35500,43.05500
中央区,南4条西3丁目,141.35350,43.05500
南区,定山渓,141.12000,42.95000
南区,定山渓温泉西1丁目,141.16500,42.96800
`;
const more = { 'geo/address-points.csv': POINTS };
const points = POINTS.trim()
	.split('\n')
	.slice(1)
	.map((row) => row.split(','))
	.map(([ward = '', town = '', longitude, latitude]) => ({ ward, town, longitude: Number(longitude), latitude: Number(latitude) }));

function placed(ja: string, latitude: number, longitude: number, precisionMetres: number) {
	const provenance = '{ confidence: stale, checked: "2026-11-23", sources: [city] }';
	const address = `address: { text: { ja: ${ja}, en: x, zh-Hans: x, zh-Hant: x, ko: x }, provenance: ${provenance} }`;
	const geo = `geo: { latitude: ${latitude}, longitude: ${longitude}, precisionMetres: ${precisionMetres}, provenance: ${provenance} }`;
	return [[PLACE, 'stations: []', `${address}\n${geo}\nstations: []`]] as const;
}

test.each([
	['札幌市中央区北1条西2丁目 氷ビル3階', ['北1条西2丁目']],
	['札幌市中央区北1条西2丁目1番', ['北1条西2丁目']],
	['札幌市中央区南4条〜南6条', ['南4条西2丁目', '南4条西3丁目']],
	['札幌市南区定山渓温泉', ['定山渓温泉西1丁目']],
	['札幌市南区定山渓937番地', ['定山渓']],
	['札幌市中央区狸小路5丁目', []]
])('%s', (address, towns) => {
	expect(pointsOf(address, points)?.map(({ town }) => town)).toEqual(towns);
});

test('an address elsewhere cannot be compared', () => {
	expect(pointsOf('北海道帯広市', points)).toBeUndefined();
	expect(foundBy(knownAddresses, placed('北海道帯広市', 42.92, 143.2, 200), more)).toEqual([]);
});

test.each([
	['in the block', '北1条西2丁目', 43.0625, 141.3545, 100, []],
	['in another one', '北1条西2丁目', 43.0695, 141.354, 100, ['geo: 767 m from 中央区北1条西2丁目, where the address is: correct one of them']],
	['in another one, within what is known', '北1条西2丁目', 43.0695, 141.354, 800, []],
	['in a town without blocks', '定山渓937番地', 42.96, 141.13, 100, []],
	['with a digit wrong', '定山渓937番地', 42.86, 141.12, 100, [expect.stringMatching(/^geo: 100\d\d m from 南区定山渓/)]]
])('coordinates %s', (_, town, latitude, longitude, precision, problems) => {
	const ward = town.startsWith('定') ? '南区' : '中央区';
	expect(foundBy(coordinates, placed(`札幌市${ward}${town}`, latitude, longitude, precision), more)).toEqual(problems);
});

test('an address that the list does not know is a warning', () => {
	expect(knownAddresses.level).toBe('warning');
	expect(foundBy(knownAddresses, placed('札幌市中央区北1条西99丁目', 43.06, 141.35, 100), more)).toEqual([
		'address.text.ja: the city’s list of addresses has no such block or town: its coordinates were not compared'
	]);
});

test('a guide without the list is not judged', () => {
	expect(foundBy(coordinates, placed('札幌市中央区北1条西2丁目', 44, 141, 1))).toEqual([]);
});
