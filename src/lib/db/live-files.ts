import type { GuideDatabase } from './database.ts';

/** A verified live file and the instant (epoch ms) at which this phone last had it confirmed. */
export interface StoredLiveFile<T> {
	readonly file: T;
	readonly seen: number;
}

/** The last live file that was verified, if any. */
export async function storedLiveFile<T>(db: GuideDatabase): Promise<StoredLiveFile<T> | undefined> {
	return (await db.states.get('live'))?.value as StoredLiveFile<T> | undefined;
}

/** Keeps `stored`, unless a file of a higher sequence is already here: the sequence never goes back. */
export function keepLiveFile<T extends { sequence: number }>(db: GuideDatabase, stored: StoredLiveFile<T>): Promise<void> {
	return db.transaction('rw', db.states, async () => {
		const present = await storedLiveFile<T>(db);
		if (present && present.file.sequence > stored.file.sequence) return;
		await db.states.put({ key: 'live', value: stored });
	});
}
