/** The text of UTF-8 bytes, with or without its mark; otherwise the line, from 1, of the first byte that is none. */
export function utf8(bytes: Uint8Array): { text: string } | { badLine: number } {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	try {
		return { text: decoder.decode(bytes) };
	} catch {
		let line = 1;
		for (let from = 0; from < bytes.length; line++) {
			const end = bytes.indexOf(0x0a, from);
			const to = end < 0 ? bytes.length : end + 1;
			try {
				new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(from, to));
			} catch {
				return { badLine: line };
			}
			from = to;
		}
		return { badLine: 1 };
	}
}
