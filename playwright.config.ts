import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

const { executablePath, env, args } = await findBrowser();

/** A visitor's phone: held upright, set to English, and its clock still at home. A mistake about time zones then shows everywhere. */
const phone = {
	viewport: { width: 390, height: 844 },
	hasTouch: true,
	isMobile: true,
	locale: 'en-US',
	timezoneId: 'America/New_York',
	colorScheme: 'light' as const
};

// Stories against the built app in build/: each test starts a host of its own (tests/fixtures.ts).
export default defineConfig({
	testDir: 'tests',
	outputDir: 'test-results',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	forbidOnly: Boolean(process.env['CI']),
	reporter: 'list',
	use: { ...phone, launchOptions: { executablePath, env, args }, trace: 'off', actionTimeout: 10_000, navigationTimeout: 20_000 }
});
