import { beforeEach, describe, expect, test, vi } from 'vitest';

// Which of its three sources a page comes from: the HTML it stands in, the phone, the network.

const phone = vi.hoisted(() => ({ pageOnPhone: vi.fn() }));
vi.mock('./store.ts', () => phone);

const json = (value: unknown) => new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });
const onTheNetwork = { release: 5, view: { rows: ['network'] } };
const onThePhone = { release: 6, view: { rows: ['phone'] } };

let fetch: ReturnType<typeof vi.fn>;

/** A page that has just been loaded, and that carries the data of `address`. */
async function opened(address?: string) {
	vi.resetModules();
	vi.stubGlobal('window', {});
	vi.stubGlobal('CSS', { escape: (text: string) => text });
	vi.stubGlobal('document', { querySelector: (selector: string) => (address && selector.includes(`data-url="${address}"`) ? {} : null) });
	const { pageData, inJapanese } = await import('./pages.ts');
	const { device } = await import('./device.svelte.ts');
	const { settings } = await import('./settings.svelte.ts');
	const ask = (name: string, language = 'en') => pageData(fetch as never, language, name);
	return { ask, device, settings, inJapanese: (name: string) => inJapanese(fetch as never, name) };
}

beforeEach(() => {
	fetch = vi.fn(() => Promise.resolve(json(onTheNetwork)));
	phone.pageOnPhone.mockReset().mockResolvedValue(onThePhone);
});

describe('while a page comes to life', () => {
	test('its data is what its HTML carries, so that nothing on it moves', async () => {
		const { ask } = await opened('/content/pages/en/today.json');
		expect(await ask('today')).toEqual({ ...onTheNetwork, source: 'prerendered' });
		expect(phone.pageOnPhone).not.toHaveBeenCalled();
	});

	test('and only then: the same page asked for again comes from the phone', async () => {
		const { ask } = await opened('/content/pages/en/today.json');
		await ask('today');
		expect(await ask('today')).toEqual({ ...onThePhone, source: 'device' });
	});

	test('a shell carries nothing, so the phone is asked at once', async () => {
		const { ask } = await opened();
		expect(await ask('event/snow-festival')).toEqual({ ...onThePhone, source: 'device' });
		expect(fetch).not.toHaveBeenCalled();
	});
});

describe('when the phone cannot answer', () => {
	test('because it has nothing yet, the network does', async () => {
		phone.pageOnPhone.mockResolvedValue(undefined);
		const { ask, device } = await opened();
		expect(await ask('today')).toEqual({ ...onTheNetwork, source: 'prerendered' });
		expect(device.storage).toBe('kept');
	});

	test('because it refuses its storage, the network does, and the reader is told', async () => {
		phone.pageOnPhone.mockRejectedValue(new DOMException('denied', 'SecurityError'));
		const { ask, device } = await opened();
		expect(await ask('today')).toEqual({ ...onTheNetwork, source: 'prerendered' });
		expect(device.storage).toBe('refused');
	});

	test.each<[string, () => Promise<Response>, number, string]>([
		['nor can the network', () => Promise.reject(new TypeError('Failed to fetch')), 503, 'not-on-this-phone'],
		[
			'and a portal answers',
			() => Promise.resolve(new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } })),
			503,
			'not-on-this-phone'
		],
		['and the host has no such page', () => Promise.resolve(new Response('', { status: 404 })), 404, 'no-such-entry']
	])('%s', async (_, answer, status, message) => {
		phone.pageOnPhone.mockResolvedValue(undefined);
		fetch.mockImplementation(answer);
		const { ask } = await opened();
		await expect(ask('event/nowhere')).rejects.toMatchObject({ status, body: { message } });
	});
});

test('a page that the phone knows to be missing is missing, whatever the network says', async () => {
	phone.pageOnPhone.mockResolvedValue(null);
	const { ask, device } = await opened();
	await expect(ask('event/nowhere')).rejects.toMatchObject({ status: 404, body: { message: 'no-such-entry' } });
	expect(fetch).not.toHaveBeenCalled();
	expect(device.storage).toBe('kept');
});

test('while prerendering, the answer of the build is taken', async () => {
	vi.resetModules();
	const { pageData } = await import('./pages.ts');
	expect(await pageData(fetch as never, 'en', 'today')).toEqual({ ...onTheNetwork, source: 'prerendered' });
});

describe('the Japanese beside the reader’s language', () => {
	test('comes from the phone', async () => {
		const { inJapanese } = await opened();
		expect(await inJapanese('event/snow-festival')).toEqual(onThePhone.view);
		expect(phone.pageOnPhone).toHaveBeenCalledWith('ja', 'event/snow-festival', { plain: false });
	});

	test('is what people here expect to read, also where the reader has chosen plain Japanese', async () => {
		const { inJapanese, ask, settings } = await opened();
		vi.spyOn(settings, 'easy', 'get').mockReturnValue(true);
		await inJapanese('help');
		await ask('help', 'ja');
		expect(phone.pageOnPhone.mock.calls).toEqual([
			['ja', 'help', { plain: false }],
			['ja', 'help', { plain: true }]
		]);
	});

	test('says of a page that it is in plain Japanese', async () => {
		phone.pageOnPhone.mockResolvedValue({ ...onThePhone, plain: true });
		const { ask } = await opened();
		expect(await ask('help', 'ja')).toEqual({ ...onThePhone, plain: true, source: 'device' });
	});

	test('is nothing when neither phone nor network has it', async () => {
		phone.pageOnPhone.mockResolvedValue(undefined);
		fetch.mockRejectedValue(new TypeError('Failed to fetch'));
		const { inJapanese } = await opened();
		expect(await inJapanese('event/snow-festival')).toBeUndefined();
	});
});
