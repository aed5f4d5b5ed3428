import type { table } from '#i18n/fr/table.ts';

/** What the tables say, in one language. */
export type TableWords = typeof table;

/** Loads what the tables say, needed on no other page. */
export const TABLE_CHAPTERS: Readonly<
  Record<'fr' | 'en', () => Promise<{ readonly table: TableWords }>>
> = {
  fr: () => import('#i18n/fr/table.ts'),
  en: () => import('#i18n/en/table.ts')
};
