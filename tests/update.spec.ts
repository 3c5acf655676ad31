import { BUILD, expect, test as base } from './fixtures.ts';
import { englishName, nextBuild, releaseIn, removeBuild, type Build } from './support/next-build.ts';
import type { Visitor } from './visitor.ts';

// Faults 12 and 13: deploys while people have the guide open.

const test = base.extend<object, { next: Build; afterNext: Build }>({
	next: [async ({}, use) => use1(nextBuild(BUILD, 'xn1'), use), { scope: 'worker', timeout: 60_000 }],
	// after `next`, so that its release is newer
	afterNext: [async ({ next }, use) => use1(nextBuild(BUILD, next.mark.replace('1', '2')), use), { scope: 'worker', timeout: 60_000 }]
});

async function use1(build: Build, use: (build: Build) => Promise<void>) {
	await use(build);
	removeBuild(build);
}

/** The marks of the files that a tab runs on: one, or it is a mixture. */
async function buildsIn(tab: Visitor): Promise<string[]> {
	const files = await tab.page.evaluate(() => [
		...performance.getEntriesByType('resource').map(({ name }) => name),
		...[...document.scripts].flatMap(({ text }) => text.match(/\/_app\/immutable\/[^"]+\.js/g) ?? [])
	]);
	const marks = files.filter((file) => file.includes('/_app/immutable/')).map((file) => /(xn[12])?\.(?:js|css)$/.exec(file)?.[1] ?? 'xn0');
	return [...new Set(marks)];
}

const acceptsUpdate = async (tab: Visitor) => {
	const loaded = tab.page.waitForEvent('load');
	await tab.page.locator('[data-action="update-app"]').click();
	await loaded;
	await tab.waitsUntilReady();
};

const festival = (tab: Visitor) => tab.page.locator('a[data-entry="snow-festival"]').first();

test('N → N+1 → N+2 with several tabs open: every one ends on N+2, none is blank, none is a mixture', async ({
	visitor: first,
	host,
	next,
	afterNext
}) => {
	await first.opens('/en/events/');
	await first.hasGuideOnPhone();
	await first.hasRelease(releaseIn(BUILD));

	host.deploys(next.folder);
	const second = await first.opensAnotherTab();
	await second.opens('/en/events/');
	for (const tab of [first, second]) {
		await tab.hasRelease(next.release);
		await expect(festival(tab)).toContainText(`${englishName()} xn1`);
		await expect(tab.page.locator('[data-action="update-app"]')).toBeVisible();
		expect(await buildsIn(tab)).toEqual(['xn0']);
	}

	await acceptsUpdate(second);
	expect(await buildsIn(second)).toEqual(['xn1']);
	expect(await buildsIn(first), 'nobody is reloaded unasked').toEqual(['xn0']);
	await first.page.locator('nav a[href="/en/help/"]').click();
	await expect(first.screen('help')).toBeVisible();
	expect(await buildsIn(first)).toHaveLength(1);

	host.deploys(afterNext.folder);
	const third = await first.opensAnotherTab();
	await third.opens('/en/events/');
	const tabs = [first, second, third];
	for (const tab of tabs) await tab.hasRelease(afterNext.release);
	await acceptsUpdate(third);
	for (const tab of tabs) {
		await tab.page.locator('nav a[href="/en/services/"]').click();
		await expect(tab.screen('services')).toBeVisible();
		await tab.page.locator('nav a[href="/en/events/"]').click();
		await expect(festival(tab)).toContainText(`${englishName()} xn2`);
		expect(await buildsIn(tab)).toHaveLength(1);
	}

	await host.stops();
	for (const tab of tabs) {
		await tab.reloads();
		await expect(festival(tab)).toContainText('xn2');
		expect(await buildsIn(tab)).toEqual(['xn2']);
	}
});

test('an app that was closed during two deploys opens on what it has, and is brought to the newest', async ({
	ownBrowser,
	host,
	next,
	afterNext
}) => {
	const before = await ownBrowser.opens();
	await before.opens('/en/');
	await before.hasGuideOnPhone();
	await ownBrowser.closes();
	host.deploys(next.folder);
	host.deploys(afterNext.folder);

	const after = await ownBrowser.opens();
	await after.opens('/en/events/');
	expect(await buildsIn(after)).toEqual(['xn0']);
	await after.hasRelease(afterNext.release);
	await expect(festival(after)).toContainText('xn2');
	await acceptsUpdate(after);
	expect(await buildsIn(after)).toEqual(['xn2']);
});

test('the start page of a language opened between two versions is never one of the other version', async ({ visitor, host, next }) => {
	await visitor.opens('/en/');
	await visitor.hasGuideOnPhone();
	host.deploys(next.folder);
	await visitor.opens('/ko/'); // not kept yet: fetched in the background, from the next version
	await visitor.hasRelease(next.release);
	await visitor.page.waitForTimeout(500);
	await host.stops();
	await visitor.opens('/ko/');
	expect(await buildsIn(visitor)).toEqual(['xn0']);
	await visitor.page.locator('nav a[href="/ko/events/"]').click();
	await expect(visitor.screen('events')).toBeVisible();
});

test('a tab without a worker whose files are gone is reloaded once, and works', async ({ visitor, host, next }) => {
	await visitor.page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
	await visitor.opens('/en/events/');
	host.deploys(next.folder);
	let loads = 0;
	visitor.page.on('load', () => loads++);
	const asksForKorean = async () => {
		await visitor.page.locator('[href="#languages"]').click();
		await visitor.page.locator('a[hreflang="ko"]').first().click(); // the words of another language are a file of their own
	};
	await asksForKorean();
	await expect.poll(() => loads).toBe(1);
	await visitor.waitsUntilReady();
	if ((await visitor.html.getAttribute('lang')) !== 'ko') await asksForKorean(); // the reload may have swallowed the tap
	await expect(visitor.html).toHaveAttribute('lang', 'ko');
	await expect(visitor.screen('events')).toBeVisible();
	expect(await buildsIn(visitor)).toEqual(['xn1']);
	expect(loads).toBe(1);
});
