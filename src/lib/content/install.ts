import * as v from 'valibot';
import type { GuideDatabase, PackRecord } from '../db/database.ts';
import { installRelease, storedRelease, type StoredRelease } from '../db/releases.ts';
import { hasOutline } from '../schema/packs.ts';
import { FORMAT, ManifestSchema, type Manifest, type PackReference } from '../schema/release.ts';
import { ask } from './ask.ts';
import { ContentError } from './content-error.ts';
import { signedFile, type Origin } from './signed-file.ts';
import { parsed, verifiedPack } from './verify.ts';

/** Packs that are looked up after reading: they come behind the reader's own language. */
const BACKGROUND = ['sources', 'phrases'];
/** … and those of them that belong to a language. */
const backgroundIn = (language: string) => [`phrases-${language}`, `easy-${language}`];

/** A release that keeps no more than this share of its entries has probably lost the others by mistake. */
const SHRUNK_TO = 0.7;

export interface Progress {
	readonly receivedBytes: number;
	readonly totalBytes: number;
}

export interface Installation extends Origin {
	readonly db: GuideDatabase;
	/** Languages in the order in which the reader needs them; the first comes at once, the others behind it. */
	readonly languages: readonly string[];
	/** Awaited before all that is not needed at once, so that the line is free for what the reader does. */
	readonly beforeOthers?: () => Promise<void>;
	readonly onProgress?: (progress: Progress) => void;
}

/**
 * Brings the guide on the phone up to date, or leaves it as it is.
 *
 * The release is asked for, verified and written in one transaction with every language that was here before, the
 * first wanted one included; what is looked up and the other languages follow one by one, each in a transaction of its own. Packs whose
 * hash has not changed are not fetched again. Throws a ContentError and changes nothing when anything is wrong;
 * a language that could not follow leaves the release whole without it.
 */
export async function installGuide(installation: Installation): Promise<StoredRelease> {
	const { db, languages } = installation;
	const before = await storedRelease(db);
	const origin = { ...installation, keys: [...installation.keys, ...(before?.keys ?? [])] };
	const manifest = readManifest(await signedFile(origin, 'manifest'), before);

	const known = languages.filter((language) => manifest.packs.some(({ name }) => name === `words-${language}`));
	const first = known.filter((language, i) => i === 0 || before?.languages.includes(language));
	const backgroundOf = (languages: readonly string[]) => {
		const names = [...BACKGROUND, ...languages.flatMap(backgroundIn)];
		return manifest.packs.map(({ name }) => name).filter((name) => names.includes(name));
	};
	const background = backgroundOf(first).filter((name) => before?.packs[name] !== undefined);
	let release = await take(origin, manifest, before, first, background);
	if (release.languages.length === known.length && background.length === backgroundOf(known).length) return release;

	await installation.beforeOthers?.();
	const quietly = { ...origin, onProgress: () => undefined };
	const follow = (languages: readonly string[]) => take(quietly, manifest, release, languages, backgroundOf(languages));
	release = await follow(release.languages);
	for (const language of known) if (!release.languages.includes(language)) release = await follow([...release.languages, language]);
	return release;
}

function readManifest(bytes: ArrayBuffer, before: StoredRelease | undefined): Manifest {
	const value = parsed(bytes, 'manifest-refused');
	if (v.is(v.object({ format: v.number() }), value) && value.format > FORMAT) throw new ContentError('format-newer');
	const result = v.safeParse(ManifestSchema, value);
	if (!result.success) throw new ContentError('manifest-refused');
	if (before && result.output.release < before.release) throw new ContentError('release-older');
	const names = new Set(result.output.packs.map(({ name }) => name));
	const whole = names.has('core') && [...names].every((name) => !name.startsWith('words-') || names.has(name.replace('words', 'front')));
	if (!whole) throw new ContentError('manifest-refused'); // signed by mistake: it would take away what pages are made of
	return result.output;
}

/** Fetches what changed of `core`, of `background` and of `languages`, verifies it, and makes it the release on the phone. */
async function take(
	installation: Installation,
	manifest: Manifest,
	before: StoredRelease | undefined,
	languages: readonly string[],
	background: readonly string[]
): Promise<StoredRelease> {
	const names = ['core', ...background, ...languages.flatMap((language) => [`front-${language}`, `words-${language}`])];
	const wanted = manifest.packs.filter(({ name }) => names.includes(name));
	const missing = wanted.filter(({ name, sha256 }) => before?.packs[name] !== sha256);
	const release: StoredRelease = {
		release: manifest.release,
		issued: manifest.issued,
		expires: manifest.expires,
		packs: Object.fromEntries(wanted.map(({ name, sha256 }) => [name, sha256])),
		languages,
		keys: [...new Set([...(before?.keys ?? []), ...(manifest.nextKey ? [manifest.nextKey] : [])])],
		entries: before?.entries ?? 0
	};
	const unchanged = missing.length === 0 && before?.release === manifest.release && Object.keys(before.packs).length === wanted.length;
	if (unchanged && before) return before;

	const records = await fetchPacks(installation, missing);
	const core = records.find(({ name }) => name === 'core')?.data as { entries: object } | undefined;
	const entries = core ? Object.keys(core.entries).length : release.entries;
	if (entries === 0) throw new ContentError('release-empty');
	if (before && !manifest.shrinks && entries <= before.entries * SHRUNK_TO) throw new ContentError('release-shrunk');

	await installRelease(installation.db, { ...release, entries }, records);
	return { ...release, entries };
}

async function fetchPacks({ fetch, base, signal, onProgress }: Installation, packs: readonly PackReference[]): Promise<PackRecord[]> {
	const totalBytes = packs.reduce((sum, { bytes }) => sum + bytes, 0);
	let receivedBytes = 0;
	onProgress?.({ receivedBytes, totalBytes });
	const verified = async ({ name, url, sha256 }: PackReference, fresh = false) => {
		const data = await verifiedPack(await ask(fetch, base + url, { pack: true, fresh, signal }), sha256);
		if (!hasOutline(name, data)) throw new ContentError('pack-damaged');
		return data;
	};
	return Promise.all(
		packs.map(async (pack) => {
			// Packs may lie in caches for a year, so a damaged copy would stay: once more, past every cache.
			const data = await verified(pack).catch((error: unknown) => {
				if (error instanceof ContentError && (error.code === 'pack-damaged' || error.code === 'portal')) return verified(pack, true);
				throw error;
			});
			onProgress?.({ receivedBytes: (receivedBytes += pack.bytes), totalBytes });
			return { name: pack.name, sha256: pack.sha256, data };
		})
	);
}
