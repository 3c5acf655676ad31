/** Katakana as hiragana, half width as full width; everything else as it is. */
export const hiragana = (text: string) =>
	text
		.replace(/[\uff61-\uff9f]+/gu, (found) => found.normalize('NFKC'))
		.replace(/[ァ-ヶ]/gu, (character) => String.fromCodePoint(character.codePointAt(0)! - 0x60));

const ROWS: Readonly<Record<string, string>> = {
	'': 'あいうえお',
	k: 'かきくけこ',
	s: 'さしすせそ',
	t: 'たちつてと',
	n: 'なにぬねの',
	h: 'はひふへほ',
	m: 'まみむめも',
	r: 'らりるれろ',
	g: 'がぎぐげご',
	z: 'ざじずぜぞ',
	d: 'だぢづでど',
	b: 'ばびぶべぼ',
	p: 'ぱぴぷぺぽ'
};
const VOWELS = 'aiueo';
const SOUNDS = new Map([
	...Object.entries(ROWS).flatMap(([consonant, row]) => [...row].map((kana, i) => [kana, consonant + VOWELS[i]!] as const)),
	...Object.entries({
		し: 'shi',
		ち: 'chi',
		つ: 'tsu',
		ふ: 'fu',
		じ: 'ji',
		ぢ: 'ji',
		づ: 'zu',
		や: 'ya',
		ゆ: 'yu',
		よ: 'yo',
		わ: 'wa',
		を: 'o',
		ん: 'n',
		ゔ: 'vu'
	})
]);
const SMALL_Y: Readonly<Record<string, string>> = { ゃ: 'ya', ゅ: 'yu', ょ: 'yo' };
const SMALL_VOWELS: Readonly<Record<string, string>> = { ぁ: 'a', ぃ: 'i', ぅ: 'u', ぇ: 'e', ぉ: 'o' };

/**
 * The Hepburn of a reading in hiragana, letters only and with long vowels as they are written: おおどおり is `oodoori`.
 *
 * Compare it folded (`foldHepburn`); it is not for showing.
 */
export function hepburn(kana: string): string {
	let sounds = '';
	let doubled = false;
	for (const character of kana) {
		const y = SMALL_Y[character];
		const vowel = SMALL_VOWELS[character];
		if (character === 'っ') doubled = true;
		else if (y) sounds = /(?:sh|ch|j)i$/.test(sounds) ? sounds.slice(0, -1) + y.slice(1) : sounds.replace(/i$/, '') + y;
		else if (vowel) sounds = sounds.replace(/[aiueo]$/, '') + vowel;
		else {
			const sound = SOUNDS.get(character) ?? '';
			sounds += doubled ? (sound.startsWith('ch') ? 't' : (sound[0] ?? '')) + sound : sound;
			doubled = false;
		}
	}
	return sounds;
}

/**
 * Romanised text as letters that two spellings of one name share: without macrons, case, hyphens and spaces, long vowels
 * and doubled consonants once, m before b, m and p as n, the particles は and へ as they are written or as they sound.
 */
export const foldHepburn = (text: string) =>
	text
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^a-z]/g, '')
		.replace(/o[ou]+/g, 'o')
		.replace(/u+/g, 'u')
		.replace(/m(?=[bmp])/g, 'n')
		.replace(/(.)\1/g, '$1')
		.replace(/ha|wa/g, 'wa')
		.replace(/he/g, 'e')
		.replace(/(.)\1/g, '$1');
