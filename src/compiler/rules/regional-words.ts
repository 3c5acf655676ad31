import { wordsRule, type Tag } from './words-rule.ts';

/** Words of the other region, in the script of this one, and what readers of this one say (docs: how the five languages are written). */
const OTHER_REGION: Readonly<Partial<Record<Tag, Readonly<Record<string, string>>>>> = {
	'zh-Hans': {
		资讯: '信息',
		QR码: '二维码',
		列印: '打印',
		简讯: '短信',
		行动电源: '充电宝',
		计程车: '出租车',
		公车: '公交车',
		捷运: '地铁',
		志工: '志愿者',
		护理师: '护士'
	},
	'zh-Hant': {
		信息: '資訊',
		二維碼: 'QR碼',
		打印: '列印',
		短信: '簡訊',
		充電寶: '行動電源',
		出租車: '計程車',
		公交: '公車',
		志願者: '志工',
		節假日: '假日',
		自動取款機: 'ATM'
	}
};

/** Mainland words in zh-Hans, Taiwan words in zh-Hant: other characters do not make a translation. */
export const regionalWords = wordsRule('regional-words', function* (text, tag) {
	for (const [word, here] of Object.entries(OTHER_REGION[tag] ?? {}))
		if (text.includes(word)) yield `${word} is a word of the other region: write ${here}`;
});
