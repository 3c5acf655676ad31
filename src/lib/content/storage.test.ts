import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { contentsOf, newPhone } from '../../../tests/support/phone.ts';
import { makeCity, makeRelease, Wire } from '../../../tests/support/wire.ts';
import type { GuideDatabase } from '../db/database.ts';
import { codeOf } from './content-error.ts';
import { installGuide } from './install.ts';

// A phone whose storage gives up in the middle: at each write of an installation, and at its very end.

const city = makeCity();
let db: GuideDatabase;
let wire: Wire;
beforeEach(async () => {
	vi.stubGlobal('navigator', { onLine: true });
	db = newPhone();
	wire = new Wire(makeRelease(city, { release: 1 }));
	await install();
	wire.files = makeRelease(city, { release: 2, entries: 11, words: 'new word' });
});
afterEach(() => vi.restoreAllMocks());

const install = () => installGuide({ fetch: wire.fetch, base: '/content/', keys: [city.publicKey], db, languages: ['en', 'ja'] });
const full = () => new DOMException('The quota has been exceeded.', 'QuotaExceededError');

/** Of all writes from now on, the `nth` does `fail` in its place. */
function failAt(nth: number, fail: (store: IDBObjectStore) => IDBRequest) {
	const put = IDBObjectStore.prototype.put;
	let writes = 0;
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
		return ++writes === nth ? fail(this) : put.apply(this, args);
	});
}

/** What fake-indexeddb has inside: a request of our own making, and the way a browser ends a transaction. */
interface Inside {
	_execRequestAsync(request: { source: IDBObjectStore; operation: () => unknown }): IDBRequest;
	_abort(name: string): void;
}
const inside = (store: IDBObjectStore) => store.transaction as unknown as Inside;

/** Five packs and the record of the release. */
const WRITES = [1, 2, 3, 4, 5, 6];

describe.each<[string, (store: IDBObjectStore) => IDBRequest]>([
	[
		'is refused at once',
		() => {
			throw full();
		}
	],
	[
		'fails after a moment',
		(store) =>
			inside(store)._execRequestAsync({
				source: store,
				operation: () => {
					throw full();
				}
			})
	]
])('a full phone: the write %s', (_, fail) => {
	test.each(WRITES)('write %i', async (nth) => {
		const before = await contentsOf(db);
		failAt(nth, fail);
		expect(await install().then(() => 'installed', codeOf)).toBe('storage-full');
		vi.restoreAllMocks();
		expect(await contentsOf(db)).toBe(before);
		expect(await install()).toMatchObject({ release: 2, entries: 11 });
	});
});

test('a full phone: every write works, and the transaction fails at its end', async () => {
	const before = await contentsOf(db);
	failAt(WRITES.length, (store) => {
		const request = store.get('any');
		request.addEventListener('success', () => inside(store)._abort('QuotaExceededError'));
		return request;
	});
	expect(await install().then(() => 'installed', codeOf)).toBe('storage-full');
	vi.restoreAllMocks();
	expect(await contentsOf(db)).toBe(before);
});

test('a browser that refuses its storage altogether', async () => {
	vi.spyOn(indexedDB, 'open').mockImplementation(() => {
		throw new DOMException('The user denied permission.', 'SecurityError');
	});
	db = newPhone();
	expect(await install().then(() => 'installed', codeOf)).toBe('storage-refused');
});

test.each<[string, unknown, string]>([
	['as the browser throws it', full(), 'storage-full'],
	['as Dexie wraps it', new Dexie.AbortError('aborted', full()), 'storage-full'],
	['as one of several failures', new Dexie.BulkError('2 of 3 operations failed', [full(), full()] as never), 'storage-full'],
	['another failure of the database', new Dexie.InvalidStateError('closed'), 'storage-refused'],
	['a failure of ours', new TypeError('undefined is not a function'), 'failed'],
	['something that is no error', 'oops', 'failed']
])('a failure %s is called what it is', (_, error, code) => {
	expect(codeOf(error)).toBe(code);
});
