import { confidenceAt } from './confidence.ts';
import { applyCorrections, type Correction } from './correction.ts';
import type { UsualSeason } from './entry.ts';
import { eventAnswer, siteAnswers } from './event-answer.ts';
import { readHours } from './hours-reading.ts';
import type { Confidence, IsoDate, Provenance } from './provenance.ts';
import { dayOf, startOfDay } from './tokyo.ts';
import type { Timed } from './view.ts';

/** Milliseconds since the Unix epoch (UTC). Named so a bare `number` never hides its unit. */
export type EpochMs = number;

/** The state of an answer line. Part of the contract with monitors and partner sites. */
export type AnswerState = 'open' | 'closing-soon' | 'opens-soon' | 'closed' | 'cancelled' | 'ended' | 'announced' | 'not-announced' | 'unknown';

/** What the guide says about one entry at one instant. No sentences: screens say it in words. */
export interface Answer {
	readonly state: AnswerState;
	readonly confidence: Confidence;
	/** What decided: opening hours, the dates of an edition, a correction, or that nothing is known. */
	readonly reason: 'always' | 'hours' | 'edition' | 'season' | 'override' | 'disaster' | 'nothing-known';
	/** End of the present opening, when open. Left out for places that never close. */
	readonly until?: EpochMs;
	/** Next opening, when not open and known. */
	readonly opens?: EpochMs;
	/** The instant at which this answer becomes another one by itself. */
	readonly nextChange?: EpochMs;
	/** The edition that the answer is about, and its days. */
	readonly edition?: string;
	readonly startDate?: IsoDate;
	readonly endDate?: IsoDate;
	readonly season?: UsualSeason;
	/** The site that decided, when an event has several. */
	readonly site?: string;
	/** What the deciding fact rests on. */
	readonly provenance?: Provenance;
	/** Set when a correction of today decided: the end that it replaced, and when it was issued. */
	readonly changed?: { readonly was?: EpochMs; readonly issued: EpochMs };
}

const STATES: readonly unknown[] = [
	'open',
	'closing-soon',
	'opens-soon',
	'closed',
	'cancelled',
	'ended',
	'announced',
	'not-announced',
	'unknown'
] satisfies AnswerState[];
const isState = (value: unknown): value is AnswerState => STATES.includes(value);

/** The answer as the seeds have it, without corrections. */
function seededAnswer(timed: Timed<unknown>, now: EpochMs): Answer {
	if (timed.onlyInDisaster) {
		const provenance = timed.hours?.provenance;
		return {
			state: 'unknown',
			confidence: provenance ? confidenceAt(provenance, 'hours', now) : 'unverified',
			reason: 'disaster',
			...(provenance && { provenance })
		};
	}
	if (timed.editions ?? timed.sites ?? timed.season) return eventAnswer(timed, now);
	return readHours(timed.hours, now);
}

const SHOWN = ['state', 'until', 'opens', 'edition', 'startDate', 'endDate'] as const;

/** What a correction decided is as sure as the live file that carries it. */
function changedBy(corrections: readonly Correction[], before: Answer): Required<Pick<Answer, 'confidence' | 'provenance' | 'changed'>> {
	const issued = Math.max(...corrections.map((correction) => Date.parse(correction.issued)));
	return {
		confidence: 'confirmed',
		provenance: { confidence: 'confirmed', checked: dayOf(issued), sources: [] },
		changed: { issued, ...(before.until !== undefined && { was: before.until }) }
	};
}

/** An answer without what changes with the hour. */
function lasting(answer: Answer): Answer {
	const { until: _until, opens: _opens, nextChange: _nextChange, site: _site, ...rest } = answer;
	return rest;
}

/** A state set by hand keeps what the answer is about; ends and openings only where they can still hold. */
function overridden(before: Answer, state: AnswerState): Answer {
	const { until, opens, site } = before;
	const isOpen = state === 'open' || state === 'closing-soon';
	return {
		...lasting(before),
		state,
		reason: 'override',
		...(site !== undefined && { site }),
		...(isOpen && until !== undefined && { until }),
		...(state === 'opens-soon' && opens !== undefined && { opens })
	};
}

/** An answer of the seeds, `of` them as they are or as `corrections` leave them. */
function corrected(timed: Timed<unknown>, corrections: readonly Correction[], of: (timed: Timed<unknown>) => Answer): Answer {
	const before = of(timed);
	if (!corrections.length) return before;
	const byHand = corrections.find(({ field, value }) => field === 'state' && isState(value));
	const after = byHand ? overridden(before, byHand.value as AnswerState) : of(applyCorrections(timed, corrections));
	const nextChange = Math.min(after.nextChange ?? Infinity, ...corrections.map(({ expires }) => Date.parse(expires)));
	if (!byHand && SHOWN.every((key) => before[key] === after[key])) return { ...after, nextChange };
	const { changed, ...sureness } = changedBy(byHand ? [byHand] : corrections, before);
	return { ...after, ...(after.state !== 'unknown' && sureness), changed, nextChange };
}

/**
 * What the guide says about an entry at `now`.
 *
 * `corrections` are those of this entry that hold at `now` (`activeCorrections`). Compares instants and days of
 * Sapporo only: the phone's zone cannot change the answer. `nextChange` is exact for state and end; a correction that
 * expires may bring it forward.
 */
export const answerAt = (timed: Timed<unknown>, now: EpochMs, corrections: readonly Correction[] = []): Answer =>
	corrected(timed, corrections, (facts) => seededAnswer(facts, now));

/** The answer for one site of an event. */
export interface SiteAnswer {
	readonly site: string;
	readonly answer: Answer;
}

/** What the guide says about each site of an event at `now`, in the order of the sites. Empty where there are none. */
export const answersBySite = (timed: Timed<unknown>, now: EpochMs, corrections: readonly Correction[] = []): readonly SiteAnswer[] =>
	(timed.sites ?? []).map(({ id }, i) => ({
		site: id,
		answer: corrected(timed, corrections, (facts) => siteAnswers(facts, now)[i] ?? seededAnswer(facts, now))
	}));

/** Beginning of the day on which the newest of the deciding facts was last checked. */
function lastChecked({ hours, season, sites = [], editions = [] }: Timed<unknown>): EpochMs {
	const checked = [hours, season, ...sites.map((site) => site.hours), ...editions].flatMap((fact) => fact?.provenance.checked ?? []);
	return startOfDay(checked.reduce((a, b) => (a > b ? a : b), '1970-01-01'));
}

/**
 * What may be said without a clock, as on a prerendered page: never open or closed, and the days of editions as of
 * `asOf`, the day of the release; without one, as of the day on which the facts were last checked.
 */
export function timelessAnswer(timed: Timed<unknown>, asOf: EpochMs = lastChecked(timed)): Answer {
	const answer = lasting(answerAt(timed, asOf));
	const isOfTheHour = ['open', 'closing-soon', 'opens-soon', 'closed'].includes(answer.state);
	return isOfTheHour ? { ...answer, state: 'unknown' } : answer;
}
