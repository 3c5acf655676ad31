import type { GeoCoordinates } from './entry.ts';

/** Mean Earth radius R1 in metres (IUGG, as tabulated in GRS 80; Moritz 2000). */
const EARTH_RADIUS_M = 6_371_008.8;

type Point = Pick<GeoCoordinates, 'latitude' | 'longitude'>;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Great-circle distance in metres by the haversine formula.
 *
 * Treats the Earth as a sphere: within about 0.5 % of the ellipsoidal answer, which is a few metres across central
 * Sapporo. Straight line, not walking distance.
 */
export function distanceMetres(a: Point, b: Point): number {
	const dLatitude = radians(b.latitude - a.latitude);
	const dLongitude = radians(b.longitude - a.longitude);
	const h = Math.sin(dLatitude / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(dLongitude / 2) ** 2;
	return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(h)));
}
