import type { table } from '#i18n/fr/table.ts';
import type { Loaders } from '#ui/shared/words.svelte.ts';

/** What the tables say, in one language. */
export type TableWords = typeof table;

/** Where the words of the tables are. */
export const tableChapters = {
  fr: { table: () => import('#i18n/fr/table.ts') },
  en: { table: () => import('#i18n/en/table.ts') }
} satisfies Loaders;
