import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// One project, in Node: rune modules are read as plain objects here, and what they do on screen is told by the stories in tests/.
export default defineConfig({
	plugins: [svelte({ configFile: false })],
	test: {
		include: ['src/**/*.test.ts', 'locales/*.test.ts', 'scripts/*.test.ts'],
		environment: 'node',
		setupFiles: ['fake-indexeddb/auto'], // before Dexie looks for one
		env: { TZ: 'America/New_York' }, // a mistake about time zones then shows everywhere
		restoreMocks: true,
		unstubGlobals: true,
		unstubEnvs: true
	}
});
