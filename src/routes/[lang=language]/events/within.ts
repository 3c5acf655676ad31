import type { IsoDate } from '#lib/domain/provenance.ts';
import type { Row } from '#lib/domain/view.ts';

/**
 * Whether an event can be visited between two days, both included; an empty day leaves that end open.
 *
 * Counts editions with known dates that are not called off. What nobody has dated is not promised to anyone.
 */
export function isWithin(row: Row, from: IsoDate | '', to: IsoDate | ''): boolean {
	if (from === '' && to === '') return true;
	return (row.editions ?? []).some(
		({ status, startDate, endDate = startDate }) =>
			startDate !== undefined && endDate !== undefined && status !== 'cancelled' && (to === '' || startDate <= to) && (from === '' || endDate >= from)
	);
}
