import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Build {
	readonly folder: string;
	/** The number of its release. */
	readonly release: number;
	/** Ends the name of each of its files under `_app/immutable/`, and stands in the name of the Snow Festival. */
	readonly mark: string;
}

/** The event whose English name says which build the words on the screen are of. */
const EVENT = 'seeds/events/snow-festival.yaml';
const NAME = /^ {2}en: (.+)$/m;

/**
 * What the next deploy would be, without building twice: the same app with another version and other names for its
 * files, and a newer release of the guide in which one event is called otherwise.
 */
export function nextBuild(from: string, mark: string): Build {
	const folder = mkdtempSync(join(tmpdir(), `build-${mark}-`));
	cpSync(from, folder, { recursive: true });
	const release = compileContent(folder, mark);
	const before = releaseIn(from);
	const version = readJson<{ version: string }>(folder, '_app/version.json').version;
	const name = englishName();
	const hashes = filesIn(join(folder, '_app/immutable')).map((file) => hashOf(file));
	const hash = new RegExp(`(?<=[./])(${hashes.map((text) => text.replaceAll('-', '\\-')).join('|')})(?=\\.(?:js|css))`, 'g');
	const rewrite = (text: string) =>
		text
			.replace(hash, `$1${mark}`)
			.replaceAll(version, `${version.slice(0, -mark.length)}${mark}`)
			.replaceAll(`"release":${before}`, `"release":${release}`)
			.replaceAll(`\\"release\\":${before}`, `\\"release\\":${release}`)
			.replaceAll(name, `${name} ${mark}`);

	for (const file of filesIn(folder)) {
		if (!/\.(html|js|json|css)$/.test(file) || /content\/(packs|manifest|live)/.test(file)) continue;
		const text = readFileSync(file, 'utf8');
		const next = file.endsWith('.html') ? withItsPolicy(text, rewrite) : rewrite(text);
		if (next !== text) writeFileSync(file, next);
	}
	for (const file of filesIn(join(folder, '_app/immutable'))) {
		cpSync(file, file.replace(hashOf(file), `${hashOf(file)}${mark}`));
		rmSync(file);
	}
	return { folder, release, mark };
}

export const removeBuild = ({ folder }: Build) => rmSync(folder, { recursive: true, force: true });

/** The number of the release that a build carries. */
export const releaseIn = (folder: string) => readJson<{ release: number }>(folder, 'content/manifest.json').release;

/** The English name that `nextBuild` changes. */
export const englishName = () => NAME.exec(readFileSync(EVENT, 'utf8'))?.[1] ?? '';

/** Compiles the seeds anew, with one name changed, over the release in the build: its number grows, unchanged packs keep their names. */
function compileContent(folder: string, mark: string): number {
	const seeds = mkdtempSync(join(tmpdir(), 'seeds-'));
	cpSync('seeds', seeds, { recursive: true });
	rmSync(join(seeds, 'glossary.yaml')); // it would not let the event be called otherwise
	mkdirSync(join(seeds, 'events'), { recursive: true });
	writeFileSync(join(seeds, 'events/snow-festival.yaml'), readFileSync(EVENT, 'utf8').replace(NAME, `  en: $1 ${mark}`));
	execFileSync(process.execPath, ['--import', 'tsx', 'src/compiler/command.ts', '--seeds', seeds, '--out', join(folder, 'content')], {
		stdio: ['ignore', 'ignore', 'inherit']
	});
	rmSync(seeds, { recursive: true });
	return releaseIn(folder);
}

/** The policy of a page names the hash of its script, which changes with the names in it. */
function withItsPolicy(html: string, rewrite: (text: string) => string): string {
	const scripts = (text: string) =>
		[...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, body]) => `sha256-${createHash('sha256').update(body!).digest('base64')}`);
	const before = scripts(html);
	let next = rewrite(html);
	for (const [i, after] of scripts(next).entries()) next = next.replace(before[i]!, after);
	return next;
}

const readJson = <T>(folder: string, file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
const hashOf = (file: string) => /\.([\w-]+)\.(?:js|css)$/.exec(file)?.[1] ?? /([\w-]+)\.(?:js|css)$/.exec(file)?.[1] ?? '';

const filesIn = (folder: string) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
