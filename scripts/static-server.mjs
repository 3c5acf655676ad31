// A static host in one file: what `npm start` serves and what the stories run against. A story may swap the folder,
// answer in its place, or stop it; a visitor's phone sees nothing but HTTP.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompress, constants } from 'node:zlib';
import { promisify } from 'node:util';
import { cacheControl, SECURITY, TYPES } from './headers.mjs';

const compress = promisify(brotliCompress);
const COMPRESSED = new Map();

/**
 * @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean | Promise<boolean>} Answer
 * Returns true when it has answered (or means never to answer) in place of the files.
 */

/**
 * Serves `root`. `hits` lists every path asked for; `instead` answers before the files do; `close` cuts every connection.
 * @param {{ root: string, port?: number, host?: string }} options
 */
export async function serveFolder({ root, port = 0, host = '127.0.0.1' }) {
	const state = { root, instead: /** @type {Answer | undefined} */ (undefined), hits: /** @type {string[]} */ ([]) };
	const server = createServer(async (request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
		state.hits.push(path);
		try {
			if (await state.instead?.(request, response)) return;
			await answer(state.root, path, request, response);
		} catch (error) {
			if (!response.headersSent) response.writeHead(500);
			response.end(String(error));
		}
	});
	await new Promise((resolve, reject) => server.once('error', reject).listen(port, host, () => resolve(undefined)));
	const address = /** @type {import('node:net').AddressInfo} */ (server.address());
	return {
		url: `http://localhost:${address.port}`,
		port: address.port,
		state,
		close: () =>
			new Promise((resolve) => {
				server.close(resolve);
				server.closeAllConnections();
			})
	};
}

async function answer(root, path, request, response) {
	const file = fileFor(root, path);
	if (typeof file === 'object') {
		response.writeHead(308, { Location: file.redirect });
		return void response.end();
	}
	const found = file ?? join(root, '404.html');
	const type = TYPES[extname(found).slice(1)] ?? 'application/octet-stream';
	const headers = { ...SECURITY, 'Content-Type': type, 'Cache-Control': file ? cacheControl(path) : 'no-cache', Vary: 'Accept-Encoding' };
	if (!existsSync(found)) return void response.writeHead(404, headers).end('Not found');

	if (/image\/png|octet-stream/.test(type)) {
		response.writeHead(file ? 200 : 404, headers);
		return void createReadStream(found).pipe(response);
	}
	const { bytes, etag } = await compressed(found);
	if (file && request.headers['if-none-match'] === etag)
		return void response.writeHead(304, { ETag: etag, 'Cache-Control': headers['Cache-Control'] }).end();
	const brotli = /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
	const body = brotli ? bytes : readFileSync(found);
	response.writeHead(file ? 200 : 404, { ...headers, ETag: etag, 'Content-Length': body.length, ...(brotli && { 'Content-Encoding': 'br' }) });
	response.end(request.method === 'HEAD' ? undefined : body);
}

/** The file that answers for `path`; a folder asked for without its slash redirects, as static hosts do. */
function fileFor(root, path) {
	const file = normalize(join(root, path));
	if (file !== root && !file.startsWith(root.endsWith(sep) ? root : root + sep)) return undefined;
	if (!existsSync(file)) return undefined;
	if (!statSync(file).isDirectory()) return file;
	const index = join(file, 'index.html');
	if (!existsSync(index)) return undefined;
	return path.endsWith('/') ? index : { redirect: `${path}/` };
}

async function compressed(file) {
	const { mtimeMs, size } = statSync(file);
	const key = `${file} ${mtimeMs} ${size}`;
	let found = COMPRESSED.get(key);
	if (!found) {
		const plain = readFileSync(file);
		const bytes = await compress(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
		found = { bytes, etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"` };
		COMPRESSED.set(key, found);
	}
	return found;
}
