import { GuideDatabase } from '../../src/lib/db/database.ts';

let phones = 0;

/** A phone of its own: a database that no other test sees. */
export const newPhone = () => new GuideDatabase(`phone-${++phones}`);

/** Everything on the phone as text, to compare byte for byte. */
export async function contentsOf(db: GuideDatabase): Promise<string> {
	return JSON.stringify([await db.packs.orderBy('name').toArray(), await db.states.orderBy('key').toArray()]);
}
