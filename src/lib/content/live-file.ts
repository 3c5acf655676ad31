import * as v from 'valibot';
import type { GuideDatabase } from '../db/database.ts';
import { keepLiveFile, storedLiveFile } from '../db/live-files.ts';
import { storedRelease } from '../db/releases.ts';
import { FORMAT, LiveFileSchema, type LiveFile } from '../schema/release.ts';
import { ContentError } from './content-error.ts';
import { signedFile, type Origin } from './signed-file.ts';
import { parsed } from './verify.ts';

export type { LiveFile, Notice, Override } from '../schema/release.ts';

/** 5 kB by contract, and a little for its envelope: anything longer is no live file. */
const BYTES_MAX = 6_000;

/**
 * Asks for the live file and keeps it when it is verified and not older than the one here. `now` is epoch ms.
 * Keys that a release has announced are believed here too.
 *
 * Returns the file that holds from now on. Throws a ContentError and keeps the present one otherwise.
 */
export async function takeLiveFile(origin: Origin & { readonly db: GuideDatabase }, now: number): Promise<LiveFile> {
	const announced = (await storedRelease(origin.db))?.keys ?? [];
	const bytes = await signedFile({ ...origin, keys: [...origin.keys, ...announced] }, 'live');
	if (bytes.byteLength > BYTES_MAX) throw new ContentError('manifest-refused');
	const value = parsed(bytes, 'manifest-refused');
	if (v.is(v.object({ format: v.number() }), value) && value.format > FORMAT) throw new ContentError('format-newer');
	const result = v.safeParse(LiveFileSchema, value);
	if (!result.success) throw new ContentError('manifest-refused');
	const file = result.output;

	const present = await storedLiveFile<LiveFile>(origin.db);
	if (present && present.file.sequence > file.sequence) throw new ContentError('release-older');
	await keepLiveFile(origin.db, { file, seen: now });
	return file;
}
