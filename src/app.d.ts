declare global {
	/** Raw Ed25519 keys in base64 that sign releases; set while building. */
	const __CONTENT_KEYS__: readonly string[];
	/** The public origin, without a slash at its end; set while building. */
	const __SITE_URL__: string;
}

export {};
