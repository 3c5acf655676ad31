import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { BUILD, expect, LANGUAGES, SCREENS, test } from './fixtures.ts';

// What the build wrote, read as files: no browser is needed for it.

/** Every page of the build by its address. */
const pages = () =>
	readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('index.html'))
		.map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`);

const read = (address: string) => readFileSync(join(BUILD, address, 'index.html'), 'utf8');

const validator = new HtmlValidate({
	extends: ['html-validate:recommended'],
	rules: {
		// How the compiler of our pages writes them; browsers read both the same.
		'void-style': 'off',
		'doctype-style': 'off',
		'no-trailing-whitespace': 'off',
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'no-raw-characters': 'off',
		'no-inline-style': 'error',
		// Everything comes from our own host, under a policy that names each script by its hash.
		'require-sri': 'off',
		// A telephone number in a list is written as its own line, and never broken by our own styles.
		'tel-non-breaking': 'off',
		'long-title': ['warn', { maxlength: 100 }]
	}
});

test('every kind of page is valid HTML, in every language', async () => {
	const kinds = ['/', ...LANGUAGES.flatMap((language) => SCREENS.map(([path]) => `/${language}/${path}`))];
	const wrong: string[] = [];
	for (const address of kinds) {
		const report = await validator.validateString(read(address), address);
		for (const { messages } of report.results)
			for (const { severity, line, ruleId, message } of messages) if (severity === 2) wrong.push(`${address}:${line} ${ruleId}: ${message}`);
	}
	const report = await validator.validateFile(join(BUILD, '404.html'));
	expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
	expect(wrong).toEqual([]);
});

test('no page writes a style into an element, which the policy would refuse', () => {
	const wrong = pages().filter((address) => /<[a-z][^>]*\sstyle=/.test(read(address).replace(/<(script|style)[\s\S]*?<\/\1>/g, '')));
	expect(wrong).toEqual([]);
});

test('every page names itself and its four sisters, and each of them names it back', () => {
	const links = new Map<string, { canonical: string | undefined; alternates: Map<string, string> }>();
	for (const address of pages()) {
		const head = read(address).match(/<head>[\s\S]*?<\/head>/)?.[0] ?? '';
		const canonical = /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1];
		const alternates = new Map([...head.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, tag, href]) => [tag!, href!]));
		links.set(address, { canonical, alternates });
	}
	const pathOf = (href: string) => new URL(href).pathname;
	const wrong: string[] = [];
	for (const [address, { canonical, alternates }] of links) {
		const language = LANGUAGES.find((tag) => address.startsWith(`/${tag}/`));
		if (address === '/shell/') continue; // stands in for other addresses
		if (!canonical || pathOf(canonical) !== address) wrong.push(`${address}: canonical is ${canonical}`);
		for (const tag of [...LANGUAGES, 'x-default']) {
			const href = alternates.get(tag);
			if (!href) wrong.push(`${address}: no link for ${tag}`);
			else if (!existsSync(join(BUILD, pathOf(href), 'index.html'))) wrong.push(`${address}: ${tag} leads to ${href}, which does not exist`);
			else if (language && tag !== 'x-default' && links.get(pathOf(href))?.alternates.get(language) !== canonical)
				wrong.push(`${address}: ${href} does not name it back`);
		}
		if (language && alternates.get(language) !== canonical) wrong.push(`${address}: names another page as itself`);
	}
	expect(links.size).toBeGreaterThan(LANGUAGES.length * 100);
	expect(wrong).toEqual([]);
});

test('every page has a title and a description of its own in its language', () => {
	const seen = new Map<string, string>();
	const wrong: string[] = [];
	for (const address of pages()) {
		if (address === '/shell/') continue;
		const html = read(address);
		const language = LANGUAGES.find((tag) => address.startsWith(`/${tag}/`)) ?? 'en';
		if (!html.includes(`<html lang="${language}"`)) wrong.push(`${address}: another language`);
		const title = /<title>([^<]+)<\/title>/.exec(html)?.[1];
		const description = /<meta name="description" content="([^"]+)"/.exec(html)?.[1];
		if (!title || !description) wrong.push(`${address}: title ${title}, description ${description}`);
		const same = seen.get(`${language} ${title}`);
		if (same && title !== 'Sapporo Pocket') wrong.push(`${address}: the same title as ${same}`);
		seen.set(`${language} ${title}`, address);
	}
	expect(wrong).toEqual([]);
});
