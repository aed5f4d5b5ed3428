import type { Loaders } from '#ui/shared/words.svelte.ts';

/** Where the words of the map page are, and of all that opens on it. */
export const mapChapters = {
  fr: {
    map: () => import('#i18n/fr/map.ts'),
    terms: () => import('#i18n/fr/terms.ts'),
    sheets: () => import('#i18n/fr/fields.ts'),
    commands: () => import('#i18n/fr/commands.ts'),
    walk: () => import('#i18n/fr/walk.ts'),
    history: () => import('#i18n/fr/history.ts'),
    layouts: () => import('#i18n/fr/layouts.ts')
  },
  en: {
    map: () => import('#i18n/en/map.ts'),
    terms: () => import('#i18n/en/terms.ts'),
    sheets: () => import('#i18n/en/fields.ts'),
    commands: () => import('#i18n/en/commands.ts'),
    walk: () => import('#i18n/en/walk.ts'),
    history: () => import('#i18n/en/history.ts'),
    layouts: () => import('#i18n/en/layouts.ts')
  }
} satisfies Loaders;
