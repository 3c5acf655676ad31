import type { LiveFile } from '../lib/schema/release.ts';
import { LANGUAGES } from '../lib/schema/words.ts';
import type { Problem } from './problem.ts';
import type { Seeds } from './read-seeds.ts';
import { unsafe } from './rules/safe-text.ts';

/** The whole live file, so that it arrives in a breath of network. */
export const LIVE_BYTES_MAX = 5_000;

/**
 * The notices and corrections that have not expired at `now` (epoch ms), newest first, as the live file carries them,
 * with what is wrong with them.
 */
export function makeLive(
	seeds: Pick<Seeds, 'notices' | 'entries' | 'broken'>,
	now: number
): { live: Pick<LiveFile, 'notices' | 'overrides'>; problems: Problem[] } {
	const problems: Problem[] = [];
	const ids = new Set([...seeds.entries.map(({ data }) => data.id), ...seeds.broken]);
	const current = seeds.notices
		.filter(({ data }) => Date.parse(data.expires) > now)
		.sort((a, b) => Date.parse(b.data.issued) - Date.parse(a.data.issued));

	for (const { data, source } of seeds.notices) {
		const problem = (path: (string | number)[], message: string) =>
			problems.push({ file: source.file, line: source.lineOf(path), field: path.join('.'), message });
		if (Date.parse(data.expires) <= Date.parse(data.issued)) problem(['expires'], 'expires before it is issued');
		for (const [i, id] of data.entries.entries()) if (!ids.has(id)) problem(['entries', i], `there is no entry ${id}`);
		for (const [i, { entry }] of (data.overrides ?? []).entries())
			if (!ids.has(entry)) problem(['overrides', i, 'entry'], `there is no entry ${entry}`);
		for (const field of ['headline', 'description'] as const)
			for (const tag of LANGUAGES) {
				const why = unsafe(data[field][tag]);
				if (why) problem([field, tag], why);
			}
	}
	const live = {
		notices: current.map(({ data: { headline, description, overrides: _, ...notice } }) => ({
			...notice,
			info: Object.fromEntries(LANGUAGES.map((tag) => [tag, { headline: headline[tag], description: description[tag] }]))
		})),
		overrides: current.flatMap(({ data }) =>
			(data.overrides ?? []).map((override, i) => ({
				id: `${data.id}-${i + 1}`,
				...override,
				source: data.id,
				issued: data.issued,
				expires: data.expires
			}))
		)
	};
	const bytes = Buffer.byteLength(JSON.stringify(live));
	if (bytes > LIVE_BYTES_MAX - 200)
		problems.push({
			file: current.at(-1)?.source.file ?? 'seeds/notices',
			line: 1,
			field: '',
			message: `the live file would have ${bytes} bytes of ${LIVE_BYTES_MAX}: shorten or end a notice`
		});
	return { live, problems };
}
