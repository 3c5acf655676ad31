import { expect, LANGUAGES, SCREENS, test } from './fixtures.ts';

// Every story checks that nothing goes to another host and that the console stays silent (fixtures.ts); this one goes
// through every screen for it, and listens for the policy by itself.

declare global {
	interface Window {
		violations?: string[];
	}
}

for (const language of LANGUAGES)
	test(`every screen in ${language}: only our own host, no violation of the policy, nothing in the console`, async ({ visitor, page }) => {
		await page.addInitScript(() => {
			window.violations = [];
			addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
				window.violations?.push(`${effectiveDirective} ${blockedURI}`)
			);
		});
		const missing: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'error') missing.push(`${message.text()} ${message.location().url}`);
		});
		for (const [path] of SCREENS) {
			await visitor.opens(`/${language}/${path}`);
			await visitor.seesTheClock();
			expect(await page.evaluate(() => window.violations)).toEqual([]);
		}
		await visitor.hasGuideOnPhone();
		expect(missing).toEqual([]);
	});

test('the policy allows no inline script or style, no eval and no frame', async ({ page, host }) => {
	const response = await page.goto(`${host.url}/en/`);
	const policy = (await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content')) ?? '';
	expect(policy).toContain("default-src 'none'");
	expect(policy).not.toMatch(/unsafe-|https?:|\*/);
	expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
	expect(response?.headers()['x-content-type-options']).toBe('nosniff');
	expect(response?.headers()['referrer-policy']).toBe('no-referrer');
});
