// `npm run serve`: serves build/ and prints the address. PORT overrides 4173.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { serveFolder } from './static-server.mjs';

const port = Number(process.env.PORT ?? 4173);
if (!existsSync('build/index.html')) {
	console.error('There is no build yet: run npm start, or npm run build first.');
	process.exit(1);
}
try {
	await serveFolder({ root: resolve('build'), port, host: process.env.HOST ?? 'localhost' });
	console.log(`Sapporo Pocket: http://localhost:${port}/`);
} catch (error) {
	console.error(error.code === 'EADDRINUSE' ? `Port ${port} is in use: set PORT to another one.` : `Cannot serve: ${error.message}`);
	process.exit(1);
}
