import type { EpochMs } from '#lib/domain/answer.ts';
import { ageOf, type Age } from '#lib/i18n/dates.ts';
import type { IconName } from './icons.ts';

/** What the phone knows about the network and its own copy of the guide. */
export interface Network {
	readonly state: 'online' | 'offline' | 'portal' | 'failed';
	/** When the network last answered us. */
	readonly lastAsked?: EpochMs | undefined;
	/** When the release on the phone was issued. */
	readonly issued?: EpochMs | undefined;
	/** Progress of a download, in bytes. */
	readonly bytes?: { readonly received: number; readonly total: number } | undefined;
}

/** Room that the whole guide needs on a phone, with some to spare while one release replaces another. */
export const ROOM_MEGABYTES = 10;

const ICONS: Readonly<Record<Network['state'], IconName>> = { online: 'check', offline: 'offline', portal: 'info', failed: 'warning' };

interface Line {
	readonly icon: IconName;
	readonly key: string;
	readonly values: Record<string, string | number>;
}

const kilobytes = (bytes: number): number => Math.ceil(bytes / 1024);

/** Message of the network line. Without a clock it says only what is true at any time: that the guide needs no network. */
export function networkLine({ state, lastAsked, issued, bytes }: Network, now: EpochMs | undefined): Line {
	if (now === undefined) return { icon: 'check', key: 'network.any-time', values: {} };
	const icon = ICONS[state];
	if (state === 'portal') return { icon, key: 'network.portal', values: {} };
	if (bytes) return { icon: 'down', key: 'network.downloading', values: { received: kilobytes(bytes.received), total: kilobytes(bytes.total) } };
	const since = lastAsked ?? issued;
	if (since === undefined) return { icon, key: `network.${state}-first`, values: {} };
	const age: Age = ageOf(since, now);
	if (state === 'online' && age.unit === 'minutes') return { icon, key: 'network.online', values: {} };
	if (age.unit === 'minutes' && age.n === 0) return { icon, key: `network.${state}-first`, values: {} };
	return { icon, key: `network.${state === 'online' ? 'online-old' : state}`, values: { ...age } };
}
