import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import type { Host } from './host.ts';

/** How long a phone may take until everything is on it. */
const INSTALL_MS = 30_000;

export type Network = 'online' | 'offline' | 'portal' | 'failed';

/** Somebody with a phone in Sapporo: verbs are what people do. */
export class Visitor {
	constructor(
		readonly page: Page,
		readonly host: Host
	) {}

	get #context(): BrowserContext {
		return this.page.context();
	}

	get html(): Locator {
		return this.page.locator('html');
	}

	/** The screen that is open: `main[data-screen="event"]`. */
	screen(name: string): Locator {
		return this.page.locator(`main[data-screen="${name}"]`);
	}

	/** Types or scans an address of the guide, and waits until the page answers taps. */
	async opens(path: string) {
		await this.page.goto(this.host.url + path);
		await this.waitsUntilReady();
	}

	async reloads() {
		await this.page.reload();
		await this.waitsUntilReady();
	}

	async waitsUntilReady() {
		await expect(this.html).toHaveAttribute('data-ready', 'true');
	}

	/** Waits until the screen says what holds at this minute: prerendered pages have no clock. */
	async seesTheClock() {
		await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
	}

	/** Waits until every screen in every language is on the phone. */
	async hasGuideOnPhone() {
		await expect(this.html).toHaveAttribute('data-offline-ready', 'true', { timeout: INSTALL_MS });
	}

	/** Waits until the release with this number is on the phone. */
	async hasRelease(release: number) {
		await expect(this.html).toHaveAttribute('data-release', String(release), { timeout: INSTALL_MS });
	}

	losesSignal() {
		return this.#context.setOffline(true);
	}

	findsSignal() {
		return this.#context.setOffline(false);
	}

	/** Comes back to the screen after a while elsewhere: what asks the city anew. */
	async looksAgain() {
		await this.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	}

	/** The phone prefers these languages, in this order, whatever they look like. */
	async prefers(languages: readonly string[]) {
		await this.page.addInitScript((list) => Object.defineProperty(navigator, 'languages', { get: () => list }), languages);
	}

	async opensAnotherTab(): Promise<Visitor> {
		return new Visitor(await this.#context.newPage(), this.host);
	}

	/** The state of the network that the reader is told of. */
	async isTold(network: Network) {
		await expect(this.page.locator(`[data-network="${network}"]`).first()).toBeVisible({ timeout: 15_000 });
	}

	/** That there is no network. A page opened while offline cannot always know why, and says then that the update failed. */
	async isToldThatNobodyAnswers() {
		await expect(this.page.locator('[data-network="offline"], [data-network="failed"]').first()).toBeVisible({ timeout: 15_000 });
	}

	/** Everything readable on the screen, without the age of the data, which goes on by itself. */
	async reads(): Promise<string> {
		return this.page.evaluate(() => {
			const copy = document.body.cloneNode(true) as HTMLElement;
			for (const part of copy.querySelectorAll('[data-network], [data-own-zone], script, style')) part.remove();
			return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
		});
	}

	/** Everything that the phone keeps of the guide, as text. */
	async keeps(): Promise<string> {
		return this.page.evaluate(
			() =>
				new Promise<string>((resolve, reject) => {
					const request = indexedDB.open('sapporo-pocket');
					request.onerror = () => reject(request.error ?? new Error('no database'));
					request.onsuccess = () => {
						const db = request.result;
						const all = ['packs', 'states'].map(
							(name) =>
								new Promise((done) => {
									const rows = db.transaction(name).objectStore(name).getAll();
									rows.onsuccess = () => done(name === 'states' ? rows.result.filter(({ key }: { key: string }) => key === 'release') : rows.result);
								})
						);
						void Promise.all(all).then((rows) => {
							db.close();
							resolve(JSON.stringify(rows));
						});
					};
				})
		);
	}
}
