import { LIFE_DAYS, type FactKind } from '../../lib/domain/confidence.ts';
import type { Provenance } from '../../lib/domain/provenance.ts';
import { dayNumber, dayNumberAt } from '../../lib/domain/tokyo.ts';
import type { Problem } from '../problem.ts';
import { walk, type Path } from '../walk.ts';
import { at, entryRule, type Rule } from './rule.ts';

/** Which life a fact has, by the field that holds it. */
const KINDS: Readonly<Record<string, FactKind>> = {
	hours: 'hours',
	telephone: 'telephone',
	access: 'access',
	stations: 'access',
	admission: 'price',
	cost: 'price',
	season: 'dates',
	editions: 'dates',
	sessions: 'dates'
};

/** The kind of the fact at `path`; `since` is the day on which it became history, if it has. */
function kindOf(path: Path, data: unknown, today: number): FactKind | undefined {
	const [first, index] = path;
	if (first === 'editions') {
		const edition = (data as { editions: readonly { year: number; endDate?: string }[] }).editions[Number(index)];
		const isOver = edition && (edition.endDate ? dayNumber(edition.endDate) < today : dayNumber(`${edition.year}-12-31`) < today);
		if (isOver) return 'history';
	}
	const field = [...path].reverse().find((step) => typeof step === 'string' && step in KINDS);
	return field === undefined ? undefined : KINDS[field];
}

const provenances = function* (data: unknown): Generator<{ provenance: Provenance; path: Path }> {
	for (const { value, path } of walk(data)) if ('checked' in value && 'confidence' in value) yield { provenance: value as Provenance, path };
};

/** What is called confirmed was checked within the life of its kind: an hour within a month, a telephone number within half a year. */
export const checkedLately: Rule = {
	...entryRule('checked-lately', function* (entry, _, now): Generator<Problem> {
		if (now === undefined) return;
		const today = dayNumberAt(now);
		for (const { provenance, path } of provenances(entry.data)) {
			const kind = kindOf(path, entry.data, today);
			const days = today - dayNumber(provenance.checked);
			if (kind && provenance.confidence === 'confirmed' && days > LIFE_DAYS[kind])
				yield at(
					entry,
					[...path, 'checked'],
					`last checked ${days} days ago, and this may be called confirmed for ${LIFE_DAYS[kind]}: read the source again, or say stale`
				);
		}
	}),
	level: 'warning'
};

/** Nobody has read a source tomorrow. */
export const notCheckedTomorrow = entryRule('not-checked-tomorrow', function* (entry, _, now): Generator<Problem> {
	if (now === undefined) return;
	for (const { provenance, path } of provenances(entry.data))
		if (dayNumber(provenance.checked) > dayNumberAt(now)) yield at(entry, [...path, 'checked'], `${provenance.checked} is still to come`);
});
