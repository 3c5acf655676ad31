import type { DayOfWeek, Hours, OpeningHoursSpecification } from '../../lib/domain/hours.ts';
import type { Words } from '../../lib/schema/words.ts';
import type { Problem } from '../problem.ts';
import { walk } from '../walk.ts';
import { at, entryRule } from './rule.ts';

const DAYS: Readonly<Record<string, DayOfWeek>> = {
	月: 'Monday',
	火: 'Tuesday',
	水: 'Wednesday',
	木: 'Thursday',
	金: 'Friday',
	土: 'Saturday',
	日: 'Sunday'
};

/** A sentence or a part of one that speaks of its own season or of one week of the month says nothing about every week. */
const NOT_EVERY_WEEK = /第[\d一二三四]|毎月|最後|隔週|\d+月/u;
const LIST = '[月火水木金土日](?:曜日?)?(?:[・、と]?[月火水木金土日](?:曜日?)?)*';
/** 月曜休館; 土日、祝日は休み; 定休日は月曜. The 日 of 翌日 is no Sunday. */
const CLOSED_DAYS = new RegExp(
	`(?<![翌祝休平毎当同前後終\\d])(${LIST})(?:[、と・](?:祝日|年末年始))*[はがに]?(?:定休|休館|休園|休業|休み|閉館|閉園|お休み)|(?:定休日|休館日|休業日|休園日)[は：]?(${LIST})`,
	'u'
);
const LAST_ENTRY = /(?:入場|入園|入館|受付|ラストオーダー|最終入場)[^\d。、]{0,4}?(翌)?(\d{1,2}):(\d{2})まで/gu;
const ALL_DAY = /24時間(?!以内|前|後)/u;
const NEVER_CLOSED = /年中無休|休みの日?はありません|無休/gu;
/** What no column can hold: weeks of a month, days after holidays, "sometimes". */
const BEYOND_COLUMNS =
	/第[\d一二三四][^。]*曜|毎月|祝日の(?:とき|翌日|場合)|祝日[^。]*休|(?:休|閉|延長)[^。]*(?:こと|年)が?あ|時間[がは](?:違|変わ|異な)|季節で変わ|不定休|臨時休|整備の日|点検日/u;
const NEW_YEAR = /年末|年始|12月(?:29|30|31)日/u;

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
/** Minutes after the midnight before opening; what closes in the night closes after 24 h. */
const closing = ({ opens, closes }: OpeningHoursSpecification) => minutes(closes) + (minutes(closes) <= minutes(opens) ? 1440 : 0);
const holdsOn = (specification: OpeningHoursSpecification, day: DayOfWeek) => specification.dayOfWeek?.includes(day) ?? true;

/** What the remark of these hours says against their columns, in words for the editor. Only the Japanese is read: the others are made from it. */
export function contradictions({
	always,
	openingHoursSpecification,
	specialOpeningHoursSpecification,
	note,
	remarkBeatsColumns
}: Hours<Words>): string[] {
	const remark = note?.ja ?? '';
	const columns = openingHoursSpecification ?? [];
	const found: string[] = [];
	if (always && /休[み館園業]|閉[館園鎖まり]/u.test(remark.replace(NEVER_CLOSED, '')))
		found.push('the remark speaks of closing, the hours say always');
	if (columns.length === 0) return found;

	for (const part of remark.split(/[。（）]/u)) {
		const days = NOT_EVERY_WEEK.test(part) ? undefined : CLOSED_DAYS.exec(part);
		const listed = days?.[1] ?? days?.[2] ?? '';
		const isOpen = [...listed.replace(/曜日?/gu, '')].some((letter) => columns.some((column) => DAYS[letter] && holdsOn(column, DAYS[letter])));
		if (isOpen) found.push(`the remark says closed (${listed}), the columns say open`);
	}
	const last = Math.max(...columns.map(closing));
	for (const [, nextDay, hour, minute] of remark.matchAll(LAST_ENTRY))
		if (Number(hour) * 60 + Number(minute) + (nextDay ? 1440 : 0) > last)
			found.push(`the remark lets people in until ${nextDay ?? ''}${hour}:${minute}, after the columns close`);
	if (ALL_DAY.test(remark) && !columns.some(({ opens, closes }) => opens === '00:00' && closes === '24:00'))
		found.push('the remark says 24 hours: write always: true');
	if (/\d+月〜\d+月の時間/u.test(remark) && columns.some(({ validFrom, validThrough }) => !validFrom && !validThrough))
		found.push('the remark gives the months of these hours: write validFrom and validThrough');
	const beyond = BEYOND_COLUMNS.exec(remark)?.[0] ?? (specialOpeningHoursSpecification ? undefined : NEW_YEAR.exec(remark)?.[0]);
	if (beyond && !remarkBeatsColumns) found.push(`${beyond}: the columns cannot say this, so write remarkBeatsColumns: true`);
	return found;
}

/** Hours and the remark beside them say the same. */
export const hoursAndRemarks = entryRule('hours-and-remarks', function* (entry): Generator<Problem> {
	for (const { value, path } of walk(entry.data))
		if (path.at(-1) === 'hours') for (const message of contradictions(value as Hours<Words>)) yield at(entry, path, message);
});
