import type { Loaders } from '#ui/shared/words.svelte.ts';

/** Where the words of the pages on the app are. */
export const aboutChapters = {
  fr: {
    about: () => import('#i18n/fr/about.ts'),
    accessibility: () => import('#i18n/fr/accessibility.ts')
  },
  en: {
    about: () => import('#i18n/en/about.ts'),
    accessibility: () => import('#i18n/en/accessibility.ts')
  }
} satisfies Loaders;
