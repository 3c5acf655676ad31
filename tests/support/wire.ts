import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

/** A city with its key, its releases, and a network between it and the phone that a test can make lie. */

export interface City {
	readonly privateKey: KeyObject;
	/** Raw public key in base64, as the app is built with it. */
	readonly publicKey: string;
}

export function makeCity(): City {
	const { privateKey, publicKey } = generateKeyPairSync('ed25519');
	const { x } = publicKey.export({ format: 'jwk' });
	return { privateKey, publicKey: Buffer.from(x ?? '', 'base64url').toString('base64') };
}

export const signatureOf = ({ privateKey }: City, bytes: Uint8Array) => sign(null, bytes, privateKey).toString('base64');

export interface ReleasePlan {
	readonly release: number;
	readonly entries?: number;
	readonly languages?: readonly string[];
	/** Joins every word, so that a change of it changes the packs of words and nothing else. */
	readonly words?: string;
	/** Laid over the manifest before it is signed. */
	readonly manifest?: object;
	/** Packs to leave out. */
	readonly without?: readonly string[];
	/** Further packs, or others in place of these. */
	readonly packs?: Readonly<Record<string, unknown>>;
}

export type Files = Map<string, Buffer>;

/** The files of a release as a host serves them, below `/content/`. */
export function makeRelease(
	city: City,
	{ release, entries = 10, languages = ['en', 'ja'], words = 'word', manifest, without = [], packs = {} }: ReleasePlan
): Files {
	const ids = Array.from({ length: entries }, (_, i) => `entry-${i}`);
	const named: Record<string, unknown> = {
		core: { entries: Object.fromEntries(ids.map((id) => [id, { id, type: 'place', names: { $: 0 } }])), provenances: [] },
		sources: { sources: {}, plan: [] }
	};
	for (const tag of languages) {
		named[`front-${tag}`] = {
			rows: ids.map((id) => ({ id, type: 'place', names: `${words} ${tag}`, summary: '' })),
			help: { guides: [], numbers: [] }
		};
		named[`words-${tag}`] = Object.fromEntries(ids.map((id) => [id, { state: 'machine', words: [`${words} ${tag}`] }]));
	}
	const files: Files = new Map();
	const references = Object.entries({ ...named, ...packs })
		.filter(([name]) => !without.includes(name))
		.map(([name, data]) => {
			const body = Buffer.from(JSON.stringify(data));
			const sha256 = createHash('sha256').update(body).digest('hex');
			const url = `packs/${name}.${sha256.slice(0, 16)}.json`;
			files.set(url, body);
			return { name, url, bytes: body.byteLength, sha256 };
		});
	const issued = '2026-11-23T00:00:00Z';
	putSigned(files, city, 'manifest', { format: 1, release, issued, expires: '2027-03-23T00:00:00Z', packs: references, ...manifest });
	return files;
}

/** Adds a live file. */
export function putLive(files: Files, city: City, sequence: number, more: object = {}): Files {
	return putSigned(files, city, 'live', {
		format: 1,
		sequence,
		issued: '2026-11-23T00:00:00Z',
		expires: '2026-11-30T00:00:00Z',
		notices: [],
		overrides: [],
		...more
	});
}

export function putSigned(files: Files, city: City, name: string, value: unknown): Files {
	const bytes = Buffer.from(JSON.stringify(value));
	files.set(`${name}.json`, bytes);
	files.set(`${name}.sig`, Buffer.from(signatureOf(city, bytes)));
	return files;
}

/** Answers in place of the files; undefined lets the file through. */
export type Lie = (path: string, times: number, file: Buffer | undefined) => Response | Promise<Response> | undefined;

/** A network that serves `files` below `/content/` and remembers what was asked for, and how. */
export class Wire {
	lie: Lie | undefined;
	readonly asked: string[] = [];
	/** How a path was last asked for. */
	readonly how = new Map<string, RequestInit | undefined>();

	constructor(public files: Files) {}

	readonly fetch = (async (input: string, init?: RequestInit) => {
		const path = input.replace('/content/', '');
		this.asked.push(path);
		this.how.set(path, init);
		const file = this.files.get(path);
		const times = this.asked.filter((other) => other === path).length;
		return (await this.lie?.(path, times, file)) ?? (file ? served(file) : new Response('Not found', { status: 404 }));
	}) as typeof fetch;

	/** Names of the packs that were asked for. */
	packsAsked(): string[] {
		return this.asked.filter((path) => path.startsWith('packs/')).map((path) => path.replace('packs/', '').split('.')[0]!);
	}

	forget() {
		this.asked.length = 0;
		this.how.clear();
	}
}

export const served = (
	body: Uint8Array | string,
	headers: Record<string, string> = { 'content-type': 'application/json; charset=utf-8' },
	status = 200
) => new Response(typeof body === 'string' ? body : new Uint8Array(body), { status, headers });

/** What `redirect: 'manual'` shows of a redirect. */
export function redirected(): Response {
	return Object.defineProperties(Response.error(), { type: { value: 'opaqueredirect' } });
}
