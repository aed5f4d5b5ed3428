import type { Language } from '#i18n/language.ts';

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr', en: 'en-GB' };

/** A value as it is read: whole numbers whole, others to three figures, a real minus sign; “–” for none. */
export function figure(value: number | null, language: Language): string {
  if (value === null) return '–';
  const digits = Number.isInteger(value) ? {} : { maximumSignificantDigits: 3 };
  return value.toLocaleString(LOCALES[language], digits).replace('-', '−');
}
