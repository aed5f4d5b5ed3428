import { drawElement } from './draw-element.ts';
import type { DrawnElement, Renderer } from './renderer.ts';

/**
 * While something is dragged, draws again only what is dragged. Cytoscape puts
 * that on a layer of its own, then has the other one redrawn at every step
 * because the bounds of lines changed, though all these lines are dragged along.
 */
export function dragApart(renderer: Renderer): void {
  const notify = renderer.notify.bind(renderer);
  renderer.notify = (event, elements) => {
    const isStep = event === 'bounds' || event === 'position';
    if (!isStep || !renderer.hoverData.draggingEles || !areDragged(elements)) {
      notify(event, elements);
      return;
    }
    renderer.redrawHint('drag', true);
    renderer.redraw();
  };
  // cytoscape keeps textures of what it drags, of lines too, which are others at every step.
  renderer.drawCachedElements = (context, elements, pixelRatio) => {
    const scale = renderer.cy.zoom() * pixelRatio;
    for (const element of elements) drawElement(renderer, context, element, scale);
  };
}

// What holds the dragged boxes takes its new size with them.
function areDragged(elements: Iterable<DrawnElement> | undefined): boolean {
  if (!elements) return false;
  for (const element of elements)
    if (!element._private.rscratch.inDragLayer && !element.isParent()) return false;
  return true;
}
