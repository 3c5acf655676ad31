import { Workbox } from 'workbox-window';
import { WORKER, WORKER_OPTIONS } from './start.ts';

/**
 * Registers the service worker. `ready` settles when it answers for this page; `update` lets a waiting version take
 * over and reloads, which only ever happens on the reader's tap.
 */
export function appWorker(onWaiting: () => void): { ready: Promise<void>; update: () => void } {
	if (!('serviceWorker' in navigator)) return { ready: new Promise(() => undefined), update: () => undefined };
	const workbox = new Workbox(WORKER, WORKER_OPTIONS);
	workbox.addEventListener('waiting', onWaiting);
	const registered = workbox.register({ immediate: true }).catch(() => undefined); // a refused worker leaves a guide that needs the network
	const ready = registered.then(() => navigator.serviceWorker.ready).then(() => undefined);
	return {
		ready,
		update: () => {
			workbox.addEventListener('controlling', () => location.reload());
			workbox.messageSkipWaiting();
		}
	};
}
