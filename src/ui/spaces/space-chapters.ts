import type { spaces } from '#i18n/fr/spaces.ts';
import type { Loaders } from '#ui/shared/words.svelte.ts';

/** What the page of spaces says, in one language. */
export type SpacesWords = typeof spaces;

/** Where the words of the page of spaces are. */
export const spaceChapters = {
  fr: { spaces: () => import('#i18n/fr/spaces.ts') },
  en: { spaces: () => import('#i18n/en/spaces.ts') }
} satisfies Loaders;
