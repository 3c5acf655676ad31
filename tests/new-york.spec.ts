import { expect, LANGUAGES, SCREENS, test, NOW } from './fixtures.ts';
import { Visitor } from './visitor.ts';

// Fault 32. The phone of every story keeps the time of New York; here it is laid beside one that keeps Sapporo's.

for (const language of LANGUAGES)
	test(`a phone from New York and one from Sapporo show the same in ${language}`, async ({ visitor, browser, host }) => {
		const local = await browser.newContext({ timezoneId: 'Asia/Tokyo', viewport: { width: 390, height: 844 } });
		await local.clock.setFixedTime(NOW);
		const neighbour = new Visitor(await local.newPage(), host);
		const both = [visitor, neighbour];
		await Promise.all(both.map((one) => one.opens(`/${language}/`).then(() => one.hasGuideOnPhone())));
		for (const [path] of SCREENS.filter(([, screen]) => screen !== 'settings')) {
			await Promise.all(both.map((one) => one.opens(`/${language}/${path}`)));
			for (const one of both) await expect(one.html).toHaveAttribute('data-source', 'device');
			await Promise.all(both.map((one) => one.seesTheClock()));
			expect(await visitor.reads()).toBe(await neighbour.reads());
		}
		await local.close();
	});

test('what is open is what is open in Sapporo at that minute', async ({ visitor }) => {
	await visitor.opens('/en/services/tourist-information-sapporo-station/');
	await visitor.seesTheClock();
	expect(await visitor.page.evaluate(() => new Date().getHours())).toBe(4); // New York is asleep
	const answer = visitor.page.locator('[data-answer]').first();
	await expect(answer).toHaveAttribute('data-state', /open|closing-soon/);
	await expect(answer).toContainText(/\b(19|20):\d\d\b/);
});
