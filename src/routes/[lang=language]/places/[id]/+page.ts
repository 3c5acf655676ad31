import { inJapanese, pageData } from '#lib/state/pages.ts';
import type { Views } from '#lib/domain/view.ts';

export async function load({ params, fetch, depends }) {
	depends('guide:release');
	const name = `place/${params.id}`;
	return {
		...(await pageData<Views['place']>(fetch, params.lang, name)),
		japanese: () => inJapanese<Views['place']>(fetch, name)
	};
}
