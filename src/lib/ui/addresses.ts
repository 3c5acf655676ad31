import type { EntryType } from '#lib/domain/entry.ts';
import type { Language } from '#lib/i18n/languages.ts';

const FOLDERS: Readonly<Record<Exclude<EntryType, 'guide'>, string>> = { event: 'events', place: 'places', service: 'services' };

/** Address of an entry. What to do now has no page of its own: it is a section of Help. */
export function entryAddress(language: Language, type: EntryType, id: string): string {
	return type === 'guide' ? `/${language}/help/#${id}` : `/${language}/${FOLDERS[type]}/${id}/`;
}

/** Address that dials, without the marks for the eye. */
export const dialAddress = (telephone: { readonly display: string; readonly e164?: string }): string =>
	`tel:${telephone.e164 ?? encodeURIComponent(telephone.display.replaceAll('-', ''))}`;
