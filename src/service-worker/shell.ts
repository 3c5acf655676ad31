import type { PrecacheController } from 'workbox-precaching';

export const SHELL = '/shell/';

/** The shell, told which language it speaks, so that a screen reader knows before any script has run. */
export async function shellIn(language: string, controller: PrecacheController): Promise<Response | undefined> {
	const shell = await controller.matchPrecache(SHELL);
	if (!shell) return undefined;
	const html = (await shell.text()).replace(/<html lang="[^"]*"/, `<html lang="${language}"`);
	const headers = new Headers(shell.headers); // among them those that forbid framing
	for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name);
	return new Response(html, { headers });
}
