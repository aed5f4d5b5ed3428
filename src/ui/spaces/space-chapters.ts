import type { spaces } from '#i18n/fr/spaces.ts';

/** What the page of spaces says, in one language. */
export type SpacesWords = typeof spaces;

/** Loads what the page of spaces says, needed on no other page. */
export const SPACES_CHAPTERS: Readonly<
  Record<'fr' | 'en', () => Promise<{ readonly spaces: SpacesWords }>>
> = {
  fr: () => import('#i18n/fr/spaces.ts'),
  en: () => import('#i18n/en/spaces.ts')
};
