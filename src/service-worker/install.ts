import type { PrecacheController } from 'workbox-precaching';

/** As many as a browser opens to one host; Workbox itself would go file after file, a round trip each. */
const LANES = 6;

/** Fills the precache. Names with a hash may come from the HTTP cache: what the page has just fetched is not fetched twice. */
export async function installInLanes(controller: PrecacheController, event: ExtendableEvent): Promise<void> {
	const queue = [...controller.getURLsToCacheKeys()];
	const lane = async () => {
		for (let next = queue.shift(); next; next = queue.shift()) {
			const [url, cacheKey] = next;
			const request = new Request(url, { cache: url === cacheKey ? 'default' : 'reload', credentials: 'same-origin' });
			await Promise.all(controller.strategy.handleAll({ params: { cacheKey }, request, event }));
		}
	};
	await Promise.all(Array.from({ length: LANES }, lane));
}
