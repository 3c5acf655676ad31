import { ContentError, codeOf } from '../content/content-error.ts';
import { installGuide } from '../content/install.ts';
import { takeLiveFile, type LiveFile } from '../content/live-file.ts';
import { device, type Network } from './device.svelte.ts';
import { live } from './live.svelte.ts';
import { db, eraseGuide, forgetPacks, storedLiveFile, warm, watchRelease } from './store.ts';
import { appWorker } from './app-worker.ts';

/** Packs are decoded once the start is over, so that the first tap finds them in memory. */
const WARM_AFTER_MS = 400;
/** How often the live file is asked for while the screen is visible, and how long a failure waits at first. */
const LIVE_EVERY_MS = 90_000;
const RETRY_FIRST_MS = 60_000;
const RETRY_LONGEST_MS = 30 * 60_000;
/** How long the other languages wait once the reader's own is here and works offline: a visitor may be reading on. */
const QUIET_MS = 3_000;
/** … and how long they wait for the worker: one that cannot be installed must not hold them up for ever. */
const WORKER_MS = 20_000;
/** The release changes rarely; the live file tells nothing about it. */
const RELEASE_EVERY_MS = 30 * 60_000;

const NETWORK_OF: Partial<Record<ContentError['code'], Network>> = { offline: 'offline', portal: 'portal' };

export interface Start {
	/** Every language of the guide, the reader's first. */
	readonly languages: readonly string[];
	/** Called when the release on the phone changes. */
	readonly onRelease: (release: number) => void;
}

/**
 * Keeps the guide on the phone up to date from now on: the live file first, then the release, then again while the
 * screen is visible, on reconnect and on return. Called once, after the page is interactive.
 */
export function keepGuide({ languages, onRelease }: Start): void {
	const own = languages[0] ?? '';
	let known: string | undefined;
	let stopped = new AbortController();
	let busy: Promise<void> | undefined;
	let timer: ReturnType<typeof setTimeout>;
	let failures = 0;
	let releaseAsked = 0;

	const origin = () => ({ fetch: globalThis.fetch.bind(globalThis), base: '/content/', keys: __CONTENT_KEYS__, signal: stopped.signal });

	watchRelease(
		(release) => {
			const packs = JSON.stringify(release?.packs);
			if (packs !== known) forgetPacks();
			known = packs;
			device.release = release?.release;
			device.languages = release?.languages ?? [];
			device.issued = release && Date.parse(release.issued);
			device.expires = release && Date.parse(release.expires);
			if (release) onRelease(release.release);
			if (release?.languages.includes(own)) setTimeout(() => void warm(own), WARM_AFTER_MS);
			void sayOfflineReady();
		},
		() => (device.storage = 'refused')
	);

	const worker = appWorker(() => (device.updateReady = true));
	const isWhole = () => languages.every((language) => device.languages.includes(language));

	/** Everything is here, and the worker can show it in every language. */
	async function sayOfflineReady() {
		if (!isWhole()) return void (device.offlineReady = false);
		const hasWords = await worker.keepWords();
		device.offlineReady = hasWords && isWhole();
	}

	const failed = (error: unknown) => {
		const code = codeOf(error);
		device.error = code;
		if (code === 'storage-refused') device.storage = 'refused';
		else if (code === 'storage-full') device.storage = 'full';
		else device.network = NETWORK_OF[code] ?? 'failed';
		return code;
	};

	async function askLive() {
		const now = Date.now();
		live.show(await takeLiveFile({ ...origin(), db }, now));
		device.lastAsked = now;
	}

	async function askRelease() {
		const install = () =>
			installGuide({
				...origin(),
				db,
				languages,
				beforeOthers: async () => {
					device.bytes = undefined;
					await Promise.race([worker.ready, pause(WORKER_MS)]);
					await pause(QUIET_MS);
				},
				onProgress: ({ receivedBytes: received, totalBytes: total }) => (device.bytes = { received, total })
			});
		try {
			// One tab installs; the others see its release by the live query.
			if (navigator.locks) await navigator.locks.request('sapporo-pocket-install', install);
			else await install();
			device.storage = 'kept';
			releaseAsked = Date.now();
		} finally {
			device.bytes = undefined;
		}
	}

	/** The live file and the release are applied or not each on its own. */
	async function askBoth(withRelease: boolean) {
		const asked = [askLive()];
		if (withRelease || Date.now() - releaseAsked > RELEASE_EVERY_MS) asked.push(askRelease());
		const outcomes = await Promise.all(asked.map((one) => one.then(undefinedOf, identity)));
		const errors = outcomes.filter((outcome) => outcome !== undefined);
		failures = errors.length > 0 ? failures + 1 : 0;
		if (errors.length > 0) errors.forEach(failed);
		else [device.network, device.error] = ['online', undefined];
		if (errors.length === 0 && !device.offlineReady) void sayOfflineReady(); // the words may have missed a network
	}

	function again(withRelease = false): Promise<void> {
		busy ??= askBoth(withRelease).finally(() => {
			busy = undefined;
			clearTimeout(timer);
			const wait = failures === 0 ? LIVE_EVERY_MS : Math.min(RETRY_LONGEST_MS, RETRY_FIRST_MS * 2 ** (failures - 1));
			timer = setTimeout(ifVisible, wait * (0.9 + Math.random() * 0.2));
		});
		return busy;
	}
	const ifVisible = () => void (document.visibilityState === 'visible' && again(failures > 0));

	addEventListener('online', () => void again(true));
	addEventListener('offline', () => (device.network = 'offline'));
	document.addEventListener('visibilitychange', ifVisible);

	device.actions = {
		updateApp: worker.update,
		updateNow: () => again(true),
		stop: () => {
			stopped.abort();
			stopped = new AbortController();
		},
		persist: async () => void (device.persisted = await navigator.storage?.persist?.()),
		eraseAll: async () => {
			await eraseGuide(db);
			forgetPacks();
		}
	};

	void storedLiveFile<LiveFile>(db).then((stored) => {
		if (!stored) return;
		live.show(stored.file);
		device.lastAsked ??= stored.seen;
	}, failed);
	void navigator.storage?.persisted?.().then((persisted) => {
		device.persisted = persisted;
		if (!persisted && device.isInstalled) void device.actions?.persist();
	});
	void again(true);
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
const undefinedOf = () => undefined;
const identity = (error: unknown) => error ?? new ContentError('failed');
