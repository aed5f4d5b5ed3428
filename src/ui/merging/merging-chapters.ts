import { words, type Loaders } from '#ui/shared/words.svelte.ts';

const mergingChapters = {
  fr: {
    joining: () => import('#i18n/fr/joining.ts'),
    merging: () => import('#i18n/fr/merging.ts'),
    twins: () => import('#i18n/fr/twins.ts')
  },
  en: {
    joining: () => import('#i18n/en/joining.ts'),
    merging: () => import('#i18n/en/merging.ts'),
    twins: () => import('#i18n/en/twins.ts')
  }
} satisfies Loaders;

/** Fetches what is said of copies put together, and of what is debated in them. */
export async function needMergingWords(): Promise<void> {
  words.know(mergingChapters);
  await words.need('joining', 'merging', 'twins');
}
