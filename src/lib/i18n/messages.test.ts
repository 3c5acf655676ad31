import { get } from 'svelte/store';
import { locale, locales, _ } from 'svelte-i18n';
import { expect, test } from 'vitest';
import en from '../../../locales/en.json';
import ko from '../../../locales/ko.json';
import { LANGUAGES } from './languages.ts';
import { loadMessages, setLanguage } from './messages.ts';

const title = () => get(_)('screen.events');

test('one language at a time arrives, and speaks at once when it is wanted', async () => {
	expect(get(locales)).toEqual([]);
	await loadMessages('ko');
	setLanguage('ko');
	expect([get(locale), get(locales), title()]).toEqual(['ko', ['ko'], ko.screen.events]);
	await loadMessages('en');
	expect(title()).toBe(ko.screen.events);
	setLanguage('en');
	expect(title()).toBe(en.screen.events);
});

test('asking again brings nothing again', () => {
	expect(loadMessages('ko')).toBe(loadMessages('ko'));
});

test('every published language has words', async () => {
	await Promise.all(LANGUAGES.map(loadMessages));
	expect([...get(locales)].sort()).toEqual([...LANGUAGES].sort());
});
