import type { measures } from '#i18n/fr/measures.ts';

/** What the panel of measures says, in one language. */
export type MeasureChapter = typeof measures;

/** Loads what the panel of measures says: long, and needed nowhere else. */
export const MEASURE_CHAPTERS: Readonly<
  Record<'fr' | 'en', () => Promise<{ readonly measures: MeasureChapter }>>
> = {
  fr: () => import('#i18n/fr/measures.ts'),
  en: () => import('#i18n/en/measures.ts')
};
