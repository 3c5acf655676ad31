import type { GuideIcon } from '#lib/domain/entry.ts';
import type { IconName } from './icons.ts';

/** The sign of what has happened. */
export const guideIcon = (icon: GuideIcon): IconName => (icon === 'blackout' ? 'bolt' : icon === 'blizzard' ? 'snow' : icon);
