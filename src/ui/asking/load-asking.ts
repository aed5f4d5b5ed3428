import { needPrivacyWords } from '#ui/privacy/privacy-chapters.ts';
import { words, type Loaders } from '#ui/shared/words.svelte.ts';
import type AskDialog from './AskDialog.svelte';

const askingChapters = {
  fr: { asking: () => import('#i18n/fr/asking.ts') },
  en: { asking: () => import('#i18n/en/asking.ts') }
} satisfies Loaders;

/** Fetches what asks a partner about its links, and what it says. */
export async function loadAsking(): Promise<typeof AskDialog> {
  words.know(askingChapters);
  const [dialog] = await Promise.all([
    import('./AskDialog.svelte'),
    needPrivacyWords(),
    words.need('asking')
  ]);
  return dialog.default;
}
