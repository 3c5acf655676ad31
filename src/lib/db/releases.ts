import type { GuideDatabase, PackRecord } from './database.ts';

/** The release on the phone. `languages` are those whose packs are all here. */
export interface StoredRelease {
	readonly release: number;
	/** RFC 3339, from the manifest. */
	readonly issued: string;
	readonly expires: string;
	/** Packs here, by name, with the hash of each. */
	readonly packs: Readonly<Record<string, string>>;
	readonly languages: readonly string[];
	/** Base64 keys that a signed manifest has announced beside those built in. */
	readonly keys: readonly string[];
	/** Number of entries, to notice a release that lost many. */
	readonly entries: number;
}

/** The release on the phone, or undefined on a first visit. */
export async function storedRelease(db: GuideDatabase): Promise<StoredRelease | undefined> {
	return (await db.states.get('release'))?.value as StoredRelease | undefined;
}

/**
 * Makes `release` the one on the phone: writes the packs that changed and removes those it no longer names.
 *
 * One transaction: afterwards everything is of this release, or, when anything fails, nothing has changed.
 */
export function installRelease(db: GuideDatabase, release: StoredRelease, changed: readonly PackRecord[]): Promise<void> {
	return db.transaction('rw', db.packs, db.states, async () => {
		await db.packs.where('name').noneOf(Object.keys(release.packs)).delete();
		await db.packs.bulkPut([...changed]);
		await db.states.put({ key: 'release', value: release });
	});
}

/** The named packs of the release on the phone, read in one transaction; undefined when one of them is not here. */
export async function packsNamed<T extends readonly string[]>(db: GuideDatabase, names: T): Promise<{ [K in keyof T]: unknown } | undefined> {
	const records = await db.packs.bulkGet([...names]);
	return records.every(Boolean) ? (records.map((record) => record?.data) as { [K in keyof T]: unknown }) : undefined;
}

/** Removes the guide from the phone. */
export function eraseGuide(db: GuideDatabase): Promise<void> {
	return db.transaction('rw', db.packs, db.states, async () => {
		await db.packs.clear();
		await db.states.clear();
	});
}
