import type { Answer } from '#lib/domain/answer.ts';
import type { Hours } from '#lib/domain/hours.ts';
import type { Timed } from '#lib/domain/view.ts';

/** The hours that an answer was read from: those of its edition and site, of the site in a usual year, or of the place itself. */
function hoursOf({ hours, sites, editions }: Timed, { edition, site }: Answer): Hours<string> | undefined {
	const id = site ?? sites?.[0]?.id;
	const own = editions?.find((one) => one.id === edition)?.sites?.find((one) => one.site === id)?.hours;
	return own ?? sites?.find((one) => one.id === id)?.hours ?? hours;
}

/**
 * What goes out while a place stays open at all hours, such as the lights of a park: “24 hours” alone would promise
 * them too. Undefined where hours have an end of their own, or no remark.
 */
export function hoursNote(timed: Timed, answer: Answer): string | undefined {
	if (answer.state !== 'open' && answer.state !== 'closing-soon' && answer.state !== 'unknown') return undefined;
	const hours = hoursOf(timed, answer);
	return hours?.always ? hours.note : undefined;
}
