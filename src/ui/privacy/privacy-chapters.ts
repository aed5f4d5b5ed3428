import { words, type Loaders } from '#ui/shared/words.svelte.ts';

const privacyChapters = {
  fr: {
    duties: () => import('#i18n/fr/duties.ts'),
    passphraseWords: () => import('#i18n/fr/passphrase-words.ts'),
    pseudonyms: () => import('#i18n/fr/pseudonyms.ts'),
    sharing: () => import('#i18n/fr/sharing.ts')
  },
  en: {
    duties: () => import('#i18n/en/duties.ts'),
    passphraseWords: () => import('#i18n/en/passphrase-words.ts'),
    pseudonyms: () => import('#i18n/en/pseudonyms.ts'),
    sharing: () => import('#i18n/en/sharing.ts')
  }
} satisfies Loaders;

/** Fetches what is said where a map is shared, and of what the law asks. */
export async function needPrivacyWords(): Promise<void> {
  words.know(privacyChapters);
  await words.need('duties', 'passphraseWords', 'pseudonyms', 'sharing');
}
