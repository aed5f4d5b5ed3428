import type { Loaders } from '#ui/shared/words.svelte.ts';

/** Where the words are of what is opened to read a map otherwise. */
export const readingChapters = {
  fr: { reading: () => import('#i18n/fr/reading.ts') },
  en: { reading: () => import('#i18n/en/reading.ts') }
} satisfies Loaders;
