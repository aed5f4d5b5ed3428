import { app as appInEnglish } from '#i18n/en/app.ts';
import { fields as fieldsInEnglish } from '#i18n/en/fields.ts';
import { map as mapInEnglish } from '#i18n/en/map.ts';
import { measures as measuresInEnglish } from '#i18n/en/measures.ts';
import { pseudonyms as pseudonymsInEnglish } from '#i18n/en/pseudonyms.ts';
import { reading as readingInEnglish } from '#i18n/en/reading.ts';
import { readingPage as readingPageInEnglish } from '#i18n/en/reading-page.ts';
import { report as reportInEnglish } from '#i18n/en/report.ts';
import { talk as talkInEnglish } from '#i18n/en/talk.ts';
import { terms as termsInEnglish } from '#i18n/en/terms.ts';
import { app as appInFrench } from '#i18n/fr/app.ts';
import { fields as fieldsInFrench } from '#i18n/fr/fields.ts';
import { map as mapInFrench } from '#i18n/fr/map.ts';
import { measures as measuresInFrench } from '#i18n/fr/measures.ts';
import { pseudonyms as pseudonymsInFrench } from '#i18n/fr/pseudonyms.ts';
import { reading as readingInFrench } from '#i18n/fr/reading.ts';
import { readingPage as readingPageInFrench } from '#i18n/fr/reading-page.ts';
import { report as reportInFrench } from '#i18n/fr/report.ts';
import { talk as talkInFrench } from '#i18n/fr/talk.ts';
import { terms as termsInFrench } from '#i18n/fr/terms.ts';
import type { Language } from '#i18n/language.ts';
import { pseudonymWords } from '#i18n/pseudonym-words.ts';

/** What documents made of a map say, in one language. */
export interface ReportWords {
  readonly language: Language;
  readonly app: typeof appInFrench;
  readonly fields: typeof fieldsInFrench;
  readonly map: typeof mapInFrench;
  readonly measures: typeof measuresInFrench;
  readonly pseudonyms: ReturnType<typeof pseudonymWords>;
  readonly reading: typeof readingInFrench;
  readonly readingPage: typeof readingPageInFrench;
  readonly report: typeof reportInFrench;
  readonly talk: typeof talkInFrench;
  readonly terms: typeof termsInFrench;
}

const WORDS: Readonly<Record<Language, ReportWords>> = {
  fr: {
    language: 'fr',
    app: appInFrench,
    map: mapInFrench,
    measures: measuresInFrench,
    pseudonyms: pseudonymWords(pseudonymsInFrench, termsInFrench),
    fields: fieldsInFrench,
    reading: readingInFrench,
    readingPage: readingPageInFrench,
    report: reportInFrench,
    talk: talkInFrench,
    terms: termsInFrench
  },
  en: {
    language: 'en',
    app: appInEnglish,
    map: mapInEnglish,
    measures: measuresInEnglish,
    pseudonyms: pseudonymWords(pseudonymsInEnglish, termsInEnglish),
    fields: fieldsInEnglish,
    reading: readingInEnglish,
    readingPage: readingPageInEnglish,
    report: reportInEnglish,
    talk: talkInEnglish,
    terms: termsInEnglish
  }
};

/** The words of documents in a language. */
export function reportWords(language: Language): ReportWords {
  return WORDS[language];
}

/** A day, `2026-11-23`, as it is said; noon, so that it is that day in whatever time zone. */
export function dayIn({ app }: ReportWords, day: string): string {
  return app.on(Date.parse(`${day}T12:00`));
}
