import file from '../../../locales/languages.json';

/** A language that we publish, as a BCP 47 tag. `locales/languages.json` is the only list of them. */
export type Language = keyof typeof file;

export const LANGUAGES = Object.keys(file) as readonly Language[];

const each = <T>(of: (language: Language) => T) =>
	Object.fromEntries(LANGUAGES.map((language) => [language, of(language)])) as Readonly<Record<Language, T>>;

/** What each language calls itself. */
export const LANGUAGE_NAMES = each((language) => file[language].name);

/** The sign of each language on the language plate. */
export const LANGUAGE_PLATES = each((language) => file[language].plate);

export const isLanguage = (tag: string): tag is Language => Object.hasOwn(file, tag);

/** Chinese languages whose readers expect Traditional characters unless their tag names another script. */
const TRADITIONAL: readonly string[] = ['yue', 'nan', 'hak'];

/** A tag of a browser, an operating system or a person; undefined when it is none (`*`, an empty string). */
function parse(tag: string): Intl.Locale | undefined {
	try {
		return new Intl.Locale(tag.replaceAll('_', '-'));
	} catch {
		return undefined;
	}
}

function published(tag: string): Language | undefined {
	const locale = parse(tag);
	if (!locale) return undefined;
	const script = TRADITIONAL.includes(locale.language) ? (locale.script ?? 'Hant') : locale.maximize().script;
	if (script === 'Hant') return 'zh-Hant';
	if (script === 'Hans' || locale.language === 'zh') return 'zh-Hans';
	return isLanguage(locale.language) ? locale.language : undefined;
}

/**
 * First language we publish that the visitor prefers; English when there is none.
 *
 * Chinese is matched by script, which `navigator.languages` often leaves implicit: `zh-TW`, `zh-HK` and `zh-MO` are
 * read in Traditional, plain `zh` and `zh-SG` in Simplified. Underscores are taken for hyphens, nonsense is skipped.
 */
export function matchLanguage(preferred: readonly string[]): Language {
	for (const tag of preferred) {
		const language = published(tag);
		if (language) return language;
	}
	return 'en';
}
