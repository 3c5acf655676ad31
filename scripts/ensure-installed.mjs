// Installs what is missing, so that the two commands work right after a clone. Needs nothing but Node and npm.
import { existsSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 20)) {
	console.error(`Sapporo Pocket needs Node 20.20 or newer; this is ${process.versions.node}.`);
	process.exit(1);
}

const installed = 'node_modules/.package-lock.json';
const fresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
if (!fresh) {
	console.error('Installing what is missing (npm ci) …');
	const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
		stdio: ['ignore', 'ignore', 'inherit'],
		shell: process.platform === 'win32'
	});
	if (status !== 0) {
		console.error('The packages could not be installed: is the npm registry within reach?');
		process.exit(1);
	}
}
