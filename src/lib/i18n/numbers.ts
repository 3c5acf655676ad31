import type { Language } from './languages.ts';

/** Between a number and its unit in English, so that no line breaks there. */
const THIN = '\u202f';

type Table = Readonly<Record<Language, (...parts: string[]) => string>>;

const MONEY: Table = {
	ja: (n) => `${n}円`,
	en: (n) => `¥${n}`,
	/* ¥ is the yuan to a reader of the mainland. */
	'zh-Hans': (n) => `${n}日元`,
	'zh-Hant': (n) => `${n}日圓`,
	ko: (n) => `${n}엔`
};
const METRES: Table = { ja: (n) => `${n}m`, en: (n) => `${n}${THIN}m`, 'zh-Hans': (n) => `${n}米`, 'zh-Hant': (n) => `${n}公尺`, ko: (n) => `${n}m` };
const KILOMETRES: Table = {
	ja: (n) => `${n}km`,
	en: (n) => `${n}${THIN}km`,
	'zh-Hans': (n) => `${n}公里`,
	'zh-Hant': (n) => `${n}公里`,
	ko: (n) => `${n}km`
};
const WALK: Table = {
	ja: (n) => `徒歩${n}分`,
	en: (n) => `${n}${THIN}min walk`,
	'zh-Hans': (n) => `步行${n}分钟`,
	'zh-Hant': (n) => `步行${n}分鐘`,
	ko: (n) => `도보 ${n}분`
};
const AND_WALK: Readonly<Record<Language, string>> = { ja: '・', en: ', ', 'zh-Hans': '，', 'zh-Hant': '，', ko: ', ' };
const EDITION: Table = {
	ja: (n) => `第${n}回`,
	en: (n) => `${n}${ordinal(Number(n))}`,
	'zh-Hans': (n) => `第${n}届`,
	'zh-Hant': (n) => `第${n}屆`,
	ko: (n) => `제${n}회`
};
const EXIT: Table = {
	ja: (n) => `${n}番出口`,
	en: (n, many) => `${many ? 'Exits' : 'Exit'} ${n}`,
	'zh-Hans': (n) => `${n}号出口`,
	'zh-Hant': (n) => `${n}號出口`,
	ko: (n) => `${n}번 출구`
};
const LIST: Readonly<Record<Language, string>> = { ja: '・', en: ', ', 'zh-Hans': '、', 'zh-Hant': '、', ko: ', ' };

function ordinal(n: number): string {
	const isTeen = n % 100 >= 11 && n % 100 <= 13;
	return (isTeen ? undefined : ['th', 'st', 'nd', 'rd'][n % 10]) ?? 'th';
}

/** Digits in groups of three: 10,000. The same in every language. */
export const formatNumber = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

/** An amount of whole yen: 1,500円, ¥1,500. */
export const formatMoney = (yen: number, language: Language): string => MONEY[language](formatNumber(yen));

/** A distance in tens of metres, or in tenths of kilometres from 1 km: no position here is surer than that. */
export function formatDistance(metres: number, language: Language): string {
	const tens = Math.round(metres / 10) * 10;
	if (tens < 1000) return METRES[language](String(tens));
	return KILOMETRES[language](String(Math.round(metres / 100) / 10));
}

/** 徒歩5分, 5 min walk. */
export const formatMinutesWalk = (minutes: number, language: Language): string => WALK[language](String(minutes));

/** How far in metres and how long on foot, on one line: 350m・徒歩5分. */
export const formatDistanceAndWalk = (metres: number, minutes: number, language: Language): string =>
	`${formatDistance(metres, language)}${AND_WALK[language]}${formatMinutesWalk(minutes, language)}`;

/**
 * A telephone number to read and to dial: as in Japan for readers of Japanese, with +81 for the others.
 *
 * `display` is grouped as dialled in Japan. Short numbers (119, #7119, 171) have no `e164` or no leading zero and stay
 * as they are.
 */
export function formatPhone(display: string, e164: string | undefined, language: Language): string {
	if (language === 'ja' || !e164 || !display.startsWith('0')) return display;
	const grouped = `+81-${display.slice(1)}`;
	return grouped.replaceAll('-', '') === e164 ? grouped : e164;
}

/** An exit as signed, one or several (`2, 5, 6`): 5番出口, Exit 5. */
export function formatExit(exit: string, language: Language): string {
	const exits = exit.split(/\s*[,、・]\s*/);
	return EXIT[language](exits.join(LIST[language]), exits.length > 1 ? 'many' : '');
}

/** Which time an event takes place: 第76回, 76th. */
export const formatEdition = (number: number, language: Language): string => EDITION[language](String(number));
