import { drawElement } from './draw-element.ts';
import { simplified } from './picture-parts.ts';
import type { DrawnElement, Renderer, Sides } from './renderer.ts';
import type { ShownElements } from './shown-elements.ts';

/** Past this many pixels a layer takes more memory than it is worth. */
const LARGEST = 4_000 * 4_000;
/** Room left around the map, as a share of it: what is moved out a little stays on the layer. */
const MARGIN = 0.1;
/** Room for the soft edge of lines, in pixels. */
const EDGE = 3;
/** More changes than this and it is not worth telling them apart. */
const MOST_OWED = 2_000;

/** The room of a layer for a map that takes this one; `null` where it would be too large. */
export function roomFor({ x1, y1, x2, y2 }: Sides, level: number): Sides | null {
  const scale = 2 ** level;
  const [w, h] = [x2 - x1, y2 - y1];
  // In whole pixels, so that what is painted is shown as it is.
  const room = (share: number): Sides => ({
    x1: Math.floor((x1 - w * share) * scale) / scale,
    y1: Math.floor((y1 - h * share) * scale) / scale,
    x2: Math.ceil((x2 + w * share) * scale) / scale,
    y2: Math.ceil((y2 + h * share) * scale) / scale
  });
  const isFitting = (one: Sides): boolean =>
    (one.x2 - one.x1) * (one.y2 - one.y1) * scale ** 2 <= LARGEST;
  return [room(MARGIN), room(0)].find(isFitting) ?? null;
}

/** The whole map painted at one scale, bit by bit, then painted again where it changes. */
export class PaintedLayer {
  readonly level: number;
  /** As cytoscape calls what its layers cover. */
  readonly bb: Sides & { readonly w: number; readonly h: number };
  readonly canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #renderer: Renderer;
  readonly #scale: number;
  /** What is still to be painted for the first time. */
  #toPaint: Iterator<DrawnElement, undefined> | null;
  #owed: Sides[] = [];

  constructor(renderer: Renderer, shown: ShownElements, level: number, room: Sides) {
    this.level = level;
    this.#renderer = renderer;
    this.#scale = 2 ** level;
    const [w, h] = [room.x2 - room.x1, room.y2 - room.y1];
    this.bb = { ...room, w, h };
    this.canvas = document.createElement('canvas');
    this.canvas.width = Math.round(w * this.#scale);
    this.canvas.height = Math.round(h * this.#scale);
    const context = this.canvas.getContext('2d');
    if (!context) throw new Error('there is no drawing on a canvas here');
    this.#context = context;
    this.#toPaint = shown.order.values();
  }

  /** Whether all of it is painted, as it was when it was last mended. */
  get isWhole(): boolean {
    return this.#toPaint === null;
  }

  /** Takes note of what changed; `false` when the layer is of no use any more. */
  owe(touched: readonly Sides[]): boolean {
    this.#owed.push(...touched);
    return this.#owed.length <= MOST_OWED && touched.every((sides) => this.#covers(sides));
  }

  #covers({ x1, y1, x2, y2 }: Sides): boolean {
    return x1 >= this.bb.x1 && y1 >= this.bb.y1 && x2 <= this.bb.x2 && y2 <= this.bb.y2;
  }

  /** Paints what is still blank until a time; `true` once nothing is. */
  paintUntil(time: number, shown: ShownElements): boolean {
    if (!this.#toPaint) return true;
    this.#lookAtMap();
    while (performance.now() < time) {
      const next = this.#toPaint.next();
      if (next.done) {
        this.#toPaint = null;
        return true;
      }
      if (shown.has(next.value)) this.#paint(next.value);
    }
    return false;
  }

  /** Paints what changed again, unless that takes more than so many elements. */
  mend(shown: ShownElements, most: number): boolean {
    if (this.#owed.length === 0) return true;
    const parts = simplified(this.#owed.map((sides) => this.#inPixels(sides)));
    const areas = parts.map(({ x1, y1, x2, y2 }) => ({
      x1: this.bb.x1 + x1 / this.#scale,
      y1: this.bb.y1 + y1 / this.#scale,
      x2: this.bb.x1 + x2 / this.#scale,
      y2: this.bb.y1 + y2 / this.#scale
    }));
    const elements = shown.meeting(areas);
    if (elements.length > most) return false;
    const context = this.#context;
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.beginPath();
    for (const { x1, y1, x2, y2 } of parts) context.rect(x1, y1, x2 - x1, y2 - y1);
    context.clip();
    context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    this.#lookAtMap();
    for (const element of elements) this.#paint(element);
    context.restore();
    this.#owed = [];
    return true;
  }

  #inPixels({ x1, y1, x2, y2 }: Sides): Sides {
    return {
      x1: Math.floor((x1 - this.bb.x1) * this.#scale) - EDGE,
      y1: Math.floor((y1 - this.bb.y1) * this.#scale) - EDGE,
      x2: Math.ceil((x2 - this.bb.x1) * this.#scale) + EDGE,
      y2: Math.ceil((y2 - this.bb.y1) * this.#scale) + EDGE
    };
  }

  #lookAtMap(): void {
    const { x1, y1 } = this.bb;
    const scale = this.#scale;
    this.#context.setTransform(scale, 0, 0, scale, -x1 * scale, -y1 * scale);
  }

  #paint(element: DrawnElement): void {
    drawElement(this.#renderer, this.#context, element, this.#scale);
  }
}
