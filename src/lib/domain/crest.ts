/**
 * A snow crystal of its own for every entry, drawn from the entry's id alone.
 *
 * The same id gives the same path for ever, on every machine, with no stored bytes. The path lies in a 48 × 48 box
 * around (24, 24) and is meant for `fill="none" stroke="currentColor"` with round caps and joins. A crest is an
 * ornament: hide it from screen readers.
 */

/** Chosen once by eye so that `sapporo-pocket`, the app icon, is a calm crystal. Changing it redraws every crest. */
const SALT = 61;

/** FNV-1a over UTF-16 code units; the stream below mixes it, so that ids differing in one letter look unrelated. */
function hash(id: string): number {
	let h = 0x811c9dc5 ^ SALT;
	for (let i = 0; i < id.length; i++) h = Math.imul(h ^ id.charCodeAt(i), 0x01000193);
	return h;
}

/** Mulberry32: a stream of numbers in [0, 1) from one 32-bit seed. */
function stream(seed: number): () => number {
	return () => {
		seed = (seed + 0x6d2b79f5) | 0;
		let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** Directions of the arms: arm 0 points up, arms follow clockwise. */
const ARMS = [
	{ sin: 0, cos: 1 },
	{ sin: 0.866025, cos: 0.5 },
	{ sin: 0.866025, cos: -0.5 },
	{ sin: 0, cos: -1 },
	{ sin: -0.866025, cos: -0.5 },
	{ sin: -0.866025, cos: 0.5 }
] as const;
type Arm = (typeof ARMS)[number];
const TIP = 21;

/** `out` runs along the arm, `side` across it. */
function point({ sin, cos }: Arm, out: number, side: number): string {
	const x = 24 + out * sin + side * cos;
	const y = 24 - out * cos + side * sin;
	return `${Number(x.toFixed(1))} ${Number(y.toFixed(1))}`;
}

const ring = (radius: number): string => `M${ARMS.map((arm) => point(arm, radius, 0)).join('L')}Z`;

const SHAPES = { falling: [7, 5, 3], rising: [3.2, 5, 6.4], belly: [3.6, 7, 3.6], waist: [6, 3, 5.4] } as const;

interface Branch {
	readonly at: number;
	readonly long: number;
}

/**
 * What the stream of an id draws, in the order in which it draws it.
 *
 * Real crystals branch at 60°, so does this one; a branch starting at distance r from the centre may be 0.8 r long
 * before it nears the neighbouring arm, which keeps every gap open.
 */
function crystal(id: string, isFine: boolean) {
	const next = stream(hash(id));
	const pick = <T>(first: T, ...others: T[]): T => [first, ...others][Math.floor(next() * (others.length + 1))] ?? first;

	const core = pick<'star' | 'hexagon' | 'plate' | 'spokes'>('star', 'hexagon', 'hexagon', 'plate', 'spokes');
	const isPlate = core === 'plate';
	const coreRadius = isPlate ? 8 + next() * 2 : 3.6 + next() * 1.6;
	const tip = pick<'plain' | 'fork' | 'plate' | 'bar'>('plain', 'fork', 'plate', 'bar', 'plain');
	const profile = SHAPES[pick<keyof typeof SHAPES>('falling', 'rising', 'belly', 'waist')];
	const count = isPlate ? 2 : pick(2, 3, 3);
	const swell = 0.75 + next() * 0.5;
	const shift = next() * 1.6 - 0.8;
	const hasRim = !isPlate && next() < 0.28;

	const from = isPlate ? coreRadius + 2.4 : 8;
	const to = tip === 'plain' ? 17.4 : 15.4;
	const branches: readonly Branch[] = Array.from({ length: count }, (_, i) => {
		const at = from + ((to - from) * i) / (count - 1) + shift * (i === 0 ? 1 : -0.5);
		const long = (profile[count === 2 ? i * 2 : i] ?? 0) * swell;
		return { at, long: Math.min(long, at * (isFine ? 0.8 : 0.55), (TIP - at) * 1.7) };
	}).filter((branch) => branch.long > 1.6);
	return { core, coreRadius, tip, branches, hasRim };
}

/**
 * Path data of the crest of `id`, shown at an edge of `size` CSS px.
 *
 * Below 64 px an arm keeps its two longest branches, below 32 px the core is left out too: the same crystal, seen from
 * further away.
 */
export function crest(id: string, size = 48): string {
	const isSmall = size < 32;
	const isFine = size >= 64;
	const { core: drawn, coreRadius, tip, branches: all, hasRim } = crystal(id, isFine);
	const core = (!isFine && drawn === 'spokes') || (isSmall && drawn === 'hexagon') ? 'star' : drawn;
	const longest = !isFine && all.length > 2 ? [...all].sort((a, b) => b.long - a.long).slice(0, 2) : all;
	const branches = isSmall ? longest.filter(({ at }) => at > 9).slice(core === 'plate' ? -1 : 0) : longest;

	const inner = core === 'star' || core === 'spokes' ? 0 : coreRadius;
	const outer = tip === 'plate' && !isSmall ? TIP - 3.4 : TIP;
	const drawArm = (arm: Arm): string => {
		const line = (...points: readonly (readonly [out: number, side: number])[]) => `M${points.map(([out, side]) => point(arm, out, side)).join('L')}`;
		let d = line([inner, 0], [outer, 0]);
		for (const { at, long } of branches) d += line([at + long * 0.5, -long * 0.866], [at, 0], [at + long * 0.5, long * 0.866]);
		if (tip === 'plate' && !isSmall) d += `${line([TIP - 3.4, 0], [TIP - 1.7, 1.7], [TIP, 0], [TIP - 1.7, -1.7])}Z`;
		if (tip === 'fork') d += line([TIP, -2.4], [TIP - 1.6, 0], [TIP, 2.4]);
		if (tip === 'bar' && !isSmall) d += line([TIP, -2.2], [TIP, 2.2]);
		// A spoke lies on the line between two arms: 30° off the arm.
		if (core === 'spokes') d += line([2.6, 1.5], [5.2, 3]);
		return d;
	};

	let d = ARMS.map(drawArm).join('');
	if (core === 'hexagon' || core === 'plate') d += ring(coreRadius);
	if (core === 'plate' && isFine) d += ring(coreRadius - 3.6);
	if (hasRim && isFine && branches[0]) d += ring(branches[0].at);
	return d;
}
