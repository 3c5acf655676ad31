import { expect, LANGUAGES, SCREENS, test } from './fixtures.ts';

// Fault 36: JavaScript is off, or failed to load. Every page is HTML before it is anything else.

test.use({ javaScriptEnabled: false });

test('every screen reads, in every language', async ({ page, host }) => {
	for (const language of LANGUAGES)
		for (const [path, screen] of SCREENS) {
			await page.goto(`${host.url}/${language}/${path}`);
			const main = page.locator(`main[data-screen="${screen}"]`);
			await expect(main).toBeVisible();
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			expect((await page.getByRole('heading', { level: 1 }).first().innerText()).trim()).not.toBe('');
			if (screen !== 'settings') expect((await main.innerText()).length).toBeGreaterThan(100);
		}
});

test('the first address offers all five languages', async ({ page, host }) => {
	await page.goto(`${host.url}/`);
	for (const language of LANGUAGES) await expect(page.locator(`a[hreflang="${language}"]`)).toBeVisible();
	await page.locator('a[hreflang="ko"]').click();
	await expect(page).toHaveURL(`${host.url}/ko/`);
});

test('the links to the other languages work', async ({ page, host }) => {
	await page.goto(`${host.url}/en/events/snow-festival/`);
	for (const language of ['zh-Hant', 'ja', 'ko'] as const) {
		const link = page.locator(`a[hreflang="${language}"]`).first();
		if (!(await link.isVisible())) await page.locator('[href="#languages"]').click();
		await expect(link).toBeVisible();
		await link.click();
		await expect(page).toHaveURL(`${host.url}/${language}/events/snow-festival/`);
	}
});

test('a visitor finds the way from Today to an event and to help', async ({ page, host }) => {
	await page.goto(`${host.url}/en/`);
	await page.locator('nav a[href="/en/events/"]').click();
	await page.locator('a[data-entry="snow-festival"]').first().click();
	await expect(page.locator('main[data-screen="event"]')).toContainText('Odori');
	await page.locator('nav a[href="/en/help/"]').click();
	await expect(page.locator('main[data-screen="help"]')).toContainText('119');
});

test('no page promises what it cannot know without a clock', async ({ page, host }) => {
	await page.goto(`${host.url}/en/services/tourist-information-sapporo-station/`);
	await expect(page.locator('[data-answer]').first()).not.toHaveAttribute('data-state', /^(open|closed|closing-soon|opens-soon)$/);
});
