import { words } from '#ui/shared/words.svelte.ts';
import { safetyChapters } from './safety-chapters.ts';
import type Stopped from './Stopped.svelte';
import type StoppedPage from './StoppedPage.svelte';

/** Fetches what says why a page cannot reach what is kept. */
export async function loadStopped(): Promise<typeof Stopped> {
  const [{ default: Loaded }] = await Promise.all([import('./Stopped.svelte'), needWords()]);
  return Loaded;
}

/** Fetches the same as a page of its own. */
export async function loadStoppedPage(): Promise<typeof StoppedPage> {
  const [{ default: Loaded }] = await Promise.all([import('./StoppedPage.svelte'), needWords()]);
  return Loaded;
}

async function needWords(): Promise<void> {
  words.know(safetyChapters);
  await words.need('safety');
}
