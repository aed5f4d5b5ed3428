import { cli as cliInEnglish } from '#i18n/en/cli.ts';
import { exchange as exchangeInEnglish } from '#i18n/en/exchange.ts';
import { measures as measuresInEnglish } from '#i18n/en/measures.ts';
import { cli as cliInFrench } from '#i18n/fr/cli.ts';
import { exchange as exchangeInFrench } from '#i18n/fr/exchange.ts';
import { measures as measuresInFrench } from '#i18n/fr/measures.ts';
import type { Language } from '#i18n/language.ts';

/** What the command line says, in one language. */
export interface Words {
  readonly language: Language;
  readonly cli: typeof cliInFrench;
  readonly exchange: typeof exchangeInFrench;
  readonly measures: typeof measuresInFrench;
}

/** The language that was asked for, or that of the terminal; English when neither is spoken here. */
export function wordsFor(asked: string | undefined, locale: string | undefined): Words {
  const french = asked === 'fr' || (asked === undefined && (locale ?? '').startsWith('fr'));
  return french
    ? { language: 'fr', cli: cliInFrench, exchange: exchangeInFrench, measures: measuresInFrench }
    : {
        language: 'en',
        cli: cliInEnglish,
        exchange: exchangeInEnglish,
        measures: measuresInEnglish
      };
}
