/** Something an editor must put right: where it is, and what to write. */
export interface Problem {
	readonly file: string;
	/** From 1. */
	readonly line: number;
	/** Path of the field, such as `editions.0.endDate`; empty for the file as a whole. */
	readonly field: string;
	readonly message: string;
}

/** One problem as an editor reads it: `seeds/events/x.yaml:12  endDate: the end is before the start`. */
export function problemLine({ file, line, field, message }: Problem): string {
	return `${file}:${line}  ${field ? `${field}: ` : ''}${message}`;
}

/** In the order of the files and their lines, each once. */
export function sortedProblems(problems: readonly Problem[]): Problem[] {
	const seen = new Set<string>();
	return [...problems]
		.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.field.localeCompare(b.field))
		.filter((problem) => {
			const line = problemLine(problem);
			return !seen.has(line) && seen.add(line);
		});
}
