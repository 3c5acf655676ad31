import type { EpochMs } from '#lib/domain/answer.ts';
import type { Confidence, Provenance } from '#lib/domain/provenance.ts';
import type { SourceView } from '#lib/domain/view.ts';
import { daysSince, formatDateWithYear, formatPartialDate } from '#lib/i18n/dates.ts';
import type { Language } from '#lib/i18n/languages.ts';
import type { Message } from './answer-words.ts';

/** How sure, in a word or two. What is old says of when it is; a date of ours would pass for a date of the fact. */
export function sureWord(confidence: Confidence, provenance: Provenance | undefined, language: Language): Message {
	const asOf = provenance?.asOf;
	if (confidence === 'unverified') return { key: 'sure.unverified' };
	if (confidence === 'confirmed') return { key: 'sure.confirmed' };
	if (!asOf) return { key: 'sure.stale' };
	return { key: 'sure.as-of', values: { date: formatPartialDate(asOf, language) } };
}

/** When we last read the sources: in days while a clock is there, else as a date. */
export function checkedWords({ checked }: Provenance, now: EpochMs | undefined, language: Language): Message {
	if (now === undefined) return { key: 'sure.checked-on', values: { date: formatDateWithYear(checked, language) } };
	return { key: 'sure.checked', values: { n: daysSince(checked, now) } };
}

/** Who says so: the publisher of the best source that the page knows. */
export function publisherKey(provenance: Provenance | undefined, sources: Readonly<Record<string, SourceView>>): string | undefined {
	const id = provenance?.sources.find((source) => sources[source]);
	const source = id === undefined ? undefined : sources[id];
	return source && `publisher.${source.publisher}`;
}
