import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
	{ ignores: ['node_modules', '.svelte-kit', 'build', 'static', 'test-results', 'gallery'] },
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'@typescript-eslint/no-non-null-assertion': 'off', // noUncheckedIndexedAccess asks for it where a loop has just proved the index
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'no-console': ['error', { allow: ['error'] }],
			'svelte/no-at-html-tags': 'error',
			'svelte/no-navigation-without-resolve': 'off' // addresses are a contract of their own and the app lives at the root of its host
		}
	},
	{ files: ['scripts/**', 'src/compiler/**/command.ts', 'tests/**'], rules: { 'no-console': 'off' } },
	{ files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } } }
);
