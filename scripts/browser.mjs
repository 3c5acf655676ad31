// The browser for everything that opens one (stories, gallery): whatever this machine has, else the one that npm brought.
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { delimiter, dirname, join, resolve } from 'node:path';
import { createRequire } from 'node:module';

/**
 * @typedef {{ executablePath: string, env: Record<string, string>, args: string[] }} Browser
 * What Playwright's `launchOptions` need. `env` is the whole environment of the browser.
 */

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'];
const PLACES = {
	darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
	win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((root) =>
		['Google/Chrome', 'Microsoft/Edge'].map((app) =>
			join(process.env[root] ?? '', app, 'Application', app === 'Google/Chrome' ? 'chrome.exe' : 'msedge.exe')
		)
	)
};

/** The ways to a browser, best first; each answers undefined where it leads nowhere. */
const WAYS = { named, installed, downloaded, packaged };

/**
 * Finds a Chromium. `way` asks for one way only; `BROWSER_WAY` does the same from outside.
 * @param {string | undefined} way
 * @returns {Promise<Browser>}
 */
export async function findBrowser(way = process.env.BROWSER_WAY) {
	for (const [name, find] of Object.entries(WAYS)) {
		const browser = !way || way === name ? await find() : undefined;
		if (browser) return browser;
	}
	throw new Error(
		`No Chromium for the tests${way ? ` by the way "${way}"` : ''}. One of these helps:
  - set CHROMIUM_PATH to a Chrome, Chromium or Edge
  - install one (Debian and Ubuntu: apt-get install chromium)
  - npx playwright install chromium
  - on Linux x64: npm ci with the development packages, which brings @sparticuz/chromium`
	);
}

const plain = (/** @type {string} */ executablePath) => ({ executablePath, env: environment(), args: [] });

function named() {
	const path = process.env.CHROMIUM_PATH;
	if (path && !existsSync(path)) throw new Error(`CHROMIUM_PATH names ${path}, which does not exist.`);
	return path ? plain(path) : undefined;
}

function installed() {
	const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
	const found = [...onPath, ...(PLACES[process.platform] ?? [])].filter((path) => existsSync(path));
	// Some systems put a script in its place that only says how to install one. On Windows --version opens a window.
	const works = (path) =>
		process.platform === 'win32' || /\d+\.\d+/.test(spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout ?? '');
	const path = found.find(works);
	return path ? plain(path) : undefined;
}

async function downloaded() {
	const { chromium } = await import('@playwright/test');
	return existsSync(chromium.executablePath()) ? plain(chromium.executablePath()) : undefined;
}

/** The binary inside `@sparticuz/chromium`: made for servers without a desktop, with the libraries that those lack. */
async function packaged() {
	if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
	let folder;
	try {
		folder = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../../bin');
	} catch {
		return undefined; // installed without development packages
	}
	const home = resolve('node_modules/.cache/chromium');
	if (!existsSync(home)) await unpack(folder, home);
	const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(home, 'fonts.conf') };
	const libraries = [join(home, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
	return { executablePath: join(home, 'chromium'), env: { ...environment(), ...fonts, LD_LIBRARY_PATH: libraries }, args: [] };
}

/** Whole or not at all: an interrupted run must not leave half a browser behind. */
async function unpack(folder, home) {
	const { inflate } = await import('@sparticuz/chromium');
	mkdirSync(dirname(home), { recursive: true });
	const half = mkdtempSync(`${home}-`);
	const before = process.env.TMPDIR;
	process.env.TMPDIR = half; // the package unpacks there and nowhere else
	try {
		await Promise.all(['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'].map((name) => inflate(join(folder, name))));
		// For a machine without any font: the package's own list of folders names those of the servers it was made for.
		writeFileSync(join(half, 'fonts.conf'), `<fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>\n`);
		renameSync(half, home);
	} catch (error) {
		rmSync(half, { recursive: true, force: true });
		if (!existsSync(home)) throw error; // else another process was quicker
	} finally {
		if (before === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = before;
	}
}

const environment = () => /** @type {Record<string, string>} */ ({ ...process.env });
