import type { View } from '#domain/view.ts';
import type { Reading } from '#state/reading.svelte.ts';
import { fillWith, lookFrom } from '#ui/canvas/viewpoint.ts';
import type { Desk } from '#ui/map/desk.svelte.ts';
import { tick } from 'svelte';

/** No closer than this when a view is shown whole. */
const CLOSEST = 1.4;

/** Shows a saved view: how the map is read, then where it is looked at from. */
export async function applyView(
  desk: Desk,
  reading: Reading,
  view: View,
  closest = CLOSEST
): Promise<void> {
  desk.clear();
  reading.apply(view);
  await tick();
  const { middleX, middleY, zoom } = view;
  desk.canvas?.with((cy) => {
    if (middleX !== null && middleY !== null && zoom !== null)
      lookFrom(cy, { middleX, middleY, zoom });
    else fillWith(cy, reading.bright, closest);
  });
}
