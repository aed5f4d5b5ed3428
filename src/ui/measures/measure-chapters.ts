import type { measures } from '#i18n/fr/measures.ts';
import type { Loaders } from '#ui/shared/words.svelte.ts';

/** What the panel of measures says, in one language. */
export type MeasureChapter = typeof measures;

/** Where the words of the measures are: long, and needed nowhere else. */
export const measureChapters = {
  fr: { measures: () => import('#i18n/fr/measures.ts') },
  en: { measures: () => import('#i18n/en/measures.ts') }
} satisfies Loaders;
