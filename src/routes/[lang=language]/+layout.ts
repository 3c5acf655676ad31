import { loadMessages } from '#lib/i18n/messages.ts';
import type { Language } from '#lib/i18n/languages.ts';

export async function load({ params }) {
	const lang = params.lang as Language;
	await loadMessages(lang);
	return { lang };
}
