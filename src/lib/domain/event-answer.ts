import type { Answer, EpochMs } from './answer.ts';
import { confidenceAt, worst, type FactKind } from './confidence.ts';
import { editionsAt, type DatedEdition, type Editions, type TimedEdition } from './edition.ts';
import { isWholeYear } from './season.ts';
import { editionReadings, permanentReadings, together, type Deciding, type SiteReading } from './site-reading.ts';
import { addDays, dayOf, startOfDay } from './tokyo.ts';
import type { Timed } from './view.ts';

/** For so many days after its last day an edition is what people ask about; then the next one is. */
export const ENDED_DAYS = 60;

type About = Pick<Answer, 'confidence' | 'edition' | 'startDate' | 'endDate' | 'provenance'>;

/** What an answer says of its edition. */
function about({ id, startDate, endDate, provenance }: TimedEdition, kind: FactKind, now: EpochMs): About {
	return {
		confidence: confidenceAt(provenance, kind, now),
		edition: id,
		...(startDate !== undefined && { startDate, endDate: endDate ?? startDate }),
		provenance
	};
}

const dayAfter = ({ last }: DatedEdition): EpochMs => startOfDay(addDays(last, 1));

/** A reading of hours inside an edition: never surer than the days of the edition. */
function inEdition(reading: Deciding, edition: TimedEdition, now: EpochMs): Answer {
	const dates = about(edition, 'dates', now);
	const confidence = worst(reading.confidence, dates.confidence);
	if (reading.state !== 'unknown' && confidence !== 'unverified') return { ...dates, ...reading, confidence };
	const { nextChange } = reading;
	return { ...dates, state: 'unknown', reason: 'edition', ...(nextChange !== undefined && { nextChange }) };
}

function runningAnswer(timed: Timed<unknown>, dated: DatedEdition, now: EpochMs): Answer {
	if (dated.edition.status === 'cancelled') return cancelled(timed, dated, now);
	return inEdition(together(editionReadings(timed, dated, now), now, dayAfter(dated)), dated.edition, now);
}

const cancelled = ({ season }: Timed<unknown>, dated: DatedEdition, now: EpochMs): Answer => ({
	...about(dated.edition, 'dates', now),
	state: 'cancelled',
	reason: 'edition',
	...(season && { season }),
	...(dayAfter(dated) > now && { nextChange: dayAfter(dated) })
});

/** The edition that runs at `now`; a night that goes past midnight belongs to the day on which it began. */
function runningAt(timed: Timed<unknown>, { running, past }: Editions, now: EpochMs): DatedEdition | undefined {
	if (running) return running;
	if (past?.last !== addDays(dayOf(now), -1) || past.edition.status === 'cancelled') return undefined;
	return editionReadings(timed, past, now).some(({ phase }) => phase === 'during') ? past : undefined;
}

/** No edition runs and none is announced: what comes back has a season, what does not is over. */
function betweenAnswer({ season }: Timed<unknown>, { past, undated }: Editions, now: EpochMs): Answer {
	const wasHeld = past && past.edition.status !== 'cancelled';
	if (season) {
		const fresh = past && wasHeld && past.edition.startDate !== undefined && addDays(past.last, ENDED_DAYS);
		if (fresh && dayOf(now) <= fresh)
			return { ...about(past.edition, 'history', now), state: 'ended', reason: 'edition', season, nextChange: startOfDay(addDays(fresh, 1)) };
		return {
			state: 'not-announced',
			reason: 'season',
			confidence: confidenceAt(season.provenance, 'dates', now),
			season,
			provenance: season.provenance
		};
	}
	if (undated) return { ...about(undated, 'dates', now), state: 'not-announced', reason: 'edition' };
	if (past) return { ...about(past.edition, 'history', now), state: wasHeld ? 'ended' : 'cancelled', reason: 'edition' };
	return { state: 'unknown', reason: 'nothing-known', confidence: 'unverified' };
}

/** Stands all year: no edition, and no season that would say when. */
const isPermanent = ({ editions, season }: Timed<unknown>): boolean => !editions?.length && (!season || isWholeYear(season));

/** What the guide says of an event at `now`, from its editions, the hours of its sites and its usual season. */
export function eventAnswer(timed: Timed<unknown>, now: EpochMs): Answer {
	if (isPermanent(timed)) return together(permanentReadings(timed, now), now);
	const editions = editionsAt(timed.editions ?? [], timed.season, dayOf(now));
	const running = runningAt(timed, editions, now);
	if (running) return runningAnswer(timed, running, now);
	const { coming } = editions;
	if (!coming) return betweenAnswer(timed, editions, now);
	if (coming.edition.status === 'cancelled') return cancelled(timed, coming, now);
	return { ...about(coming.edition, 'dates', now), state: 'announced', reason: 'edition', nextChange: startOfDay(coming.first) };
}

/** The answer for one site of an edition, with its own days. */
function siteAnswer({ site, reading, phase, first, last }: SiteReading, edition: TimedEdition, now: EpochMs): Answer {
	const days = first !== undefined && last !== undefined && { startDate: first, endDate: last };
	const named = site !== undefined && { site };
	if (phase === 'during') return { ...inEdition(reading, edition, now), ...named, ...days };
	const { opens } = reading;
	const shown = { ...about(edition, 'dates', now), ...named, ...days, reason: 'edition' as const };
	if (phase === 'after') return { ...shown, state: 'ended' };
	return { ...shown, state: 'announced', ...(opens !== undefined && { opens }), ...(first && { nextChange: startOfDay(first) }) };
}

/**
 * An answer for each site of an event, in the order of the sites: while an edition runs or is announced with its own
 * days and hours, at other times the answer of the whole. `opens` of a site to come is the first opening of its hours.
 */
export function siteAnswers(timed: Timed<unknown>, now: EpochMs): readonly Answer[] {
	if (isPermanent(timed)) return permanentReadings(timed, now).map(({ site, reading }) => ({ ...reading, ...(site && { site }) }));
	const editions = editionsAt(timed.editions ?? [], timed.season, dayOf(now));
	const dated = runningAt(timed, editions, now) ?? editions.coming;
	if (dated && dated.edition.status !== 'cancelled') return editionReadings(timed, dated, now).map((site) => siteAnswer(site, dated.edition, now));
	const whole = eventAnswer(timed, now);
	return (timed.sites ?? []).map(({ id }) => ({ ...whole, site: id }));
}
