import { words, type Loaders } from '#ui/shared/words.svelte.ts';
import type Examples from './Examples.svelte';

const exampleChapters = {
  fr: { examples: () => import('#i18n/fr/examples.ts') },
  en: { examples: () => import('#i18n/en/examples.ts') }
} satisfies Loaders;

/** Fetches the examples, once the rest of the page is there: they come below it. */
export async function loadExamples(): Promise<typeof Examples> {
  words.know(exampleChapters);
  const [{ default: Loaded }] = await Promise.all([
    import('./Examples.svelte'),
    words.need('examples')
  ]);
  return Loaded;
}
