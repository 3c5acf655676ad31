import { IntlMessageFormat } from 'intl-messageformat';
import { addMessages, init } from 'svelte-i18n';
import type { Language } from './languages.ts';

// The library asks the browser for each message whether it knows our language, which costs a slow phone a tenth of its
// start. It does: `locales/languages.json` holds no other.
IntlMessageFormat.resolveLocale = (locales) => new Intl.Locale(String(locales));

type Catalogue = Parameters<typeof addMessages>[1];

/** One chunk a language: a reader downloads the words of one. */
const catalogues = import.meta.glob<Catalogue>(['../../../locales/*.json', '!../../../locales/languages.json'], { import: 'default' });

const loaded = new Map<Language, Promise<void>>();

/** Brings the words of `language`. Asking again costs nothing; after a failure it tries again. */
export function loadMessages(language: Language): Promise<void> {
	const before = loaded.get(language);
	if (before) return before;
	const load = catalogues[`../../../locales/${language}.json`];
	const arrival = load ? load().then((words) => addMessages(language, words)) : Promise.reject(new Error(`no words in ${language}`));
	arrival.catch(() => loaded.delete(language));
	loaded.set(language, arrival);
	return arrival;
}

/**
 * Makes `$_` speak `language`, whose words `loadMessages` has brought. At once and not later: while prerendering, the
 * page after this one may be in another language.
 */
export function setLanguage(language: Language): void {
	void init({ fallbackLocale: 'en', initialLocale: language, warnOnMissingMessages: import.meta.env.DEV });
}
