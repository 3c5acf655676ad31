import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import languages from './languages.json';

type Messages = Readonly<Record<string, string>>;
type Catalogue = { [key: string]: string | Catalogue };

const files = import.meta.glob<Catalogue>(['./*.json', '!./languages.json'], { eager: true, import: 'default' });

/** Every message by its whole key: `error.offline`. */
function flat(catalogue: Catalogue, prefix = ''): Messages {
	return Object.fromEntries(
		Object.entries(catalogue).flatMap(([key, value]) =>
			typeof value === 'string' ? [[prefix + key, value]] : Object.entries(flat(value, `${prefix}${key}.`))
		)
	);
}
const messages: Readonly<Record<string, Messages>> = Object.fromEntries(
	Object.entries(files).map(([file, catalogue]) => [file.slice(2, -5), flat(catalogue)])
);
const english = messages['en'] ?? {};
const keys = Object.keys(english);

/** The holes of a message: each argument, with the choices of a `select`. Plural forms differ by language, so only their argument counts. */
function holes(elements: readonly MessageFormatElement[]): string[] {
	return elements.flatMap((element) => {
		switch (element.type) {
			case TYPE.literal:
			case TYPE.pound:
				return [];
			case TYPE.argument:
				return [element.value];
			case TYPE.plural:
				return [element.value, ...Object.values(element.options).flatMap((option) => holes(option.value))];
			case TYPE.select:
				return [
					element.value,
					`${element.value}: ${Object.keys(element.options).sort().join('|')}`,
					...Object.values(element.options).flatMap((option) => holes(option.value))
				];
			default:
				return [`no numbers, dates or tags in messages: they are formatted in src/lib/i18n (${TYPE[element.type]})`];
		}
	});
}
const holesOf = (message: string) => [...new Set(holes(parse(message)))].sort();

test('every published language has a catalogue, and none is left over', () => {
	expect(Object.keys(messages).sort()).toEqual(Object.keys(languages).sort());
});

describe.each(Object.entries(messages))('%s', (_, own) => {
	test('has every message of English and no other', () => {
		expect(Object.keys(own).sort()).toEqual([...keys].sort());
	});

	test('has the same holes in each', () => {
		const wanted = Object.fromEntries(keys.map((key) => [key, holesOf(english[key] ?? '')]));
		expect(Object.fromEntries(Object.entries(own).map(([key, message]) => [key, holesOf(message)]))).toEqual(wanted);
	});

	test('says something in each', () => {
		expect(Object.entries(own).filter(([, message]) => message.trim() === '' || /\b(TODO|FIXME|XXX)\b/.test(message))).toEqual([]);
	});
});

describe('the words that src/ asks for', () => {
	const read = import.meta.glob<string>(['../src/**/*.{ts,svelte}', '!../src/**/*.test.ts', '!../src/compiler/**'], {
		query: '?raw',
		import: 'default',
		eager: true
	});
	const sources = Object.entries(read);
	const parts = new Set(keys.map((key) => key.split('.')[0]));

	/** Literals that look like a key of one of the catalogue's parts: in `$_('…')`, and as data that ends there. */
	const literals = sources.flatMap(([file, text]) =>
		[...text.matchAll(/(['"`])([a-z]+(?:\.[a-z0-9-]+)+)\1/g)]
			.filter(([, , key]) => parts.has(key!.split('.')[0]!))
			.map(([, , key]) => ({ file, key: key! }))
	);

	/** Keys put together from parts: `line.${line}` asks for every `line.…`. */
	const computed = sources.flatMap(([file, text]) =>
		[...text.matchAll(/`([a-z]+\.[a-z0-9.-]*(?:\$\{[^`]*\}[a-z0-9.-]*)+)`/g)]
			.filter(([, template]) => parts.has(template!.split('.')[0]!))
			.map(([, template]) => ({
				file,
				template: template!,
				pattern: new RegExp(`^${template!.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[A-Za-z0-9-]+')}$`)
			}))
	);

	test('exist', () => {
		expect(literals.filter(({ key }) => !keys.includes(key))).toEqual([]);
	});

	test('exist, also when they are put together', () => {
		expect(computed.filter(({ pattern }) => !keys.some((key) => pattern.test(key))).map(({ file, template }) => `${file}: ${template}`)).toEqual([]);
	});

	test('are all that the catalogues hold', () => {
		const asked = new Set(literals.map(({ key }) => key));
		expect(keys.filter((key) => !asked.has(key) && !computed.some(({ pattern }) => pattern.test(key)))).toEqual([]);
	});

	test('get a value for each hole', () => {
		const bare = sources.flatMap(([file, text]) => [...text.matchAll(/\$_\((['"`])([a-z0-9.-]+)\1\)/g)].map(([, , key]) => ({ file, key: key! })));
		expect(bare.filter(({ key }) => holesOf(english[key] ?? '').length > 0)).toEqual([]);
	});

	test('tell every reason why the guide could not be brought up to date', () => {
		const codes = read['../src/lib/content/content-error.ts']?.match(/ContentErrorCode =([^;]*);/)?.[1]?.match(/[a-z-]+(?=')/g) ?? [];
		expect(codes.length).toBeGreaterThan(10);
		expect(codes.filter((code) => !keys.includes(`error.${code}`))).toEqual([]);
	});
});
