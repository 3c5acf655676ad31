import { Workbox } from 'workbox-window';
import { WORKER, WORKER_OPTIONS } from './start.ts';

/**
 * Registers the service worker. `ready` becomes true when it answers for this page, false when this browser will not
 * have one; `update` lets a waiting version take over and reloads, which only ever happens on the reader's tap.
 */
export function appWorker(onWaiting: () => void): { ready: Promise<boolean>; update: () => void } {
	if (!('serviceWorker' in navigator)) return { ready: Promise.resolve(false), update: () => undefined };
	const workbox = new Workbox(WORKER, WORKER_OPTIONS);
	workbox.addEventListener('waiting', onWaiting);
	// A refused worker leaves a guide that needs the network.
	const ready = workbox.register({ immediate: true }).then(
		() => navigator.serviceWorker.ready.then(() => true),
		() => false
	);
	return {
		ready,
		update: () => {
			workbox.addEventListener('controlling', () => location.reload());
			workbox.messageSkipWaiting();
		}
	};
}
