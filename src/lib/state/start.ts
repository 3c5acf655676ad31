import type { keepGuide } from './guide-on-phone.ts';

/** Where the worker lies, and how it is written while developing. */
export const WORKER = '/service-worker.js';
export const WORKER_OPTIONS = { type: import.meta.env.DEV ? 'module' : 'classic' } as const;

/**
 * Sets going what the phone needs beyond the page it reads: the worker and the module that brings the guide. Called as
 * soon as scripts run, so that both travel while the page becomes interactive.
 */
export function bringTheRest(): Promise<{ keepGuide: typeof keepGuide }> {
	if ('serviceWorker' in navigator) void navigator.serviceWorker.register(WORKER, WORKER_OPTIONS).catch(() => undefined); // told by app-worker.ts
	return import('./guide-on-phone.ts');
}
