import { words } from '#ui/shared/words.svelte.ts';
import type NotKept from './NotKept.svelte';
import { safetyChapters } from './safety-chapters.ts';

/** Fetches what says that something is not kept: it must be there before it is needed. */
export async function loadNotKept(): Promise<typeof NotKept> {
  words.know(safetyChapters);
  const [{ default: Loaded }] = await Promise.all([
    import('./NotKept.svelte'),
    words.need('safety')
  ]);
  return Loaded;
}
