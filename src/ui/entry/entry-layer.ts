import { words, type Loaders } from '#ui/shared/words.svelte.ts';
import type { Component } from 'svelte';
import type { Desk } from '#ui/map/desk.svelte.ts';

const CHAPTERS = {
  fr: { entry: () => import('#i18n/fr/entry.ts') },
  en: { entry: () => import('#i18n/en/entry.ts') }
} satisfies Loaders;

/** Loads what is drawn over the canvas while something is put on the map, and its words. */
export async function entryLayer(): Promise<Component<{ desk: Desk }>> {
  words.know(CHAPTERS);
  const [{ default: Entry }] = await Promise.all([import('./Entry.svelte'), words.need('entry')]);
  return Entry;
}
