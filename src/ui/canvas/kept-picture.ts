import type { Core } from 'cytoscape';
import { meets, toDrawAgain, type View } from './picture-parts.ts';
import type { DrawnElement, Renderer, Sides } from './renderer.ts';

/**
 * Draws again only what changed. Where cytoscape has no painted layer to show,
 * after an edit or zoomed in, it draws every element in every frame; here the
 * last frame is kept, moved along with the map, and drawn again where an element
 * changed or came into view.
 */
export class KeptPicture {
  readonly #cy: Core;
  readonly #renderer: Renderer;
  readonly #copy = document.createElement('canvas');
  /** What the last frame shows, and where. */
  #shown = new Map<DrawnElement, Sides>();
  #order: readonly DrawnElement[] = [];
  readonly #changed = new Set<DrawnElement>();
  /** How the last frame was looked at; `null` when nothing can be kept of it. */
  #last: View | null = null;
  #isCopied = false;
  /** Whether the last frame was drawn element by element: the next one probably is too. */
  #isByElement = false;

  constructor(cy: Core, renderer: Renderer) {
    this.#cy = cy;
    this.#renderer = renderer;
    renderer.onUpdateEleCalcs((_, changed) => {
      for (const element of changed) this.#note(element);
    });
    const sharpened = (done: readonly { readonly ele: DrawnElement }[]): void => {
      for (const { ele } of done) this.#changed.add(ele);
    };
    renderer.data.eleTxrCache.onDequeue(sharpened);
    renderer.data.lblTxrCache.onDequeue(sharpened);
    cy.on('resize', () => (this.#last = null));
    this.#takeOver();
  }

  #takeOver(): void {
    const renderer = this.#renderer;
    const render = renderer.render.bind(renderer);
    renderer.render = (options) => {
      if (!options?.forcedContext && renderer.data.canvasNeedsRedraw[renderer.NODE]) this.#keep();
      render(options);
    };
    renderer.drawLayeredElements = (context, elements, pixelRatio, extent) => {
      const isOnScreen = context === renderer.data.contexts[renderer.NODE];
      const layers = renderer.data.lyrTxrCache.getLayers(elements, pixelRatio);
      if (isOnScreen) this.#draw(context, elements, pixelRatio, layers);
      else if (layers) drawLayers(context, layers);
      else
        for (const element of elements)
          renderer.drawCachedElement(context, element, pixelRatio, extent ?? this.#cy.extent());
    };
  }

  // Lines beside a new one of the same pair make room for it.
  #note(element: DrawnElement): void {
    this.#changed.add(element);
    if (element.isEdge()) for (const one of element.parallelEdges()) this.#changed.add(one);
  }

  /** Takes the last frame off the canvas, which is about to be cleared. */
  #keep(): void {
    this.#isCopied = false;
    const { canvasWidth, canvasHeight, data, NODE } = this.#renderer;
    const canvas = data.contexts[NODE]?.canvas;
    if (!canvas || !this.#last || (!this.#isByElement && this.#changed.size === 0)) return;
    if (this.#last.width !== canvasWidth || this.#last.height !== canvasHeight) return;
    [this.#copy.width, this.#copy.height] = [canvasWidth, canvasHeight];
    this.#copy.getContext('2d')?.drawImage(canvas, 0, 0);
    this.#isCopied = true;
  }

  #draw(
    context: CanvasRenderingContext2D,
    elements: readonly DrawnElement[],
    pixelRatio: number,
    layers: readonly object[] | null
  ): void {
    const before = this.#last;
    const now = this.#viewAt(pixelRatio);
    this.#last = now;
    this.#isByElement = layers === null;
    if (layers) {
      if (this.#isCopied) this.#update(elements);
      drawLayers(context, layers);
      return;
    }
    const touched = this.#update(elements);
    const parts = before && this.#isCopied ? toDrawAgain(before, now, touched) : null;
    context.save();
    if (before && parts) this.#reuse(context, parts, before);
    else this.#drawIn(context, [{ x1: 0, y1: 0, x2: now.width, y2: now.height }], pixelRatio);
    context.restore();
  }

  #viewAt(pixelRatio: number): View {
    const { canvasWidth: width, canvasHeight: height } = this.#renderer;
    const { x, y } = this.#cy.pan();
    const scale = this.#cy.zoom() * pixelRatio;
    return { x: x * pixelRatio, y: y * pixelRatio, scale, width, height };
  }

  /** Shows the last frame where it is now, and clears what is to be drawn again of it. */
  #reuse(context: CanvasRenderingContext2D, parts: readonly Sides[], before: View): void {
    const now = this.#last ?? before;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(this.#copy, Math.round(now.x - before.x), Math.round(now.y - before.y));
    if (parts.length === 0) return;
    context.beginPath();
    for (const { x1, y1, x2, y2 } of parts) context.rect(x1, y1, x2 - x1, y2 - y1);
    context.clip();
    for (const { x1, y1, x2, y2 } of parts) context.clearRect(x1, y1, x2 - x1, y2 - y1);
    context.setTransform(now.scale, 0, 0, now.scale, now.x, now.y);
    this.#drawIn(context, parts, now.scale / this.#cy.zoom());
  }

  #drawIn(context: CanvasRenderingContext2D, parts: readonly Sides[], pixelRatio: number): void {
    const view = this.#last;
    if (!view) return;
    const extent = this.#cy.extent();
    const areas = parts.map(({ x1, y1, x2, y2 }) => ({
      x1: (x1 - view.x) / view.scale,
      y1: (y1 - view.y) / view.scale,
      x2: (x2 - view.x) / view.scale,
      y2: (y2 - view.y) / view.scale
    }));
    for (const [element, sides] of this.#shown)
      if (meets(sides, areas))
        this.#renderer.drawCachedElement(context, element, pixelRatio, extent);
  }

  /** Brings what is known to be shown up to date; gives what changed, as it was and as it is. */
  #update(elements: readonly DrawnElement[]): Sides[] {
    const touched: Sides[] = [];
    const before = this.#shown;
    if (elements !== this.#order) {
      // Also what is drawn before what: the order is that of the elements.
      this.#shown = new Map(
        elements.map((element) => [element, before.get(element) ?? sidesOf(element, touched)])
      );
      for (const [element, sides] of before) if (!this.#shown.has(element)) touched.push(sides);
      this.#order = elements;
    }
    for (const element of this.#changed) {
      const sides = this.#shown.get(element);
      if (!sides) continue;
      touched.push(sides);
      this.#shown.set(element, sidesOf(element, touched));
    }
    this.#changed.clear();
    return touched;
  }
}

function sidesOf(element: DrawnElement, touched: Sides[]): Sides {
  const { x1, y1, x2, y2 } = element.boundingBox();
  const sides: Sides = { x1, y1, x2, y2 };
  touched.push(sides);
  return sides;
}

interface Layer {
  readonly canvas: HTMLCanvasElement;
  readonly bb: { readonly x1: number; readonly y1: number; readonly w: number; readonly h: number };
}

function drawLayers(context: CanvasRenderingContext2D, layers: readonly object[]): void {
  for (const { canvas, bb } of layers as readonly Layer[])
    if (bb.w > 0 && bb.h > 0) context.drawImage(canvas, bb.x1, bb.y1, bb.w, bb.h);
}
