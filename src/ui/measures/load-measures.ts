import { words } from '#ui/shared/words.svelte.ts';
import { measureChapters } from './measure-chapters.ts';
import type MeasuresDialog from './MeasuresDialog.svelte';

/** Fetches what is said of measures. */
export async function needMeasureWords(): Promise<void> {
  words.know(measureChapters);
  await words.need('measures');
}

/** Fetches the panel of measures, and what it says. */
export async function loadMeasures(): Promise<typeof MeasuresDialog> {
  const [dialog] = await Promise.all([import('./MeasuresDialog.svelte'), needMeasureWords()]);
  return dialog.default;
}
