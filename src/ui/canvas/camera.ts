import type { Collection, Core, Position } from 'cytoscape';
import type { Box } from '#drawing/box.ts';
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
/** No farther than this, however large the map. */
const FARTHEST = 0.002;
/** The least that is worth being shown beside what covers the canvas, in pixels. */
const LEAST = 200;

const covered = new WeakMap<Core, number>();

/** Takes note of how much of a picture something covers at the top, in pixels: nothing is brought into view there. */
export function cover(picture: Core, height: number): void {
  covered.set(picture, height);
}

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
    const box = shown.boundingBox();
    const across = (this.#cy.width() - 2 * FRAME) / box.w;
    const along = (this.#cy.height() - this.#covered - 2 * FRAME) / box.h;
    const level = Math.max(Math.min(across, along, CLOSEST_FIT), FARTHEST);
    // A layout of thousands takes more room than anyone zooms out to by hand.
    this.#cy.minZoom(Math.min(level, this.#cy.minZoom()));
    this.#cy.viewport({ zoom: level, pan: this.#panTo(box, level) });
  }

  /** Brings elements to the middle, unless they are in view already. */
  centreOn(ids: Iterable<string>): void {
    const elements = this.#elements(ids);
    if (elements.empty()) return;
    const [box, seen] = [elements.boundingBox(), this.#cy.extent()];
    if (isWithin(box, { ...seen, y1: seen.y1 + this.#covered / this.#cy.zoom() })) return;
    const pan = this.#panTo(box, this.#cy.zoom());
    if (isMotionWelcome()) this.#cy.animate({ pan }, { duration: 250 });
    else this.#cy.pan(pan);
  }

  /** From where a rectangle is in the middle of what is not covered. */
  #panTo({ x1, x2, y1, y2 }: Extent, zoom: number): Position {
    return {
      x: (this.#cy.width() - zoom * (x1 + x2)) / 2,
      y: (this.#cy.height() + this.#covered - zoom * (y1 + y2)) / 2
    };
  }

  zoomBy(factor: number): void {
    const middle = { x: this.#cy.width() / 2, y: this.#cy.height() / 2 };
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition: middle });
  }

  panBy(x: number, y: number): void {
    this.#cy.panBy({ x, y });
  }

  /** None where what is covered leaves next to nothing: what is behind it waits for it to go. */
  get #covered(): number {
    const height = covered.get(this.#cy) ?? 0;
    return height < this.#cy.height() - LEAST ? height : 0;
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
