import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, LANGUAGES, SCREENS, test } from './fixtures.ts';

// axe-core on every kind of screen, in five languages, in the light and in the dark. The dark differs by its colours
// only, so there the rules about colours are run again.

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page, builder: AxeBuilder): Promise<string[]> {
	const { violations } = await builder.analyze();
	return violations
		.filter(({ impact }) => impact !== 'minor')
		.flatMap(({ id, impact, nodes }) =>
			nodes.map(
				({ html, failureSummary }) =>
					`${new URL(page.url()).pathname} ${id} (${impact}): ${html.slice(0, 120)} ${failureSummary?.split('\n')[1]?.trim() ?? ''}`
			)
		);
}

for (const language of LANGUAGES)
	test(`every screen in ${language} can be used by everybody, in the light and in the dark`, async ({ visitor, page }) => {
		test.slow();
		const found: string[] = [];
		for (const [path] of SCREENS) {
			await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' }); // no colour on its way to another one
			await visitor.opens(`/${language}/${path}`);
			await visitor.seesTheClock();
			const all = new AxeBuilder({ page }).withTags(STANDARDS).options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] });
			found.push(...(await violations(page, all)));
			await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
			found.push(
				...(await violations(page, new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']))).map((text) => `dark: ${text}`)
			);
		}
		expect(found).toEqual([]);
	});

test('the first address and a missing page can be used by everybody', async ({ page, host }) => {
	await page.addInitScript(() => Object.defineProperty(navigator, 'languages', { get: () => [] }));
	for (const path of ['/en/no-such-page/', '/']) {
		await page.goto(host.url + path);
		expect(await violations(page, new AxeBuilder({ page }).withTags(STANDARDS))).toEqual([]);
	}
});

test('a keyboard reaches the content first, then every tab of the bar', async ({ visitor, page }) => {
	await visitor.opens('/en/');
	await page.keyboard.press('Tab');
	await expect(page.locator('a.skip')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#content$/);
	const links = page.locator('nav').last().getByRole('link');
	for (const link of await links.all()) {
		await link.focus();
		await expect(link).toBeFocused();
		expect(await link.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe('none');
	}
});
