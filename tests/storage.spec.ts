import type { Page } from '@playwright/test';
import { expect, SCREENS, test, words } from './fixtures.ts';

// Faults 25 and 26: a phone that does not let us keep anything, or has no room.

/** Ways in which browsers refuse their database. */
const REFUSALS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
	'refuses to open it': (page) =>
		page.addInitScript(() => {
			indexedDB.open = () => {
				throw new DOMException('The user denied permission to access the database.', 'SecurityError');
			};
		}),
	'fails to open it': (page) =>
		page.addInitScript(() => {
			indexedDB.open = () => {
				const request = new EventTarget() as IDBOpenDBRequest;
				Object.defineProperty(request, 'error', { value: new DOMException('Internal error opening backing store.', 'UnknownError') });
				setTimeout(() => {
					const event = new Event('error', { cancelable: true });
					Object.defineProperty(event, 'target', { value: request });
					request.onerror?.(event);
				});
				return request;
			};
		}),
	'has none at all': (page) => page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }))
};

test.describe('a phone whose browser keeps no database', () => {
	for (const [how, refuse] of Object.entries(REFUSALS))
		test(`because it ${how}: every screen works from the network, and the visitor is told`, async ({ visitor }) => {
			await refuse(visitor.page);
			await visitor.opens('/en/');
			await expect(visitor.page.locator('[data-storage="refused"]').first()).toContainText(words('error.storage-refused'));
			for (const [path, screen] of SCREENS.slice(1)) {
				await visitor.opens(`/en/${path}`);
				await expect(visitor.screen(screen)).toBeVisible();
			}
			await visitor.opens('/en/events/');
			await visitor.page.locator('a[data-entry="snow-festival"]').click();
			await expect(visitor.screen('event')).toHaveAttribute('data-entry', 'snow-festival');
			await expect(visitor.html).toHaveAttribute('data-source', 'prerendered');
			await expect(visitor.html).not.toHaveAttribute('data-offline-ready', 'true');
		});

	test('and no network either: the visitor is told that this page is not on the phone, and finds the way back', async ({ visitor }) => {
		await REFUSALS['refuses to open it']?.(visitor.page);
		await visitor.opens('/en/');
		await visitor.page.evaluate(() => navigator.serviceWorker.ready);
		await visitor.losesSignal();
		await visitor.page.locator('nav a[href="/en/services/"]').click();
		await expect(visitor.screen('error')).toContainText(words('error.not-on-this-phone.title'));
		await visitor.page.locator('main a[href="/en/"]').first().click();
		await expect(visitor.page.getByRole('main')).toBeVisible();
	});
	test.use({ mayComplain: /not-on-this-phone|DatabaseClosedError|SecurityError|UnknownError|MissingAPI/ });
});

test('a phone that also forgets every small choice still shows the guide', async ({ visitor }) => {
	await visitor.page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage'])
			Object.defineProperty(globalThis, name, {
				get: () => {
					throw new DOMException('Access is denied for this document.', 'SecurityError');
				}
			});
	});
	await visitor.opens('/en/events/snow-festival/');
	await visitor.hasGuideOnPhone();
	await expect(visitor.screen('event')).toBeVisible();
});

test('a phone without room: what is there is kept, and the visitor is told how much is needed', async ({ visitor }) => {
	await visitor.page.addInitScript(() => {
		const put = IDBObjectStore.prototype.put;
		IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
			if (this.name === 'packs') throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
			return put.apply(this, args);
		};
	});
	await visitor.opens('/en/');
	await expect(visitor.page.locator('[data-storage="full"]').first()).toContainText(/Free about \d+ MB/);
	await visitor.page.locator('nav a[href="/en/events/"]').click();
	await expect(visitor.screen('events')).toBeVisible();
});
