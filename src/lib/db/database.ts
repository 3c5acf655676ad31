import Dexie, { type EntityTable } from 'dexie';

/** A pack as it lies on the phone: one record each, because that writes 5 to 10 times faster than a row per entry. */
export interface PackRecord {
	/** `core`, `front-ko`, `words-ko`. */
	readonly name: string;
	readonly sha256: string;
	readonly data: unknown;
}

/** What is known about the release on the phone, or about its live file. */
export interface StateRecord {
	readonly key: 'release' | 'live';
	readonly value: unknown;
}

/** Everything the phone keeps of the guide. The one owner of content: the service worker holds none. */
export class GuideDatabase extends Dexie {
	readonly packs!: EntityTable<PackRecord, 'name'>;
	readonly states!: EntityTable<StateRecord, 'key'>;

	constructor(name = 'sapporo-pocket') {
		super(name);
		// Released versions are never edited: a change is a new version(n) with its upgrade and a test.
		this.version(1).stores({ packs: 'name', states: 'key' });
	}
}
