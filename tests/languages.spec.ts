import { expect, LANGUAGES, test, words } from './fixtures.ts';

test.describe('the first address, /, leads a phone that prefers', () => {
	for (const [preferred, language] of [
		[['ja-JP', 'en'], 'ja'],
		[['zh-TW', 'en'], 'zh-Hant'],
		[['zh-HK'], 'zh-Hant'],
		[['zh-MO'], 'zh-Hant'],
		[['zh-Hant-CN'], 'zh-Hant'],
		[['zh'], 'zh-Hans'],
		[['zh-SG'], 'zh-Hans'],
		[['zh-CN', 'zh-TW'], 'zh-Hans'],
		[['yue-HK'], 'zh-Hant'],
		[['fr-CA', 'ko-KR', 'ja'], 'ko'],
		[['*', '', 'en_US', 'ja'], 'en'],
		[['xx-nonsense-0', '-', 'ko'], 'ko'],
		[['th', 'fr'], 'en'],
		[[], 'en']
	] as const)
		test(`${preferred.length ? preferred.map((tag) => tag || '(nothing)').join(', ') : 'nothing at all'} to ${language}`, async ({ visitor }) => {
			await visitor.prefers(preferred);
			await visitor.page.goto(`${visitor.host.url}/`);
			await expect(visitor.page).toHaveURL(`${visitor.host.url}/${language}/`);
			await visitor.waitsUntilReady();
			await expect(visitor.html).toHaveAttribute('lang', language);
		});
});

test('a language that was chosen is remembered, also when the browser prefers another', async ({ visitor }) => {
	await visitor.prefers(['ja']);
	await visitor.opens('/en/events/');
	await visitor.page.locator('[href="#languages"]').click();
	await visitor.page.locator('a[hreflang="ko"]').first().click();
	await expect(visitor.page).toHaveURL(`${visitor.host.url}/ko/events/`);
	await expect(visitor.html).toHaveAttribute('lang', 'ko');

	await visitor.page.goto(`${visitor.host.url}/`);
	await expect(visitor.page).toHaveURL(`${visitor.host.url}/ko/`);
});

test('every language leads to the same screen in every other one', async ({ visitor }) => {
	await visitor.opens('/en/events/snow-festival/');
	for (const language of LANGUAGES) {
		await visitor.page.locator('[href="#languages"]').click();
		await visitor.page.locator(`a[hreflang="${language}"]`).first().click();
		await expect(visitor.page).toHaveURL(`${visitor.host.url}/${language}/events/snow-festival/`);
		await expect(visitor.html).toHaveAttribute('lang', language);
		await expect(visitor.screen('event')).toHaveAttribute('data-entry', 'snow-festival');
	}
});

test('pointing at a language changes nothing yet', async ({ visitor }) => {
	await visitor.opens('/en/');
	const before = await visitor.page.title();
	await visitor.page.locator('[href="#languages"]').click();
	await visitor.page.locator('a[hreflang="ja"]').first().hover();
	await visitor.page.waitForTimeout(300);
	expect(await visitor.page.title()).toBe(before);
	await expect(visitor.page.locator('nav').last()).toContainText(words('screen.help'));
});
