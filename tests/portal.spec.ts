import { expect, test, words } from './fixtures.ts';
import type { Portal } from './host.ts';
import type { Network } from './visitor.ts';

// Faults 1 to 3: a hotel's Wi-Fi that answers every address with something of its own.

test.use({ mayComplain: /login\.hotel\.invalid/ }); // the browser’s own words about an icon that was led elsewhere

const PORTALS: readonly (readonly [what: string, kind: Portal, state: Network, error: string])[] = [
	['shows its sign-in page', 'page', 'portal', 'portal'],
	['leads to another host', 'redirect', 'portal', 'portal'],
	['calls its page JSON', 'page-called-json', 'failed', 'signature-wrong'],
	['answers with JSON of its own', 'other-json', 'failed', 'signature-wrong']
];

for (const [what, kind, state, error] of PORTALS)
	test(`a hotel Wi-Fi that ${what}: the guide is kept, and the guest is told`, async ({ visitor, host }) => {
		await visitor.opens('/en/');
		await visitor.hasGuideOnPhone();
		const kept = await visitor.keeps();

		host.isBehind(kind);
		await visitor.reloads();
		await visitor.isTold(state);
		await visitor.page.locator('[data-network]').first().click();
		await expect(visitor.screen('settings')).toContainText(words(`error.${error}`));

		await visitor.opens('/ko/services/call-centre/');
		await expect(visitor.screen('service')).toContainText('11-222-4894');
		expect(await visitor.keeps()).toBe(kept);

		host.answersAgain();
		await visitor.looksAgain();
		await visitor.isTold('online');
		expect(await visitor.keeps()).toBe(kept);
	});

test('a guest who arrives with a tab of the guide open and nothing on the phone yet still reads it', async ({ visitor, host }) => {
	host.answers((request, response) => {
		if (!/^\/content\/(manifest|live|packs)/.test(request.url ?? '')) return false;
		response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><h1>Log in</h1>');
		return true;
	});
	await visitor.opens('/en/events/snow-festival/');
	await visitor.isTold('portal');
	await expect(visitor.screen('event')).toContainText('Odori');
	await expect(visitor.html).not.toHaveAttribute('data-release');

	host.answersAgain();
	await visitor.looksAgain();
	await visitor.hasGuideOnPhone();
	await visitor.isTold('online');
});
