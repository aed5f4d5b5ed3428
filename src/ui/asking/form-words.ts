import type { asking } from '#i18n/fr/asking.ts';
import type { controls } from '#i18n/fr/fields.ts';
import type { terms } from '#i18n/fr/terms.ts';
import type { Language } from '#i18n/language.ts';

/** What the form says, in the language of whoever is asked. */
export interface FormWords {
  readonly language: Language;
  readonly said: (typeof asking)['form'];
  readonly levels: (typeof controls)['levels'];
  readonly kinds: (typeof terms)['linkKind'];
  readonly statuses: (typeof terms)['status'];
  readonly spaceKinds: (typeof terms)['spaceKind'];
}

const CHAPTERS = {
  fr: () =>
    Promise.all([
      import('#i18n/fr/asking.ts'),
      import('#i18n/fr/fields.ts'),
      import('#i18n/fr/terms.ts')
    ]),
  en: () =>
    Promise.all([
      import('#i18n/en/asking.ts'),
      import('#i18n/en/fields.ts'),
      import('#i18n/en/terms.ts')
    ])
} as const;

/** Fetches what the form says. */
export async function formWords(language: Language): Promise<FormWords> {
  const [{ asking }, { controls }, { terms }] = await CHAPTERS[language]();
  return {
    language,
    said: asking.form,
    levels: controls.levels,
    kinds: terms.linkKind,
    statuses: terms.status,
    spaceKinds: terms.spaceKind
  };
}
