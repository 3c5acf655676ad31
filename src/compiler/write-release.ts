import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyObject } from 'node:crypto';
import { FORMAT, type LiveFile, type Manifest } from '../lib/schema/release.ts';
import type { Pack } from './packs.ts';
import { signature } from './signing-key.ts';

const DAY_MS = 86_400_000;
/** A guide that has not been issued for this long is shown as old. */
const MANIFEST_LIFE_MS = 120 * DAY_MS;
/** Notices and corrections are of the day; a live file left alone for a week says nothing about today. */
const LIVE_LIFE_MS = 7 * DAY_MS;

/**
 * Writes `manifest.json`, `live.json`, their signatures and `packs/` into `directory`, and removes packs that the
 * manifest no longer names.
 *
 * The release number and the live sequence are the instant of issue in milliseconds, raised above whatever the
 * directory held: they only grow. Returns the manifest.
 */
export function writeRelease(
	directory: string,
	packs: readonly Pack[],
	live: Pick<LiveFile, 'notices' | 'overrides'>,
	key: KeyObject,
	now: number
): Manifest {
	mkdirSync(join(directory, 'packs'), { recursive: true });
	const after = (file: string, field: 'release' | 'sequence') => Math.max(now, numberIn(join(directory, file), field) + 1);
	const references = packs.map((pack) => ({
		name: pack.name,
		url: `packs/${pack.name}.${pack.sha256.slice(0, 16)}.json`,
		bytes: pack.body.byteLength,
		sha256: pack.sha256
	}));
	const manifest: Manifest = {
		format: FORMAT,
		release: after('manifest.json', 'release'),
		issued: new Date(now).toISOString(),
		expires: new Date(now + MANIFEST_LIFE_MS).toISOString(),
		packs: references
	};
	const liveFile: LiveFile = {
		format: FORMAT,
		sequence: after('live.json', 'sequence'),
		issued: new Date(now).toISOString(),
		expires: new Date(now + LIVE_LIFE_MS).toISOString(),
		...live
	};
	for (const [i, pack] of packs.entries()) writeFileSync(join(directory, references[i]!.url), pack.body);
	writeSigned(directory, 'manifest', manifest, key);
	writeSigned(directory, 'live', liveFile, key);
	const current = new Set(references.map(({ url }) => url.replace('packs/', '')));
	for (const file of readdirSync(join(directory, 'packs'))) if (!current.has(file)) rmSync(join(directory, 'packs', file));
	return manifest;
}

function writeSigned(directory: string, name: string, value: unknown, key: KeyObject) {
	const bytes = Buffer.from(JSON.stringify(value));
	writeFileSync(join(directory, `${name}.json`), bytes);
	writeFileSync(join(directory, `${name}.sig`), signature(key, bytes));
}

function numberIn(path: string, field: string): number {
	if (!existsSync(path)) return 0;
	try {
		const value: unknown = JSON.parse(readFileSync(path, 'utf8'))[field];
		return typeof value === 'number' ? value : 0;
	} catch {
		return 0; // a damaged file of an earlier run is simply replaced
	}
}
