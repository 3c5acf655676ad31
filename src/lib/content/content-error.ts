/** Why the guide could not be brought up to date. Each is a key under `error.` in `locales/`. */
export type ContentErrorCode =
	| 'offline'
	| 'portal'
	| 'failed'
	| 'server-busy'
	| 'signature-wrong'
	| 'manifest-refused'
	| 'pack-damaged'
	| 'release-older'
	| 'release-empty'
	| 'release-shrunk'
	| 'format-newer'
	| 'storage-full'
	| 'storage-refused';

/** Something the visitor can be told about. Code throws codes; the catalogues hold the sentences. */
export class ContentError extends Error {
	constructor(
		readonly code: ContentErrorCode,
		options?: ErrorOptions
	) {
		super(code, options);
		this.name = 'ContentError';
	}
}

/** The code of anything thrown while installing: a full or closed storage is told apart by the browser's own names. */
export function codeOf(error: unknown): ContentErrorCode {
	if (error instanceof ContentError) return error.code;
	const names = namesOf(error);
	if (names.includes('QuotaExceededError')) return 'storage-full';
	return names.length > 0 ? 'storage-refused' : 'failed';
}

/** Names along the chain of causes: Dexie wraps the browser's error, and gathers those of a bulk write. */
function namesOf(error: unknown): string[] {
	if (typeof error !== 'object' || error === null) return [];
	const { name, cause, inner, failures } = error as { name?: string; cause?: unknown; inner?: unknown; failures?: unknown };
	const within = [cause, inner, ...(Array.isArray(failures) ? (failures as unknown[]) : [])];
	return [...(name && name !== 'Error' && name !== 'TypeError' ? [name] : []), ...within.flatMap(namesOf)];
}
