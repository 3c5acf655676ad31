import type { LiveFile, Notice, Override } from '../content/live-file.ts';

/** Notices and corrections of the live file that this phone last verified. */
class Live {
	#file = $state.raw<LiveFile>();

	get notices(): readonly Notice[] {
		return this.#file?.notices ?? [];
	}
	get corrections(): readonly Override[] {
		return this.#file?.overrides ?? [];
	}
	get sequence(): number | undefined {
		return this.#file?.sequence;
	}

	show(file: LiveFile) {
		if (!this.#file || file.sequence >= this.#file.sequence) this.#file = file;
	}
}

export const live = new Live();
