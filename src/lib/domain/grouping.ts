import { answerAt, answersBySite, timelessAnswer, type Answer, type AnswerState, type EpochMs } from './answer.ts';
import { activeCorrections, type Correction } from './correction.ts';
import type { IsoDate } from './provenance.ts';
import { seasonDistance } from './season.ts';
import { DAY_MS, dayOf, HOUR_MS } from './tokyo.ts';
import type { Row } from './view.ts';

/** A row with its answer. */
export interface Answered {
	readonly row: Row;
	readonly answer: Answer;
}

/** A row, or one site of it, with its answer and a name short enough for a list. */
export interface Spot extends Answered {
	readonly name: string;
}

export type EventGroup = 'now' | 'announced' | 'season' | 'past';

/** Compares by the first of the numbers that differs. */
const by =
	<T>(...keys: ((of: T) => number)[]) =>
	(a: T, b: T): number => {
		for (const key of keys) if (key(a) !== key(b)) return key(a) < key(b) ? -1 : 1;
		return 0;
	};

function groupOf({ state, reason, season, startDate, endDate }: Answer, today: IsoDate | undefined): EventGroup {
	if (state === 'announced' || state === 'ended') return state === 'ended' ? 'past' : 'announced';
	if (state === 'not-announced' || reason === 'nothing-known') return 'season';
	if (state !== 'cancelled') return 'now';
	if (startDate === undefined || endDate === undefined) return season ? 'season' : 'past';
	if (today === undefined || today < startDate) return 'announced';
	return today <= endDate ? 'now' : 'past';
}

const LIVELY: readonly AnswerState[] = ['closing-soon', 'open', 'opens-soon', 'closed', 'unknown', 'cancelled'];
const days = (date: IsoDate | undefined): number => (date === undefined ? Infinity : Date.parse(date));

/**
 * Events by when they are, in the order of the screen: what runs (open first, what closes first before that), what is
 * announced by its first day, what comes back by how near its season is, what is over by how lately.
 *
 * Without a clock the groups are those of a page made in advance, and seasons stay in the order of the rows.
 */
export function groupEvents(
	rows: readonly Row[],
	now: EpochMs | undefined,
	corrections: readonly Correction[] = []
): Readonly<Record<EventGroup, readonly Answered[]>> {
	const today = now === undefined ? undefined : dayOf(now);
	const groups: Record<EventGroup, Answered[]> = { now: [], announced: [], season: [], past: [] };
	for (const row of rows) {
		const answer = now === undefined ? timelessAnswer(row) : answerAt(row, now, activeCorrections(corrections, row.id, now));
		groups[groupOf(answer, today)].push({ row, answer });
	}
	groups.now.sort(
		by(
			({ answer }) => Math.max(1, LIVELY.indexOf(answer.state)),
			({ answer }) => answer.until ?? answer.opens ?? Infinity
		)
	);
	groups.announced.sort(by(({ answer }) => days(answer.startDate)));
	if (now !== undefined) groups.season.sort(by(({ answer }) => (answer.season ? seasonDistance(answer.season, now) : Infinity)));
	groups.past.sort(by(({ answer }) => -days(answer.endDate ?? '0001-01-01')));
	return groups;
}

/** One line a site: two sites of one festival close at two times. */
function spots(rows: readonly Row[], now: EpochMs, corrections: readonly Correction[]): Spot[] {
	return rows.flatMap((row) => {
		const active = activeCorrections(corrections, row.id, now);
		const short = row.shortNames ?? row.names;
		const { sites = [] } = row;
		if (sites.length < 2) return [{ row, name: short, answer: answerAt(row, now, active) }];
		return answersBySite(row, now, active).map(({ answer }, i) => ({ row, name: `${short} ${sites[i]?.names ?? ''}`.trim(), answer }));
	});
}

/** What is open at `now`, what closes first before all, what never closes at the end; an event once for each open site. */
export const openNow = (rows: readonly Row[], now: EpochMs, corrections: readonly Correction[] = []): readonly Spot[] =>
	spots(rows, now, corrections)
		.filter(({ answer }) => answer.state === 'open' || answer.state === 'closing-soon')
		.sort(by(({ answer }) => answer.until ?? Infinity));

/** What opens within 24 hours of `now`, by when; also the first opening of an edition that begins tomorrow. */
export const nextUp = (rows: readonly Row[], now: EpochMs, corrections: readonly Correction[] = []): readonly Spot[] =>
	spots(rows, now, corrections)
		.filter(({ answer }) => answer.opens !== undefined && answer.opens <= now + DAY_MS)
		.sort(by(({ answer }) => answer.opens ?? Infinity));

/** Hours on one line, so that what closes first is seen before it is read. */
export interface Axis {
	readonly from: EpochMs;
	readonly to: EpochMs;
	/** The full hours on it, both ends included. */
	readonly hours: readonly EpochMs[];
}

/** One evening. */
const AXIS_HOURS = 6;

/**
 * The six hours on which the bars of the evening lie: from this hour, or, while nothing that closes is open, from the
 * hour in which the next thing opens. Sapporo keeps whole hours from UTC, so a full hour is one everywhere.
 */
export function eveningAxis(now: EpochMs, rows: readonly Row[] = [], corrections: readonly Correction[] = []): Axis {
	const isAnythingLit = openNow(rows, now, corrections).some(({ answer }) => answer.until !== undefined);
	const first = isAnythingLit ? now : (nextUp(rows, now, corrections)[0]?.answer.opens ?? now);
	const from = Math.floor(first / HOUR_MS) * HOUR_MS;
	return { from, to: from + AXIS_HOURS * HOUR_MS, hours: Array.from({ length: AXIS_HOURS + 1 }, (_, i) => from + i * HOUR_MS) };
}

/** A bar in per cent of the axis, cut to what lies on it; what lies beside it has no width. */
export function barOn({ from, to }: Axis, start: EpochMs, end: EpochMs): { readonly left: number; readonly width: number } {
	const place = (at: EpochMs) => ((Math.min(Math.max(at, from), to) - from) / (to - from)) * 100;
	return { left: place(start), width: Math.max(0, place(end) - place(start)) };
}
