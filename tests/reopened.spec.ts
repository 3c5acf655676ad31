import { expect, test } from './fixtures.ts';

test.describe('a visitor who closes the browser and opens it again without a network', () => {
	test('at a deep address never visited before, in another language', async ({ ownBrowser, host }) => {
		const before = await ownBrowser.opens();
		await before.opens('/en/');
		await before.hasGuideOnPhone();
		await ownBrowser.closes();
		await host.stops();

		const after = await ownBrowser.opens();
		for (const [path, screen, entry] of [
			['/ko/events/snow-festival/', 'event', 'snow-festival'],
			['/zh-Hant/services/call-centre', 'service', 'call-centre'], // typed, without its slash
			['/ja/places/odori-park/?from=qr', 'place', 'odori-park'],
			['/en/', 'today', undefined]
		] as const) {
			await after.opens(path);
			await expect(after.screen(screen)).toBeVisible();
			if (entry) await expect(after.screen(screen)).toHaveAttribute('data-entry', entry);
			await expect(after.html).toHaveAttribute('lang', path.split('/')[1] ?? '');
		}
		await after.hasGuideOnPhone();
	});

	test('at an address that was never published, and is led on', async ({ ownBrowser, host }) => {
		const before = await ownBrowser.opens();
		await before.opens('/en/');
		await before.hasGuideOnPhone();
		await ownBrowser.closes();
		await host.stops();

		const after = await ownBrowser.opens();
		await after.page.goto(`${host.url}/ko/events/no-such-thing/`);
		await expect(after.screen('error')).toBeVisible();
		await expect(after.html).toHaveAttribute('lang', 'ko');
		await after.page.locator('main a[href="/ko/"]').first().click();
		await expect(after.screen('today')).toBeVisible();
	});
	test.use({ mayComplain: /no-such-entry|Not found|404/i });
});
