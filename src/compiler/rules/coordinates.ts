import { distanceMetres } from '../../lib/domain/distance.ts';
import type { AddressPoint } from '../address-points.ts';
import type { Problem } from '../problem.ts';
import { at, entryRule } from './rule.ts';

/** How far the middle of a block (丁目) can be from a place in it. */
const BLOCK_METRES = 300;
/** The same for a town without blocks, whose one point stands for kilometres of hill or farmland. */
const TOWN_METRES = 3_000;

const ADDRESS = /^札幌市(?<ward>.{1,2}区)(?<rest>.+)$/u;
/** A house number, a building, the other end of a stretch: what follows the town. */
const AFTER_THE_TOWN = /[〜・（ \u3000]|\d+(?![\d条丁])/u;

/** The points that an address in Sapporo can mean: its block; or all blocks of the row or town when it names no block. Undefined elsewhere. */
export function pointsOf(address: string, points: readonly AddressPoint[]): readonly AddressPoint[] | undefined {
	const { ward, rest = '' } = ADDRESS.exec(address)?.groups ?? {};
	if (!ward) return undefined;
	const inWard = points.filter((point) => point.ward === ward);
	const block = inWard.filter(({ town }) => rest.startsWith(town)).sort((a, b) => b.town.length - a.town.length)[0];
	const [town = ''] = rest.split(AFTER_THE_TOWN);
	const below = town && town.length > (block?.town.length ?? 0) ? inWard.filter((point) => point.town.startsWith(town)) : [];
	return below.length ? below : block ? [block] : [];
}

/** Coordinates lie where the address says: within 300 m, or within the stated precision where that is coarser. */
export const coordinates = entryRule('coordinates', function* (entry, { addressPoints }): Generator<Problem> {
	if (entry.data.type !== 'place' || !entry.data.geo || !entry.data.address || addressPoints.length === 0) return;
	const { geo, address } = entry.data;
	const points = pointsOf(address.text.ja, addressPoints);
	const [nearest] = [...(points ?? [])].sort((a, b) => distanceMetres(geo, a) - distanceMetres(geo, b));
	if (!nearest) return;
	const metres = Math.round(distanceMetres(geo, nearest));
	const within = Math.max(geo.precisionMetres, nearest.town.includes('丁目') ? BLOCK_METRES : TOWN_METRES);
	if (metres > within) yield at(entry, ['geo'], `${metres} m from ${nearest.ward}${nearest.town}, where the address is: correct one of them`);
});

/** An address in Sapporo names a block or town that exists. */
export const knownAddresses = {
	...entryRule('known-addresses', function* (entry, { addressPoints }): Generator<Problem> {
		const { address } = entry.data as { address?: { text: { ja: string } } };
		if (!address || addressPoints.length === 0 || pointsOf(address.text.ja, addressPoints)?.length !== 0) return;
		yield at(entry, ['address', 'text', 'ja'], 'the city’s list of addresses has no such block or town: its coordinates were not compared');
	}),
	level: 'warning'
} as const;
