import type { Page } from '@playwright/test';
import { expect, LANGUAGES, SCREENS, test } from './fixtures.ts';

declare global {
	interface Window {
		shifts?: { value: number; what: string }[];
	}
}

/** What makes the page wider than the screen: how far, and the innermost parts that stand out. */
const tooWide = (page: Page) =>
	page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return undefined;
		const out = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5);
		const inner = out.filter((element) => !out.some((other) => other !== element && element.contains(other)));
		return `${scrollWidth - clientWidth} px too wide: ${inner
			.slice(0, 3)
			.map(({ outerHTML }) => outerHTML.slice(0, 110))
			.join(' … ')}`;
	});

test.describe('a phone, 390 and 320 px wide', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	for (const language of LANGUAGES)
		test(`shows every screen in ${language} without sideways scroll, also with text twice as large`, async ({ visitor, page }) => {
			const wrong: string[] = [];
			for (const [path] of SCREENS) {
				await visitor.opens(`/${language}/${path}`);
				await visitor.seesTheClock();
				for (const percent of [100, 200]) {
					await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}%`), percent);
					for (const width of [390, 320]) {
						await page.setViewportSize({ width, height: 640 });
						const found = await tooWide(page);
						if (found) wrong.push(`/${language}/${path} on ${width} px at ${percent} %: ${found}`);
					}
				}
			}
			expect(wrong).toEqual([]);
		});
});

/** Whatever can be tapped and is smaller than 48 × 48 px; links inside a sentence need 24 px of height. */
const smallTargets = (page: Page) =>
	page.evaluate(() => {
		const wrong: string[] = [];
		for (const element of document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [role="button"]')) {
			const { width, height } = element.getBoundingClientRect();
			const style = getComputedStyle(element);
			const isHidden =
				width === 0 ||
				height === 0 ||
				style.visibility === 'hidden' ||
				element.closest('[inert], [hidden]') ||
				element.classList.contains('skip') ||
				element.tabIndex < 0;
			if (isHidden) continue;
			const label = element.closest('label')?.getBoundingClientRect();
			const [w, h] = [Math.max(width, label?.width ?? 0), Math.max(height, label?.height ?? 0)];
			const isInSentence =
				style.display === 'inline' &&
				element.parentElement?.matches('p, li, dd, span, td, small, figcaption') &&
				(element.parentElement.textContent ?? '').trim() !== (element.textContent ?? '').trim();
			const least = isInSentence ? 24 : 48;
			if (h < least - 0.5 || (!isInSentence && w < least - 0.5)) wrong.push(`${element.outerHTML.slice(0, 90)} ${Math.round(w)}×${Math.round(h)}`);
		}
		return wrong;
	});

for (const language of ['en', 'ja'] as const)
	test(`a gloved finger finds every target on every screen in ${language}: 48 px`, async ({ visitor, page }) => {
		const wrong: string[] = [];
		for (const [path] of SCREENS) {
			await visitor.opens(`/${language}/${path}`);
			await visitor.seesTheClock();
			wrong.push(...(await smallTargets(page)).slice(0, 5).map((target) => `/${language}/${path} ${target}`)); // five tell enough
		}
		expect(wrong).toEqual([]);
	});

/** Browsers report the shift of a page in thousandths; below one nothing has moved by a pixel that anybody sees. */
const SEEN = 0.0005;

for (const [path, what] of [
	['/en/', 'Today'],
	['/ja/', 'Today in Japanese'],
	['/en/events/snow-festival/', 'an event'],
	['/en/services/tourist-information-sapporo-station/', 'a service']
] as const)
	test(`nothing moves on ${what} while it comes to life, learns the time and fetches the guide`, async ({ visitor, page }) => {
		await page.addInitScript(() => {
			window.shifts = [];
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Node }[] })[])
					window.shifts?.push({
						value: entry.value,
						what: entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML : (node?.textContent ?? '')).slice(0, 80)).join(' | ')
					});
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await visitor.opens(path);
		await visitor.hasGuideOnPhone();
		await visitor.seesTheClock();
		const shifts = (await page.evaluate(() => window.shifts)) ?? [];
		const sum = shifts.reduce((total, { value }) => total + value, 0);
		expect(sum, shifts.map(({ what }) => what).join('\n')).toBeLessThan(SEEN);
	});
