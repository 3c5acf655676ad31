import type { Spot } from '#lib/domain/grouping.ts';

/** As many as stand above the five programmes on a small phone. */
const LINE = 3;
const NEXT = 2;
/** Rows of `next` that fit where one row of the evening line is missing. */
const NEXT_PER_LINE = 1.6;

/**
 * What the first screen has room for: the evening line and what comes after it.
 *
 * Events first: they end, and museums will be there tomorrow. When nothing is open, the line shows what opens next.
 */
export function few(open: readonly Spot[], coming: readonly Spot[], all: boolean) {
	const lit = open.filter(({ answer }) => answer.until !== undefined);
	const ordered = [...lit.filter(({ row }) => row.type === 'event'), ...lit.filter(({ row }) => row.type !== 'event')];
	if (ordered.length === 0) return { line: coming.slice(0, LINE), next: coming.slice(LINE, LINE + NEXT), total: 0, hidden: 0 };
	const missing = Math.max(0, LINE - ordered.length);
	return {
		line: all ? ordered : ordered.slice(0, LINE),
		next: coming.slice(0, NEXT + Math.floor(missing * NEXT_PER_LINE)),
		total: ordered.length,
		hidden: all ? 0 : Math.max(0, ordered.length - LINE)
	};
}
