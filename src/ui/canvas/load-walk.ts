import { words } from '#ui/shared/words.svelte.ts';
import type CanvasWalk from './CanvasWalk.svelte';

/** Loads what walks over the map by keyboard, with its words. */
export async function loadWalk(): Promise<typeof CanvasWalk> {
  const [{ default: component }] = await Promise.all([
    import('./CanvasWalk.svelte'),
    words.need('walk')
  ]);
  return component;
}
