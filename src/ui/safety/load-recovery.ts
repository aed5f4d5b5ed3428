import { words } from '#ui/shared/words.svelte.ts';
import type Recovery from './Recovery.svelte';
import { safetyChapters } from './safety-chapters.ts';

/** Fetches what helps to have lost maps again. */
export async function loadRecovery(): Promise<typeof Recovery> {
  words.know(safetyChapters);
  const [{ default: Loaded }] = await Promise.all([
    import('./Recovery.svelte'),
    words.need('safety')
  ]);
  return Loaded;
}
