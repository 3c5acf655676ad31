import type { IconName } from './icons.ts';

/** A screen of the guide with an address of its own: `/{lang}/{path}`. Its name is the message `screen.{id}`. */
export interface Screen {
	readonly id: string;
	readonly path: string;
	readonly icon: IconName;
}

/** The bottom bar, in the order of the thumb. A new screen joins it by one line. */
export const BAR: readonly Screen[] = [
	{ id: 'today', path: '', icon: 'today' },
	{ id: 'events', path: 'events/', icon: 'events' },
	{ id: 'places', path: 'places/', icon: 'places' },
	{ id: 'services', path: 'services/', icon: 'services' },
	{ id: 'help', path: 'help/', icon: 'help' }
];

/** Beside the language plate, at the top of every screen: search joins here. */
export const TOOLS: readonly Screen[] = [];

/** At the foot of every screen. */
export const FOOT: readonly Screen[] = [
	{ id: 'settings', path: 'settings/', icon: 'settings' },
	{ id: 'about', path: 'about/', icon: 'about' }
];
