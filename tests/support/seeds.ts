import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A small guide with nothing wrong in it: one event, its place, one service, one notice. */
export const GOOD_SEEDS = {
	'sources.yaml': `city: { title: "City of Sapporo", url: "https://www.city.sapporo.jp/", publisher: city }
`,
	'plan.yaml': `- { no: 1, kind: event, entries: [ice-fair], name: "氷の市", policy: "Ⅰ", section: "1", heading: "1", department: "経)観光" }
`,
	'places/ice-park.yaml': `id: ice-park
names: { ja: 氷の公園, en: Ice Park, zh-Hans: 冰公园, zh-Hant: 冰公園, ko: 얼음 공원 }
kana: こおりのこうえん
romaji: Kori no Koen
summary: { ja: 公園です。, en: A park., zh-Hans: 公园。, zh-Hant: 公園。, ko: 공원입니다. }
kind: park
stations: []
`,
	'events/ice-fair.yaml': `id: ice-fair
names: { ja: 氷の市, en: Ice Fair, zh-Hans: 冰集市, zh-Hant: 冰市集, ko: 얼음 장터 }
kana: こおりのいち
romaji: Kori no Ichi
kind: market
summary: { ja: 冬の市です。, en: A winter fair., zh-Hans: 冬季集市。, zh-Hant: 冬季市集。, ko: 겨울 장터입니다. }
plan: [1]
url:
  href: https://www.city.sapporo.jp/ice/
  provenance: { confidence: confirmed, checked: "2026-11-23", sources: [city] }
sites:
  - id: lawn
    place: ice-park
    names: { ja: 芝生, en: The Lawn, zh-Hans: 草坪, zh-Hant: 草坪, ko: 잔디밭 }
    hours:
      openingHoursSpecification:
        - { opens: "10:00", closes: "20:00" }
      provenance: { confidence: confirmed, checked: "2026-11-23", sources: [city] }
editions:
  - id: "2027"
    year: 2027
    status: announced
    startDate: "2027-02-04"
    endDate: "2027-02-11"
    provenance: { confidence: confirmed, checked: "2026-11-23", sources: [city] }
related: [ice-desk]
`,
	'services/ice-desk.yaml': `id: ice-desk
names: { ja: 氷の窓口, en: Ice Desk, zh-Hans: 冰服务台, zh-Hant: 冰服務台, ko: 얼음 안내소 }
kana: こおりのまどぐち
romaji: Kori no Madoguchi
summary: { ja: 案内です。, en: A desk., zh-Hans: 服务台。, zh-Hant: 服務台。, ko: 안내소입니다. }
need: ask
audience: visitor
priority: high
place: ice-park
telephone:
  - { display: "011-222-4894", e164: "+81112224894", provenance: { confidence: confirmed, checked: "2026-11-23", sources: [city] } }
hours:
  openingHoursSpecification:
    - { opens: "09:00", closes: "17:00" }
  provenance: { confidence: confirmed, checked: "2026-11-23", sources: [city] }
`,
	'notices/late-opening.yaml': `id: late-opening
status: Actual
severity: warning
issued: "2026-11-23T09:00:00+09:00"
expires: "2099-01-01T00:00:00+09:00"
entries: [ice-fair]
headline: { ja: 開場が遅れます, en: Opens late, zh-Hans: 延迟开放, zh-Hant: 延後開放, ko: 늦게 엽니다 }
description: { ja: 雪のため。, en: Because of snow., zh-Hans: 因下雪。, zh-Hant: 因下雪。, ko: 눈 때문입니다. }
overrides:
  - { entry: ice-fair, field: state, value: closed }
`
};

/** One edit of a seed: the file, what stands there, and what takes its place. */
export type Edit = readonly [file: keyof typeof GOOD_SEEDS, from: string, to: string];

/** Writes the small guide into a new folder, with the edits made and further files added. Returns the folder. */
export function writeSeeds(edits: readonly Edit[] = [], more: Readonly<Record<string, string>> = {}): string {
	const files: Record<string, string> = { ...GOOD_SEEDS, ...more };
	for (const [file, from, to] of edits) {
		if (!files[file]?.includes(from)) throw new Error(`${file} holds no ${from}`);
		files[file] = files[file].replace(from, to);
	}
	const folder = mkdtempSync(join(tmpdir(), 'seeds-'));
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(join(folder, dirname(file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	return folder;
}

/** Line, from 1, on which `part` stands in `text`. */
export const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;
