import type { Loaders } from '#ui/shared/words.svelte.ts';

/** Where the words on what is kept are. */
export const safetyChapters = {
  fr: { safety: () => import('#i18n/fr/safety.ts') },
  en: { safety: () => import('#i18n/en/safety.ts') }
} satisfies Loaders;
