import type { Core } from 'cytoscape';

/** Where the canvas is looked at from: the middle, in its units, and pixels a unit. */
export interface Viewpoint {
  readonly middleX: number;
  readonly middleY: number;
  readonly zoom: number;
}

/** Where a picture is looked at from. */
export function viewpointOf(cy: Core): Viewpoint {
  const { x1, y1, w, h } = cy.extent();
  return { middleX: x1 + w / 2, middleY: y1 + h / 2, zoom: cy.zoom() };
}

/** Looks at a picture from there. */
export function lookFrom(cy: Core, { middleX, middleY, zoom }: Viewpoint): void {
  cy.zoom(zoom);
  const actual = cy.zoom();
  cy.pan({ x: cy.width() / 2 - middleX * actual, y: cy.height() / 2 - middleY * actual });
}

/** Fills the window with some elements, or with all of them, no closer than a scale. */
export function fillWith(cy: Core, ids: Iterable<string> | null, closest: number): void {
  cy.resize();
  const elements = ids === null ? cy.nodes() : cy.collection();
  for (const id of ids ?? []) elements.merge(cy.getElementById(id));
  if (elements.empty()) return;
  cy.fit(elements, 60);
  if (cy.zoom() <= closest) return;
  cy.zoom(closest);
  cy.center(elements);
}
