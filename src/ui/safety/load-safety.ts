import { words } from '#ui/shared/words.svelte.ts';
import type SafetyBadge from './SafetyBadge.svelte';
import type SafetyDialog from './SafetyDialog.svelte';
import { safetyChapters } from './safety-chapters.ts';

/** Fetches what tells whether a map is safe. */
export async function loadSafety(): Promise<typeof SafetyDialog> {
  const [{ default: Loaded }] = await Promise.all([import('./SafetyDialog.svelte'), needWords()]);
  return Loaded;
}

/** Fetches the button that opens it. */
export async function loadBadge(): Promise<typeof SafetyBadge> {
  const [{ default: Loaded }] = await Promise.all([import('./SafetyBadge.svelte'), needWords()]);
  return Loaded;
}

async function needWords(): Promise<void> {
  words.know(safetyChapters);
  await words.need('safety');
}
