import { LANGUAGES, type Words } from '../lib/schema/words.ts';

/** Whether a value of a checked seed is a text in five languages. */
export function isWords(value: unknown): value is Words {
	return typeof value === 'object' && value !== null && LANGUAGES.every((tag) => typeof (value as Record<string, unknown>)[tag] === 'string');
}

export type Path = readonly (string | number)[];

/** Visits every object and array below `value`, itself first, with its path. Texts in five languages are leaves. */
export function* walk(value: unknown, path: Path = []): Generator<{ value: object; path: Path }> {
	if (typeof value !== 'object' || value === null) return;
	yield { value, path };
	if (isWords(value)) return;
	for (const [key, child] of Object.entries(value)) yield* walk(child, [...path, Array.isArray(value) ? Number(key) : key]);
}
