import type { Language } from '#i18n/language.ts';

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr', en: 'en-GB' };

/** What is left over by rounding, where a method comes close to 0. */
const NOTHING = 1e-9;
/** The least that three decimals can tell. */
const LEAST = 0.0005;

/** A value as it is read: three decimals at most, a real minus sign; “–” for none. */
export function figure(value: number | null, language: Language): string {
  if (value === null) return '–';
  const size = Math.abs(value);
  if (size < NOTHING) return '0';
  const digits = { maximumFractionDigits: 3 };
  if (size < LEAST)
    return `${value < 0 ? '> −' : '< '}${(0.001).toLocaleString(LOCALES[language])}`;
  return value.toLocaleString(LOCALES[language], digits).replace('-', '−');
}
