import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { JAPANESE } from './sentences.ts';
import { inJapanese, say } from './speak.ts';

describe('a sentence in Japanese', () => {
	test.each([
		['without holes', 'there is no such day', 'この日付はありません'],
		['with a value', 'there is no place ice-parc', 'ice-parc という場所のファイルはありません'],
		[
			'whose values come in another order',
			'3, and there were 5: put back what is missing; if it went on purpose, npm run content -- --lower',
			/^5から3に減りました/
		],
		['that says more than a shorter one', 'there is no such field; did you mean summary?', /「summary」ではありませんか$/],
		['with a sentence inside', 'this is not YAML: this field is written twice', 'YAMLとして読めません。同じ項目が2回書かれています'],
		['with a quotation before it', '"  ": one space is enough', '"  "：空白は1つにしてください'],
		['with a value over two lines', 'there is no entry a\nb', 'a\nb というファイルはありません']
	])('%s', (_, english, japanese) => {
		expect(say(english, 'ja')).toMatch(japanese);
		expect(say(english, 'en')).toBe(english);
	});

	test('that the catalogue has not is told in English rather than lost', () => {
		expect(say('the moon is green', 'ja')).toBe('the moon is green');
		expect(say('ENOENT: no such file', 'ja')).toBe('ENOENT: no such file');
	});
});

/** What comes back from a translator is told in both languages at once, from a list of its own (round-trip/finding.ts). */
const HAS_BOTH = /round-trip\/(?!command)/;

/** Texts of the code, values as holes, that are no sentences for editors: names, regular expressions, file headers. */
const isSentence = (text: string) => /[a-z][,;:.)]? \S/.test(text.replace(/\{\d\}/g, '')) && !/^[#<]|[<>]/.test(text);

/** Every string and template of a source. */
function textsOf(path: string): string[] {
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isStringLiteralLike(node)) found.push(node.text);
		if (ts.isTemplateExpression(node)) found.push(node.head.text + node.templateSpans.map(({ literal }, i) => `{${i}}${literal.text}`).join(''));
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest));
	return found;
}

const said = ['src/compiler', 'src/lib/schema'].flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'sentences.ts')
		.flatMap((name) => textsOf(join(folder, name)).map((text) => ({ text, place: join(folder, name) })))
);

test('every sentence of the compiler and of the schemas is in the catalogue', () => {
	const missing = said
		.filter(({ text, place }) => isSentence(text) && !HAS_BOTH.test(place) && !(text in JAPANESE))
		.map(({ text, place }) => `${place}: ${text}`);
	expect(missing).toEqual([]);
});

test('every sentence of the catalogue is said somewhere', () => {
	const texts = new Set(said.map(({ text }) => text));
	expect(Object.keys(JAPANESE).filter((english) => !texts.has(english))).toEqual([]);
});

test.each(Object.entries(JAPANESE))('%s: the Japanese has the same values, and is Japanese', (english, japanese) => {
	const holes = (text: string) => [...new Set(text.match(/\{\d\}/g))].sort();
	expect(holes(japanese).filter((hole) => !holes(english).includes(hole))).toEqual([]);
	expect(inJapanese(english)).toMatch(/[\u3040-\u30ff]/u);
});
