type Say = (key: string, options?: { values: Record<string, string | number> }) => string;

/** Name of a language in the reader's own. A tag without a name stands as it is. */
function tongue(tag: string, say: Say): string {
	const key = `tongue.${tag}`;
	const word = say(key);
	return word === key ? tag : word;
}

/** Names of languages, joined. */
export const tongues = (tags: readonly string[], say: Say): string => tags.map((tag) => tongue(tag, say)).join(say('app.list-separator'));

/** The same in a few words: the reader's own language if it is spoken there, and how many others. */
export function spokenWords(tags: readonly string[], language: string, say: Say): string {
	const own = tags.find((tag) => tag === language) ?? tags.find((tag) => tag === language.split('-')[0]) ?? tags[0];
	return own === undefined ? '' : say('help.tongues', { values: { first: tongue(own, say), n: tags.length - 1 } });
}
