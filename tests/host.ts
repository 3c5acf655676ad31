import { serveFolder } from '../scripts/static-server.mjs';

/** What a portal puts in the place of everything. */
const LOGIN = '<!doctype html><html><head><title>Hotel Wi-Fi</title></head><body><h1>Log in to Wi-Fi</h1></body></html>';

/** Answers 200 with a page of its own, leads elsewhere, calls its page JSON, or sends JSON of its own. */
export type Portal = 'page' | 'redirect' | 'page-called-json' | 'other-json';

const PORTALS: Readonly<Record<Portal, { status: number; headers: Record<string, string>; body: string }>> = {
	page: { status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: LOGIN },
	redirect: { status: 302, headers: { Location: 'http://login.hotel.invalid/' }, body: '' },
	'page-called-json': { status: 200, headers: { 'Content-Type': 'application/json' }, body: LOGIN },
	'other-json': { status: 200, headers: { 'Content-Type': 'application/json' }, body: '{"login":"required"}' }
};

type Running = Awaited<ReturnType<typeof serveFolder>>;
type Instead = NonNullable<Running['state']['instead']>;

/** The host of the guide, and whatever stands between it and the phone. */
export class Host {
	#running: Running;
	#listening = true;

	private constructor(running: Running) {
		this.#running = running;
	}

	static async start(folder: string): Promise<Host> {
		return new Host(await serveFolder({ root: folder }));
	}

	get url() {
		return this.#running.url;
	}

	/** Every path that was asked for, in order. */
	get asked(): string[] {
		return this.#running.state.hits;
	}

	/** Cuts every connection; nobody answers at this address any more. */
	async stops() {
		if (this.#listening) await this.#running.close();
		this.#listening = false;
	}

	async comesBack() {
		const { port, state } = this.#running;
		this.#running = await serveFolder({ root: state.root, port });
		this.#listening = true;
	}

	/** From now on another build is served. */
	deploys(folder: string) {
		this.#running.state.root = folder;
	}

	/** A portal answers every address in the place of the host. */
	isBehind(kind: Portal) {
		const { status, headers, body } = PORTALS[kind];
		this.answers((_, response) => {
			response.writeHead(status, headers).end(body);
			return true;
		});
	}

	/** Answers before the files do; returns true where it has. */
	answers(instead: Instead) {
		this.#running.state.instead = instead;
	}

	/** Nothing stands in between any more. */
	answersAgain() {
		this.#running.state.instead = undefined;
	}
}
