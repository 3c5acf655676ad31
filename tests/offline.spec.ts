import { expect, LANGUAGES, SCREENS, test } from './fixtures.ts';

test.describe('a visitor who loses signal', () => {
	test('right after the first visit still opens every screen', async ({ visitor }) => {
		await visitor.opens('/en/');
		await visitor.hasGuideOnPhone();
		await visitor.losesSignal();
		for (const [path, screen] of SCREENS) {
			await visitor.opens(`/en/${path}`);
			await expect(visitor.screen(screen)).toBeVisible();
			if (screen !== 'settings') await expect(visitor.html).toHaveAttribute('data-source', screen === 'today' ? /prerendered|device/ : 'device');
			await expect(visitor.page.getByRole('heading', { level: 1 })).not.toBeEmpty();
			await visitor.isToldThatNobodyAnswers();
		}
	});

	test('before the guide had arrived still reads the page that is open', async ({ visitor, host }) => {
		host.answers((request) => request.url?.startsWith('/content/packs/') ?? false); // packs never come
		await visitor.opens('/en/events/snow-festival/');
		await visitor.losesSignal();
		await expect(visitor.screen('event')).toContainText('Odori');
		await visitor.isTold('offline');
	});

	test('in a lift, for good: the server is gone, and every link still works', async ({ visitor, host }) => {
		await visitor.opens('/en/');
		await visitor.hasGuideOnPhone();
		await host.stops();
		await visitor.page.locator('nav a[href="/en/events/"]').click();
		await visitor.page.locator('a[data-entry="snow-festival"]').click();
		await expect(visitor.screen('event')).toHaveAttribute('data-entry', 'snow-festival');
		await expect(visitor.html).toHaveAttribute('data-source', 'device');
		await visitor.page.goBack();
		await expect(visitor.screen('events')).toBeVisible();
		await visitor.reloads();
		await expect(visitor.screen('events')).toBeVisible();
	});

	test('is told that it is back when it is back', async ({ visitor }) => {
		await visitor.opens('/en/');
		await visitor.hasGuideOnPhone();
		await visitor.losesSignal();
		await visitor.isTold('offline');
		await visitor.findsSignal();
		await visitor.isTold('online');
	});
});

test.describe('everything is on the phone, in five languages', () => {
	for (const language of LANGUAGES)
		test(language, async ({ visitor, host }) => {
			await visitor.opens('/en/');
			await visitor.hasGuideOnPhone();
			await host.stops();
			for (const [path, screen] of SCREENS) {
				await visitor.opens(`/${language}/${path}`);
				await expect(visitor.screen(screen)).toBeVisible();
				await expect(visitor.html).toHaveAttribute('lang', language);
			}
			await expect(visitor.html).toHaveAttribute('data-offline-languages', new RegExp(`\\b${language}\\b`));
		});
});

test('a browser without workers still gets every language, and news of the network', async ({ visitor }) => {
	await visitor.page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
	await visitor.opens('/en/');
	for (const language of LANGUAGES)
		await expect(visitor.html).toHaveAttribute('data-offline-languages', new RegExp(`\\b${language}\\b`), { timeout: 20_000 });
	await visitor.losesSignal();
	await visitor.page.locator('nav a[href="/en/services/"]').click();
	await expect(visitor.screen('services')).toBeVisible();
	await visitor.isTold('offline');
});

test('a worker that comes late, after everything else, still speaks every language without a network', async ({ visitor, host }) => {
	await visitor.page.addInitScript(() => {
		const later = setTimeout;
		globalThis.setTimeout = ((then: TimerHandler, ms?: number, ...rest: unknown[]) =>
			later(then, ms === 20_000 ? 0 : ms, ...rest)) as typeof setTimeout;
	});
	host.answers(async (request) => {
		if (request.url === '/service-worker.js') await new Promise((resolve) => setTimeout(resolve, 3_000));
		return false;
	});
	await visitor.opens('/en/');
	await visitor.hasGuideOnPhone();
	await host.stops();
	for (const language of LANGUAGES) {
		await visitor.opens(`/${language}/help/`);
		await expect(visitor.screen('help')).toContainText('119');
	}
});
