import { pageData } from '#lib/state/pages.ts';
import type { Views } from '#lib/domain/view.ts';

export async function load({ params, fetch, depends }) {
	depends('guide:release');
	return pageData<Views['today']>(fetch, params.lang, 'today', 'start');
}
