import type { Core } from 'cytoscape';
import { dragApart } from './drag-apart.ts';
import { KeptPicture } from './kept-picture.ts';
import { rendererOf } from './renderer.ts';
import { sortByRank } from './z-order.ts';

/** Spares cytoscape's canvas from drawing again what has not changed. */
export function drawQuickly(cy: Core): void {
  const renderer = rendererOf(cy);
  sortByRank(renderer);
  dragApart(renderer);
  new KeptPicture(cy, renderer);
}
