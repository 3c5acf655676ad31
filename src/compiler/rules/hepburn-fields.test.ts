import { expect, test } from 'vitest';
import { fixedBy, foundBy } from '../../../tests/support/rule.ts';
import { hepburnFields, writes } from './hepburn-fields.ts';

const PLACE = 'places/ice-park.yaml';

test.each([
	['Sapporo Yuki Matsuri', 'さっぽろゆきまつり', 'さっぽろ雪まつり'],
	['Odori Koen', 'おおどおりこうえん', '大通公園'],
	['Namboku-sen', 'なんぼくせん', '南北線'],
	['Nanboku-sen', 'なんぼくせん', '南北線'],
	["Shin'ei", 'しんえい', '真栄'],
	['Juitchome', 'じゅういっちょうめ', '11丁目'],
	['Chiiki no Gyoji e no Sanka', 'ちいきのぎょうじへのさんか', '地域の行事への参加'],
	['Sapporo City Wi-Fi', 'さっぽろしてぃわいふぁい', 'Sapporo City Wi-Fi'],
	['Kokusai Geijutsusai (SIAF)', 'こくさいげいじゅつさい（さいあふ）', '国際芸術祭（SIAF）'],
	['Kyukyu Anshin Senta (#7119)', 'きゅうきゅうあんしんせんたー（しゃーぷなないちいちきゅう）', '救急安心センター（#7119）'],
	['Kanja o Ukeireru Iryo (JNTO)', 'かんじゃをうけいれるいりょう（じぇいえぬてぃーおー）', '患者を受け入れる医療（JNTO）'],
	['Pashifikku Myujikku', 'ぱしふぃっくみゅーじっく', 'パシフィックミュージック'],
	['Dochira ni ikimasu ka.', 'どちらに いきますか。', 'どちらに行きますか。'],
	['Kūkō wa doko desu ka.', 'くうこうは どこですか。', '空港はどこですか。']
])('%s', (romaji, kana, ja) => {
	expect(writes(romaji, kana, ja)).toBe(true);
});

test.each([
	['Ohdori Koen', 'おおどおりこうえん', '大通公園'],
	['Sapporo Yuki Maturi', 'さっぽろゆきまつり', 'さっぽろ雪まつり'],
	['Odori Park', 'おおどおりこうえん', '大通公園'],
	['Maruyama', 'まるやまこうえん', '円山公園']
])('%s is not the Hepburn of its reading', (romaji, kana, ja) => {
	expect(writes(romaji, kana, ja)).toBe(false);
});

test('is reported at the field; English carries no macrons', () => {
	expect(
		foundBy(hepburnFields, [
			[PLACE, 'romaji: Kori no Koen', 'romaji: Koori no Kouen Park'],
			[PLACE, 'en: A park.', 'en: A kōen.']
		])
	).toEqual(['romaji: this is not the Hepburn of こおりのこうえん', 'summary.en: ō: write names without macrons']);
});

test('macrons go by themselves', () => {
	const text = fixedBy(hepburnFields, PLACE, [
		[PLACE, 'romaji: Kori no Koen', 'romaji: Kōri no Kōen'],
		[PLACE, 'en: A park.', 'en: A kōen.']
	]);
	expect(text).toContain('romaji: Kori no Koen\n');
	expect(text).toContain('en: A koen.');
});
