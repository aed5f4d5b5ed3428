import type { Loaders } from '#ui/shared/words.svelte.ts';

/** Where the words are of what is said around findings. */
export const talkChapters = {
  fr: { talk: () => import('#i18n/fr/talk.ts') },
  en: { talk: () => import('#i18n/en/talk.ts') }
} satisfies Loaders;
