import { words } from '#ui/shared/words.svelte.ts';
import type CanvasWalk from './CanvasWalk.svelte';
import type NestByDrag from './NestByDrag.svelte';

/** Loads what walks over the map by keyboard, with its words. */
export async function loadWalk(): Promise<typeof CanvasWalk> {
  const [{ default: component }] = await Promise.all([
    import('./CanvasWalk.svelte'),
    words.need('walk')
  ]);
  return component;
}

/** Loads what puts actors into one another by dragging them, with its words. */
export async function loadNesting(): Promise<typeof NestByDrag> {
  const [{ default: component }] = await Promise.all([
    import('./NestByDrag.svelte'),
    words.need('commands')
  ]);
  return component;
}
