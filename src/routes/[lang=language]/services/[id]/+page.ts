import { inJapanese, pageData } from '#lib/state/pages.ts';
import type { Views } from '#lib/domain/view.ts';

export async function load({ params, fetch, depends }) {
	depends('guide:release');
	const name = `service/${params.id}`;
	return {
		...(await pageData<Views['service']>(fetch, params.lang, name)),
		japanese: () => inJapanese<Views['service']>(fetch, name)
	};
}
