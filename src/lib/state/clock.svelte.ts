import type { EpochMs } from '../domain/answer.ts';

const MINUTE_MS = 60_000;

/** The present instant, for everything on screen. Undefined while prerendering and hydrating: a page has no clock. */
class Clock {
	now = $state<EpochMs>();

	/** Begins to tick, on each minute and whenever the reader comes back to the screen. Returns how to stop. */
	start(): () => void {
		let timer: ReturnType<typeof setTimeout>;
		const tick = () => {
			clearTimeout(timer);
			this.now = Date.now();
			timer = setTimeout(tick, MINUTE_MS - (this.now % MINUTE_MS));
		};
		const onReturn = () => document.visibilityState === 'visible' && tick();
		document.addEventListener('visibilitychange', onReturn);
		tick();
		return () => {
			clearTimeout(timer);
			document.removeEventListener('visibilitychange', onReturn);
		};
	}
}

export const clock = new Clock();
