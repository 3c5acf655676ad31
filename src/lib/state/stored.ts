/** Small choices in localStorage. A browser that refuses it simply forgets them. */

/** The stored text under `key`, or undefined. */
export function readStored(key: string): string | undefined {
	try {
		return localStorage.getItem(key) ?? undefined;
	} catch {
		return undefined; // storage is refused: nothing was kept
	}
}

/** Keeps `value` under `key`; undefined removes it. Says whether it was kept. */
export function writeStored(key: string, value: string | undefined): boolean {
	try {
		if (value === undefined) localStorage.removeItem(key);
		else localStorage.setItem(key, value);
		return true;
	} catch {
		return false;
	}
}
