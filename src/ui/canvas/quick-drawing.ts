import type { Core } from 'cytoscape';
import { dragApart } from './drag-apart.ts';
import { KeptPicture } from './kept-picture.ts';
import { rendererOf } from './renderer.ts';

/** Spares cytoscape's canvas from drawing again what has not changed. */
export function drawQuickly(cy: Core): void {
  const renderer = rendererOf(cy);
  dragApart(renderer);
  new KeptPicture(cy, renderer);
}
