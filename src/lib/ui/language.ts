import { derived, type Readable } from 'svelte/store';
import { locale } from 'svelte-i18n';
import { isLanguage, type Language } from '#lib/i18n/languages.ts';

/** The language that `$_` speaks, for dates and numbers beside its words. */
export const language: Readable<Language> = derived(locale, (tag) => (tag && isLanguage(tag) ? tag : 'en'));
