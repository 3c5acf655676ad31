// `npm run gallery`: contact sheets (PNG) of every screen in every language, for people to look at.
// One sheet per screen and language: light and dark, 320 to 1180 px, text at 100 and 200 %. `-- today event` limits the
// screens, `-- --lang ko,ja` the languages. Sheets go to gallery/.
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { serveFolder } from './static-server.mjs';

const SCREENS = {
	language: '',
	today: '/',
	events: '/events/',
	event: '/events/snow-festival/',
	'event-announced': '/events/sapporo-international-art-festival/',
	'event-ended': '/events/asian-winter-games-2017/',
	'event-not-announced': '/events/munich-christmas-market/',
	places: '/places/',
	place: '/places/odori-park/',
	services: '/services/',
	service: '/services/call-centre/',
	help: '/help/',
	settings: '/settings/',
	about: '/about/',
	missing: '/events/no-such-event/'
};
const WIDTHS = { 320: 640, 390: 844, 820: 1180, 1180: 820 };
/** The mock-ups' clock. */
const NOW = '2026-02-07T18:40:00+09:00';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { lang: { type: 'string' } } });
const languages = values.lang?.split(',') ?? Object.keys(JSON.parse(readFileSync('locales/languages.json', 'utf8')));
const names = positionals.length > 0 ? positionals : Object.keys(SCREENS);

mkdirSync('gallery', { recursive: true });
const server = await serveFolder({ root: resolve('build') });
const browser = await chromium.launch(await findBrowser());

for (const name of names)
	for (const language of name === 'language' ? ['en'] : languages) {
		const shots = [];
		for (const colorScheme of ['light', 'dark'])
			for (const [width, height] of Object.entries(WIDTHS)) shots.push(...(await photograph(name, language, colorScheme, Number(width), height)));
		await sheet(`${name}-${language}`, shots);
		console.log(`gallery/${name}-${language}.png`);
	}
await browser.close();
await server.close();

async function photograph(name, language, colorScheme, width, height) {
	const context = await browser.newContext({ viewport: { width, height }, colorScheme, timezoneId: 'America/New_York', serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.clock.install({ time: NOW });
	await page.goto(server.url + (name === 'language' ? '/404.html' : `/${language}${SCREENS[name]}`), { waitUntil: 'load' });
	await page.waitForSelector('html[data-ready]', { timeout: 5000 }).catch(() => undefined); // a screen without scripts is shown as it is
	const shots = [];
	for (const percent of [100, 200]) {
		await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}%`), percent);
		shots.push({ label: `${colorScheme} ${width} px ${percent} %`, width, png: (await page.screenshot()).toString('base64') });
	}
	await context.close();
	return shots;
}

async function sheet(name, shots) {
	const page = await browser.newPage({ viewport: { width: 2000, height: 1000 } });
	await page.setContent(
		`<style>body{margin:16px;font:14px sans-serif;background:#888;display:flex;flex-wrap:wrap;gap:16px}figure{margin:0}img{display:block}</style>` +
			shots
				.map(
					({ label, width, png }) =>
						`<figure><figcaption>${label}</figcaption><img width="${width / 1.5}" src="data:image/png;base64,${png}"></figure>`
				)
				.join('')
	);
	await page.screenshot({ path: `gallery/${name}.png`, fullPage: true });
	await page.close();
}
