import type { Collection, Core } from 'cytoscape';
import type { Box } from './box.ts';
import { isMotionWelcome } from './move-boxes.ts';

/** Where the canvas is looked at from, in pixels and pixels a unit. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Room left around the map when it is shown whole, in pixels. */
const FRAME = 40;
/** No closer than this when showing the whole of a small map: names stay the size of the app's. */
const CLOSEST_FIT = 1.4;

/** What is seen of the picture of a map. */
export class Camera {
  readonly #cy: Core;

  constructor(cy: Core) {
    this.#cy = cy;
    keepCentre(cy);
  }

  get viewport(): Viewport {
    return { ...this.#cy.pan(), zoom: this.#cy.zoom() };
  }

  /** The part of the map that is in view. */
  extent(): Box {
    const { x1, y1, w, h } = this.#cy.extent();
    return { at: [x1 + w / 2, y1 + h / 2], width: w, height: h };
  }

  /** Shows the whole map, or some elements, no closer than names are comfortable to read. */
  fit(ids?: Iterable<string>): void {
    const shown = ids ? this.#elements(ids) : this.#cy.nodes();
    if (shown.empty()) return;
    this.#cy.fit(shown, FRAME);
    if (this.#cy.zoom() <= CLOSEST_FIT) return;
    this.#cy.zoom(CLOSEST_FIT);
    this.#cy.center(shown);
  }

  /** Brings elements to the middle, unless they are in view already. */
  centreOn(ids: Iterable<string>): void {
    const elements = this.#elements(ids);
    if (elements.empty() || isWithin(elements.boundingBox(), this.#cy.extent())) return;
    if (isMotionWelcome()) this.#cy.animate({ center: { eles: elements } }, { duration: 250 });
    else this.#cy.center(elements);
  }

  zoomBy(factor: number): void {
    const middle = { x: this.#cy.width() / 2, y: this.#cy.height() / 2 };
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition: middle });
  }

  panBy(x: number, y: number): void {
    this.#cy.panBy({ x, y });
  }

  #elements(ids: Iterable<string>): Collection {
    const elements = this.#cy.collection();
    for (const id of ids) elements.merge(this.#cy.getElementById(id));
    return elements;
  }
}

interface Extent {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const isWithin = (inner: Extent, outer: Extent): boolean =>
  inner.x1 >= outer.x1 && inner.x2 <= outer.x2 && inner.y1 >= outer.y1 && inner.y2 <= outer.y2;

/** What was in the middle stays there when the window or a panel changes size. */
function keepCentre(cy: Core): void {
  let [width, height] = [cy.width(), cy.height()];
  cy.on('resize', () => {
    cy.panBy({ x: (cy.width() - width) / 2, y: (cy.height() - height) / 2 });
    [width, height] = [cy.width(), cy.height()];
  });
}
