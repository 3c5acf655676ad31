import { expect, test } from 'vitest';
import { splitName } from './bracket.ts';

test.each([
	['大通会場', { main: '大通会場' }],
	['すすきの会場（すすきのアイスワールド）', { main: 'すすきの会場', bracket: '（すすきのアイスワールド）' }],
	['Susukino Site (Susukino Ice World)', { main: 'Susukino Site', bracket: ' (Susukino Ice World)' }],
	['삿포로 국제예술제(SIAF)', { main: '삿포로 국제예술제', bracket: '(SIAF)' }],
	['110（警察）への電話', { main: '110（警察）への電話' }],
	['（仮）', { main: '（仮）' }]
])('%s', (name, parts) => {
	expect(splitName(name)).toEqual(parts);
});
