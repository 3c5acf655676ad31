/** A name and what stands in brackets at its end: another name of the same thing, or what it is for. */
export interface SplitName {
	readonly main: string;
	/** With its brackets, and the space before them where the language has one. */
	readonly bracket?: string;
}

const LAST_BRACKET = /^(.+?)(\s*[（(][^()（）]*[）)])$/;

/** Splits a name before its last bracket, so that a screen can set the two in different sizes, or leave the second out. */
export function splitName(name: string): SplitName {
	const [, main, bracket] = LAST_BRACKET.exec(name) ?? [];
	return main && bracket ? { main, bracket } : { main: name };
}
