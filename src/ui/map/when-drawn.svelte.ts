import type { Desk } from './desk.svelte.ts';

/** Resolves once the map is drawn, or is known to take long: most keys need no more. */
export function whenDrawn(desk: Desk): Promise<null> {
  const { promise, resolve } = Promise.withResolvers<null>();
  $effect(() => {
    const { actors, stakes, spaces } = desk.workspace.shown;
    const isEmpty = actors.size + stakes.size + spaces.size === 0;
    const isDrawn = desk.canvas && (isEmpty || desk.canvas.boxes.size > 0);
    if (isDrawn || desk.arranging) resolve(null);
  });
  return promise;
}
