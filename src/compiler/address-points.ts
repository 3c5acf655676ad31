import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeoCoordinates } from '../lib/domain/entry.ts';

/** The middle of a block or of a whole town of the city. `town` is written as in addresses: 北1条西2丁目. */
export interface AddressPoint extends Pick<GeoCoordinates, 'latitude' | 'longitude'> {
	readonly ward: string;
	readonly town: string;
}

/** The points of `geo/address-points.csv` below `directory`; none when a guide comes without them. Its licence stands in `geo/README.md`. */
export function readAddressPoints(directory: string): readonly AddressPoint[] {
	const file = join(directory, 'geo', 'address-points.csv');
	if (!existsSync(file)) return [];
	const [, ...rows] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
	return rows.map((row) => {
		const [ward = '', town = '', longitude, latitude] = row.split(',');
		return { ward, town, longitude: Number(longitude), latitude: Number(latitude) };
	});
}
