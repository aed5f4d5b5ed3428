import { words, type Loaders } from '#ui/shared/words.svelte.ts';
import type ReportDialog from './ReportDialog.svelte';

const reportingChapters = {
  fr: { reporting: () => import('#i18n/fr/reporting.ts') },
  en: { reporting: () => import('#i18n/en/reporting.ts') }
} satisfies Loaders;

/** Fetches what makes reports, and what it says. */
export async function loadReporting(): Promise<typeof ReportDialog> {
  words.know(reportingChapters);
  const [dialog] = await Promise.all([import('./ReportDialog.svelte'), words.need('reporting')]);
  return dialog.default;
}
