import type { EpochMs } from '../domain/answer.ts';

export type Network = 'online' | 'offline' | 'portal' | 'failed';

interface InstallPrompt extends Event {
	prompt(): Promise<unknown>;
}

/** What this phone knows of itself and of the guide on it. Written by `guide-on-phone.ts`, read by screens. */
class Device {
	network = $state<Network>('online');
	/** Code of the last failure, a key under `error.`; undefined when the last attempt went well. */
	error = $state<string>();
	/** When the city was last heard (epoch ms), also in an earlier visit. */
	lastAsked = $state<EpochMs>();
	release = $state<number>();
	/** When the release was issued, and when it stops being fresh. */
	issued = $state<EpochMs>();
	expires = $state<EpochMs>();
	/** Languages that are whole on the phone. */
	languages = $state.raw<readonly string[]>([]);
	/** Every language is on the phone and the worker answers without a network. */
	offlineReady = $state(false);
	storage = $state<'kept' | 'full' | 'refused'>('kept');
	/** Whether the browser has promised not to evict the guide. */
	persisted = $state<boolean>();
	/** While a download runs. */
	bytes = $state.raw<{ received: number; total: number }>();
	/** A new version of the app waits for the reader's consent. */
	updateReady = $state(false);
	isInstalled = $state(false);
	isIos = $state(false);
	#prompt = $state.raw<InstallPrompt>();

	/** Set by the module that does the work, once it is loaded. */
	actions: { updateApp(): void; updateNow(): Promise<void>; stop(): void; eraseAll(): Promise<void>; persist(): Promise<void> } | undefined;

	/** Asks the browser to install the app; undefined where the browser cannot be asked. */
	get install(): (() => Promise<void>) | undefined {
		const prompt = this.#prompt;
		if (!prompt) return undefined;
		return async () => {
			await prompt.prompt();
			this.#prompt = undefined;
			await this.actions?.persist();
		};
	}

	updateApp = () => this.actions?.updateApp();
	updateNow = () => this.actions?.updateNow();
	stopDownload = () => this.actions?.stop();
	eraseAll = () => this.actions?.eraseAll();
	persist = () => this.actions?.persist();

	/** Learns what can be known at once; returns how to stop listening. */
	start(): () => void {
		this.isInstalled = matchMedia('(display-mode: standalone)').matches || (navigator as { standalone?: boolean }).standalone === true;
		this.isIos = /iPhone|iPad|iPod/.test(navigator.userAgent) || (navigator.platform === 'MacIntel' && navigator.maxTouchPoints > 1);
		const keep = (event: Event) => {
			event.preventDefault();
			this.#prompt = event as InstallPrompt;
		};
		addEventListener('beforeinstallprompt', keep);
		return () => removeEventListener('beforeinstallprompt', keep);
	}
}

export const device = new Device();
