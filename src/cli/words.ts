import { cli as cliInEnglish } from '#i18n/en/cli.ts';
import { exchange as exchangeInEnglish } from '#i18n/en/exchange.ts';
import { fields as fieldsInEnglish } from '#i18n/en/fields.ts';
import { measures as measuresInEnglish } from '#i18n/en/measures.ts';
import { merging as mergingInEnglish } from '#i18n/en/merging.ts';
import { pseudonyms as pseudonymsInEnglish } from '#i18n/en/pseudonyms.ts';
import { sharing as sharingInEnglish } from '#i18n/en/sharing.ts';
import { terms as termsInEnglish } from '#i18n/en/terms.ts';
import { cli as cliInFrench } from '#i18n/fr/cli.ts';
import { exchange as exchangeInFrench } from '#i18n/fr/exchange.ts';
import { fields as fieldsInFrench } from '#i18n/fr/fields.ts';
import { measures as measuresInFrench } from '#i18n/fr/measures.ts';
import { merging as mergingInFrench } from '#i18n/fr/merging.ts';
import { pseudonyms as pseudonymsInFrench } from '#i18n/fr/pseudonyms.ts';
import { sharing as sharingInFrench } from '#i18n/fr/sharing.ts';
import { terms as termsInFrench } from '#i18n/fr/terms.ts';
import type { Language } from '#i18n/language.ts';
import { pseudonymWords } from '#i18n/pseudonym-words.ts';

/** What the command line says, in one language. */
export interface Words {
  readonly language: Language;
  readonly cli: typeof cliInFrench;
  readonly exchange: typeof exchangeInFrench;
  readonly measures: typeof measuresInFrench;
  readonly merging: typeof mergingInFrench;
  readonly fields: typeof fieldsInFrench;
  readonly terms: typeof termsInFrench;
  readonly pseudonyms: ReturnType<typeof pseudonymWords>;
  readonly sharing: typeof sharingInFrench;
}

const FRENCH: Words = {
  language: 'fr',
  cli: cliInFrench,
  exchange: exchangeInFrench,
  measures: measuresInFrench,
  merging: mergingInFrench,
  fields: fieldsInFrench,
  terms: termsInFrench,
  pseudonyms: pseudonymWords(pseudonymsInFrench, termsInFrench),
  sharing: sharingInFrench
};
const ENGLISH: Words = {
  language: 'en',
  cli: cliInEnglish,
  exchange: exchangeInEnglish,
  measures: measuresInEnglish,
  merging: mergingInEnglish,
  fields: fieldsInEnglish,
  terms: termsInEnglish,
  pseudonyms: pseudonymWords(pseudonymsInEnglish, termsInEnglish),
  sharing: sharingInEnglish
};

/** The language that was asked for, or that of the terminal; English when neither is spoken here. */
export function wordsFor(asked: string | undefined, locale: string | undefined): Words {
  const french = asked === 'fr' || (asked === undefined && (locale ?? '').startsWith('fr'));
  return french ? FRENCH : ENGLISH;
}
