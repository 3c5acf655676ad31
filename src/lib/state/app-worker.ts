import { messageSW, Workbox } from 'workbox-window';
import { WORKER, WORKER_OPTIONS } from './start.ts';

export interface AppWorker {
	/** True once it answers for this page, false when this browser will not have one. */
	readonly ready: Promise<boolean>;
	/** Lets it fetch the words of every language; whether it has them all now, to show any of them without a network. */
	keepWords(): Promise<boolean>;
	/** Lets a waiting version take over and reloads, which only ever happens on the reader's tap. */
	update(): void;
}

const NONE: AppWorker = { ready: Promise.resolve(false), keepWords: () => Promise.resolve(false), update: () => undefined };

/** Registers the service worker. `onWaiting` is called when a new version waits for the reader's consent. */
export function appWorker(onWaiting: () => void): AppWorker {
	if (!('serviceWorker' in navigator)) return NONE;
	const workbox = new Workbox(WORKER, WORKER_OPTIONS);
	workbox.addEventListener('waiting', onWaiting);
	// A refused worker leaves a guide that needs the network.
	const ready = workbox.register({ immediate: true }).then(
		() => navigator.serviceWorker.ready.then(() => true),
		() => false
	);
	return {
		ready,
		keepWords: async () => {
			const worker = (await ready) && (await navigator.serviceWorker.ready).active;
			return worker ? (await messageSW(worker, { type: 'KEEP_WORDS' })) === true : false;
		},
		update: () => {
			workbox.addEventListener('controlling', () => location.reload());
			workbox.messageSkipWaiting();
		}
	};
}
