import type { Spot } from '#lib/domain/grouping.ts';
import { hoursNote } from '#lib/ui/hours-note.ts';

/** As many as stand above the five programmes on a small phone. */
const LINE = 3;
const NEXT = 2;
/** Rows of `next` that fit where one row of the evening line is missing. */
const NEXT_PER_LINE = 1.6;

/** Sites of one event that open and close together are one line, under the name of the event. */
function together(spots: readonly Spot[]): Spot[] {
	const lines = new Map<string, Spot>();
	for (const spot of spots) {
		const { row, answer } = spot;
		const key = [row.id, answer.state, answer.until, answer.opens, answer.confidence, answer.changed?.was, hoursNote(row, answer)].join(' ');
		lines.set(key, lines.has(key) ? { ...spot, name: row.shortNames ?? row.names } : spot);
	}
	return [...lines.values()];
}

/** The named programmes of the city first, then other events: they end, and museums will be there tomorrow. */
const rank = ({ row }: Spot): number => (row.type !== 'event' ? 2 : row.flagship ? 0 : 1);

/** What the first screen has room for: the evening line and what comes after it. When nothing is open, the line shows what opens next. */
export function few(open: readonly Spot[], coming: readonly Spot[], all: boolean) {
	const lit = together(open.filter(({ answer }) => answer.until !== undefined));
	const ordered = lit.sort((a, b) => rank(a) - rank(b)); // stable: what closes first stays first
	const later = together(coming);
	if (ordered.length === 0) return { line: later.slice(0, LINE), next: later.slice(LINE, LINE + NEXT), total: 0, hidden: 0 };
	const missing = Math.max(0, LINE - ordered.length);
	return {
		line: all ? ordered : ordered.slice(0, LINE),
		next: later.slice(0, NEXT + Math.floor(missing * NEXT_PER_LINE)),
		total: ordered.length,
		hidden: all ? 0 : Math.max(0, ordered.length - LINE)
	};
}
