/** How sure the reader is told we are. `docs/decisions/0003` says who may call something confirmed. */
export type Confidence = 'confirmed' | 'stale' | 'unverified';

/** A calendar day in Sapporo, `YYYY-MM-DD`. */
export type IsoDate = string;

/** Where a group of facts comes from. */
export interface Provenance {
	readonly confidence: Confidence;
	/** The day we last read the sources. */
	readonly checked: IsoDate;
	/** Ids in `seeds/sources.yaml`, best first. Empty only when `unverified`. */
	readonly sources: readonly string[];
	/** What the newest source speaks of: `2019`, `2019-12` or `2019-12-04`. */
	readonly asOf?: string;
}
