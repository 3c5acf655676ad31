import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withScalars } from './yaml-scalar.ts';

const FILE = `# The head of the file stays.
id: ice-park   # and this
names: { ja: 氷の公園, en: "Ice \\"Park\\"", ko: '얼음 공원' }
summary: &park
  ja: 公園です。
  en: A park.

again: *park
list:
  - first
  - "second"
block: |
  two
  lines
`;
const withOne = (path: readonly (string | number)[], becomes: string) => withScalars(FILE, [{ path, becomes }]);

test.each<[string, (string | number)[], string, string, string]>([
	['plain', ['id'], 'ice-square', 'id: ice-park ', 'id: ice-square '],
	['plain, among braces', ['names', 'ja'], '氷、広場', 'ja: 氷の公園', 'ja: 氷、広場'],
	['double quotes', ['names', 'en'], 'Ice “Park”', '"Ice \\"Park\\""', '"Ice “Park”"'],
	['single quotes', ['names', 'ko'], "얼음's", "'얼음 공원'", "'얼음''s'"],
	['a list', ['list', 1], 'third', '"second"', '"third"'],
	['through its other name', ['again', 'en'], 'The park.', 'en: A park.', 'en: The park.']
])('%s', (_, path, becomes, from, to) => {
	const { text, made } = withOne(path, becomes);
	expect(text).toBe(FILE.replace(from, to));
	expect(made).toHaveLength(1);
});

test.each(['a: b', '# no comment', '12', 'yes, and [no]', '"quoted"', '- dash', 'true', ' spaced '])('%s stays a text', (becomes) => {
	for (const path of [['id'], ['names', 'ja']]) {
		const value = parse(withOne(path, becomes).text) as { id: string; names: { ja: string } };
		expect(path[0] === 'id' ? value.id : value.names.ja).toBe(becomes);
	}
});

test('what is no text of one line, or is not there, is left alone and not called made', () => {
	for (const path of [['block'], ['names'], ['nobody'], ['list', 7], ['id', 'deeper']]) expect(withOne(path, 'x')).toEqual({ text: FILE, made: [] });
	expect(withOne(['id'], 'two\nlines')).toEqual({ text: FILE, made: [] });
});

test('of two changes to one shared text the first is made', () => {
	const { text, made } = withScalars(FILE, [
		{ path: ['summary', 'ja'], becomes: '一' },
		{ path: ['again', 'ja'], becomes: '二' },
		{ path: ['list', 0], becomes: 'one' }
	]);
	expect(text).toBe(FILE.replace('公園です。', '一').replace('- first', '- one'));
	expect(made.map(({ becomes }) => becomes)).toEqual(['一', 'one']);
});

test('line ends and a byte order mark are not ours to change', () => {
	const windows = `\ufeff${FILE.replaceAll('\n', '\r\n')}`;
	expect(withScalars(windows, [{ path: ['id'], becomes: 'ice-square' }]).text).toBe(windows.replace('ice-park', 'ice-square'));
});
