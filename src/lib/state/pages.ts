import { error } from '@sveltejs/kit';
import type { PageView } from '../domain/view.ts';
import { device } from './device.svelte.ts';
import { settings } from './settings.svelte.ts';

type Fetch = typeof fetch;

/** A page's data, where it came from, and the release it belongs to. */
export interface PageData<V extends PageView> {
	readonly view: V;
	readonly release: number;
	readonly source: 'prerendered' | 'device';
	/** In plain Japanese, by the reader's choice. */
	readonly plain?: true;
}

const browser = typeof window !== 'undefined';
let hydrated = false;

const addressOf = (language: string, name: string) => `/content/pages/${language}/${name}.json`;

/** While hydrating, the page already carries its data: kit put the answer of this address into it. */
function carried(address: string): boolean {
	return !hydrated && document.querySelector(`script[data-sveltekit-fetched][data-url="${CSS.escape(address)}"]`) !== null;
}

/**
 * What a screen shows: from the page while prerendering and hydrating, from the phone afterwards, and from the
 * network when the phone has nothing or refuses its storage. `inAdvance` names what a page is made with, where that is
 * less than the whole.
 *
 * Throws kit's error 404 (`no-such-entry`) or 503 (`not-on-this-phone`), which `+error.svelte` says in words.
 */
export async function pageData<V extends PageView>(
	fetch: Fetch,
	language: string,
	name: string,
	inAdvance = name,
	plain = settings.easy
): Promise<PageData<V>> {
	const made = addressOf(language, inAdvance);
	if (!browser || carried(made)) {
		hydrated = browser;
		return published(fetch, made);
	}
	hydrated = true;
	const address = addressOf(language, name);
	try {
		const { pageOnPhone } = await import('./store.ts');
		const found = await pageOnPhone(language, name, { plain });
		if (found) return { ...found, view: found.view as V, source: 'device' };
		if (found === null) error(404, 'no-such-entry');
	} catch (cause) {
		if ((cause as { status?: number }).status === 404) throw cause;
		device.storage = 'refused'; // private mode, blocked or corrupt: the network can still answer
	}
	return published(fetch, address);
}

async function published<V extends PageView>(fetch: Fetch, address: string): Promise<PageData<V>> {
	let response: Response;
	try {
		response = await fetch(address);
	} catch {
		error(503, 'not-on-this-phone');
	}
	if (response.status === 404) error(404, 'no-such-entry');
	try {
		const { view, release } = (await response.json()) as { view: V; release: number };
		return { view, release, source: 'prerendered' };
	} catch {
		error(503, 'not-on-this-phone'); // a sign-in page where the guide should be
	}
}

/** The same page in Japanese, to show to someone, and so never in plain Japanese: from the phone or the network, undefined when neither has it. */
export async function inJapanese<V extends PageView>(fetch: Fetch, name: string): Promise<V | undefined> {
	try {
		return (await pageData<V>(fetch, 'ja', name, name, false)).view;
	} catch {
		return undefined; // the card says that the Japanese text is not on this phone
	}
}
