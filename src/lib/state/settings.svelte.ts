import { readStored, writeStored } from './stored.ts';

export type Theme = 'auto' | 'light' | 'dark';
export type TextSize = 'normal' | 'large';

/** The reader's own choices. Applied before the first paint by the script in app.html, which reads the same keys. */
class Settings {
	#theme = $state<Theme>('auto');
	#text = $state<TextSize>('normal');
	#second = $state<string>();
	#easy = $state(false);

	/** Reads what was chosen before; called once the page is interactive. */
	load() {
		const theme = readStored('theme');
		this.#theme = theme === 'light' || theme === 'dark' ? theme : 'auto';
		this.#text = readStored('text') === 'large' ? 'large' : 'normal';
		this.#second = readStored('second');
		this.#easy = readStored('easy') === 'yes';
	}

	get theme() {
		return this.#theme;
	}
	set theme(theme: Theme) {
		this.#theme = theme;
		writeStored('theme', theme === 'auto' ? undefined : theme);
		if (theme === 'auto') delete document.documentElement.dataset['theme'];
		else document.documentElement.dataset['theme'] = theme;
	}

	get text() {
		return this.#text;
	}
	set text(text: TextSize) {
		this.#text = text;
		writeStored('text', text === 'normal' ? undefined : text);
		if (text === 'normal') delete document.documentElement.dataset['text'];
		else document.documentElement.dataset['text'] = text;
	}

	/** Whether a reader of Japanese reads plain Japanese (やさしい日本語) where there is any. The language stays `ja`. */
	get easy() {
		return this.#easy;
	}
	set easy(easy: boolean) {
		this.#easy = easy;
		writeStored('easy', easy ? 'yes' : undefined);
	}

	/** The language shown beside the reader's own, when another than Japanese. */
	get second() {
		return this.#second;
	}
	set second(language: string | undefined) {
		this.#second = language;
		writeStored('second', language);
	}
}

export const settings = new Settings();
