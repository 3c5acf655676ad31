import { expect, test } from 'vitest';
import { distanceMetres } from './distance.ts';

const point = (latitude: number, longitude: number) => ({ latitude, longitude });

/* One degree of a great circle is 111,195.08 m on the sphere of the radius used. */
test.each([
	['nowhere', point(43.06, 141.35), point(43.06, 141.35), 0],
	['a degree of latitude', point(43, 141), point(44, 141), 111_195.08],
	['a degree of longitude on the equator', point(0, 141), point(0, 142), 111_195.08],
	['a degree of longitude in Sapporo', point(43, 141), point(43, 142), 81_322.45],
	['across the date line', point(0, 179.5), point(0, -179.5), 111_195.08],
	['to the other side of the Earth', point(43, 141), point(-43, -39), 20_015_114.44]
])('%s', (_, a, b, metres) => {
	expect(distanceMetres(a, b)).toBeCloseTo(metres, 1);
	expect(distanceMetres(b, a)).toBeCloseTo(metres, 1);
});
