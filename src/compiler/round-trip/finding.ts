/** Why a row, or a whole file, was not taken, in the two languages of those who work with it. */
export const REASONS = {
	unreadable: { en: 'this is neither XLIFF 2.0 nor an xlsx workbook', ja: 'XLIFF 2.0 でも xlsx でもありません' },
	encoding: { en: 'not UTF-8: save the file as UTF-8', ja: 'UTF-8 ではありません。UTF-8 で保存してください' },
	header: {
		en: 'the columns row, id, field, ja, the language, and both hashes must be there',
		ja: '見出しの列（row、id、field、ja、言語、2つの hash）がありません'
	},
	language: { en: 'not a language that is translated into', ja: '翻訳先の言語ではありません' },
	unknown: {
		en: 'the guide has no such text: the id or field was changed, or the text was taken out',
		ja: 'この文はガイドにありません（id か field が変わったか、文がなくなりました）'
	},
	missing: { en: 'this row left with the file and did not come back', ja: '書き出したときの行がありません' },
	duplicate: { en: 'this row is here twice', ja: '同じ行が2つあります' },
	moved: {
		en: 'the Japanese is not the one of this row: columns were sorted apart, or it was edited',
		ja: '日本語がこの行のものではありません（列だけ並べ替えたか、書き換えました）'
	},
	stale: { en: 'the Japanese has changed since the export: translate it again', ja: '書き出した後に日本語が変わりました。訳し直してください' },
	conflict: { en: 'this text was changed here and in the guide', ja: 'このファイルとガイドの両方で変わりました' },
	empty: { en: 'the text is empty', ja: '文が空です' },
	formula: { en: 'this is a formula, not a text', ja: '数式です。文字で書いてください' },
	'not-text': { en: 'this is not a plain text (a number, a date, or markup)', ja: '文字だけではありません（数、日付、タグ）' },
	refused: { en: 'the rules of the guide refuse it', ja: 'ガイドの決まりに合いません' },
	'by-hand': { en: 'the file of the guide cannot be edited here: do it by hand', ja: 'この場所は自動で直せません。手で直してください' }
} as const;

export type Reason = keyof typeof REASONS;

/** Something in a file that came back, where it is, and why it was not taken. */
export interface Finding {
	/** Line of the file from 1; 0 for what is not in it. */
	readonly line: number;
	/** Cell of a spreadsheet, `E12`; empty in XLIFF. */
	readonly cell: string;
	/** Id and field of the row; empty for the file as a whole. */
	readonly key: string;
	readonly reason: Reason;
	/** What stands there, or what a rule says about it. */
	readonly detail?: string;
	/** Told, and no reason to hold the others back: nothing was changed in this row. */
	readonly isNote?: true;
}

/** One finding as a translator reads it: `ko.xlsx:12 E12  ice-fair summary: …`. */
export function findingLine(file: string, { line, cell, key, reason, detail }: Finding): string {
	const place = [line > 0 ? `${file}:${line}` : file, cell].filter(Boolean).join(' ');
	const { en, ja } = REASONS[reason];
	return `${place}  ${key ? `${key}: ` : ''}${en}${detail ? ` (${detail})` : ''} / ${ja}`;
}
