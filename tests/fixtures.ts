import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, expect, test as base, type BrowserContext } from '@playwright/test';
import { Host } from './host.ts';
import { Visitor } from './visitor.ts';

export { expect };

/** The evening on which every story takes place: the Saturday of the Snow Festival, 18:40 in Sapporo. */
export const NOW = '2027-02-06T18:40:00+09:00';

/** The built app that is tested. */
export const BUILD = resolve(process.env['BUILD_DIR'] ?? 'build');

export const LANGUAGES = ['ja', 'en', 'zh-Hans', 'zh-Hant', 'ko'] as const;

/** How long the app lets a visitor read on before it fetches the next language (`src/lib/state/guide-on-phone.ts`). */
const POLITE_MS = 3_000;

/** The English words of a key of the catalogue, up to their first hole: editors may change them without breaking a story. */
export function words(key: string): string {
	let part: unknown = JSON.parse(readFileSync('locales/en.json', 'utf8'));
	for (const step of key.split('.')) part = (part as Record<string, unknown>)[step];
	return String(part).split('{')[0]!.trim();
}

/** One address of each kind of screen, after `/{lang}/`, and what `data-screen` calls it. */
export const SCREENS = [
	['', 'today'],
	['events/', 'events'],
	['events/snow-festival/', 'event'],
	['places/', 'places'],
	['places/odori-park/', 'place'],
	['services/', 'services'],
	['services/tourist-information-sapporo-station/', 'service'],
	['help/', 'help'],
	['settings/', 'settings'],
	['about/', 'about']
] as const;

/** Console messages that only say that a file did not come: what several stories are about. */
const NETWORK_TALK = /Failed to load resource|net::ERR_|unknown error occurred when fetching the script/;

/** What every phone of a story has: the clock of that evening, and visitors who do not wait politely between languages. */
async function prepare(context: BrowserContext) {
	await context.clock.setFixedTime(NOW);
	await context.addInitScript((wait) => {
		const later = setTimeout;
		globalThis.setTimeout = ((then: TimerHandler, ms?: number, ...rest: unknown[]) =>
			later(then, ms === wait ? 0 : ms, ...rest)) as typeof setTimeout;
	}, POLITE_MS);
}

interface Fixtures {
	host: Host;
	visitor: Visitor;
	/** Further console messages that a story means to provoke. */
	mayComplain: RegExp | undefined;
	/** Told after the story: what went to other hosts, and what the browser complained about. */
	watch: (context: BrowserContext) => void;
	/** A browser that keeps what it stored when it is closed. */
	ownBrowser: { opens: () => Promise<Visitor>; closes: () => Promise<void> };
}

export const test = base.extend<Fixtures>({
	mayComplain: [undefined, { option: true }],

	// Playwright reads the pattern to know what a fixture needs: nothing.
	host: async ({}, use) => {
		const host = await Host.start(BUILD);
		await use(host);
		await host.stops();
	},

	watch: async ({ host, mayComplain }, use) => {
		const elsewhere: string[] = [];
		const complaints: string[] = [];
		const watch = (context: BrowserContext) => {
			context.on('request', (request) => {
				const { protocol, origin, hostname } = new URL(request.url());
				// `.invalid` is where portals of these stories lead our requests: their doing, not ours.
				if (protocol.startsWith('http') && origin !== host.url && !hostname.endsWith('.invalid')) elsewhere.push(request.url());
			});
			context.on('console', (message) => {
				const text = message.text();
				if (message.type() === 'error' && !NETWORK_TALK.test(text) && !mayComplain?.test(text)) complaints.push(text);
			});
			context.on('weberror', (error) => complaints.push(String(error.error())));
		};
		await use(watch);
		expect(elsewhere, 'nothing is asked of anybody but our own host').toEqual([]);
		expect(complaints, 'nothing in the console: no exception, no violation of the policy').toEqual([]);
	},

	context: async ({ context, watch }, use) => {
		await prepare(context);
		watch(context);
		await use(context);
	},

	visitor: async ({ page, host }, use) => {
		await use(new Visitor(page, host));
	},

	ownBrowser: async ({ host, watch, viewport, locale, timezoneId, launchOptions }, use) => {
		const folder = mkdtempSync(join(tmpdir(), 'phone-'));
		let context: BrowserContext | undefined;
		const closes = async () => {
			await context?.close();
			context = undefined;
		};
		const opens = async () => {
			context = await chromium.launchPersistentContext(folder, {
				...launchOptions,
				viewport,
				...(locale && { locale }),
				...(timezoneId && { timezoneId })
			});
			await prepare(context);
			watch(context);
			return new Visitor(context.pages()[0] ?? (await context.newPage()), host);
		};
		await use({ opens, closes });
		await closes();
		rmSync(folder, { recursive: true, force: true });
	}
});
