/** Names of languages in the reader's own, joined. A tag without a name stands as it is. */
export function tongues(tags: readonly string[], say: (key: string) => string): string {
	const name = (tag: string) => {
		const key = `tongue.${tag}`;
		const word = say(key);
		return word === key ? tag : word;
	};
	return tags.map(name).join(say('app.list-separator'));
}
