import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The options of a command; ends it with one line when there is no such option. */
export function optionsOf<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
	try {
		return parseArgs(config);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	}
}
