import type { Core } from 'cytoscape';
import { Backlog } from './backlog.ts';
import { withoutNews } from './bounds-news.ts';
import { drawElement } from './draw-element.ts';
import { PaintedLayers } from './painted-layers.ts';
import { toDrawAgain, type View } from './picture-parts.ts';
import type { DrawnElement, Layer, Renderer, Sides } from './renderer.ts';
import { ShownElements, type Room } from './shown-elements.ts';

/** So many boxes at most are seen ahead of their lines… */
const FEW_BOXES = 12;
/** … with so many elements in front of them and behind. */
const MOST_AHEAD = 150;

/**
 * Draws again only what changed. Where there is no painted layer to show, zoomed
 * in or before one is painted, cytoscape draws every element in every frame; here
 * the last frame is kept, moved along with the map, and drawn again where an
 * element changed or came into view.
 */
export class KeptPicture {
  readonly #cy: Core;
  readonly #renderer: Renderer;
  readonly #copy = document.createElement('canvas');
  readonly #shown = new ShownElements();
  readonly #layers: PaintedLayers;
  readonly #backlog: Backlog;
  /** How the last frame was looked at; `null` when nothing can be kept of it. */
  #last: View | null = null;
  #isCopied = false;
  /** Whether the last frame was drawn element by element: the next one probably is too. */
  #isByElement = false;
  /** Whether the last frame shows the map as it was: it is too long to draw again at once. */
  #isLate = false;

  constructor(cy: Core, renderer: Renderer) {
    this.#cy = cy;
    this.#renderer = renderer;
    this.#layers = new PaintedLayers(renderer, this.#shown);
    this.#backlog = new Backlog(renderer, (elements) => {
      this.#shown.measure(elements);
      this.#layers.hurry();
    });
    renderer.onUpdateEleCalcs((_, changed) => {
      for (const element of changed) this.#shown.note(element);
    });
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
    const layers = renderer.data.lyrTxrCache;
    layers.invalidateElements(this.#cy.elements().toArray() as unknown as DrawnElement[]);
    layers.invalidateElements = layers.enqueueElementRefinement = () => undefined;
    layers.getLayers = (_, pixelRatio) => this.#layers.get(this.#cy.zoom(), pixelRatio);
    renderer.drawLayeredElements = (context, elements, pixelRatio, extent) => {
      if (context === renderer.data.contexts[renderer.NODE])
        this.#draw(context, elements, pixelRatio);
      else
        for (const element of elements)
          renderer.drawCachedElement(context, element, pixelRatio, extent ?? this.#cy.extent());
    };
  }

  /** Takes the last frame off the canvas, which is about to be cleared. */
  #keep(): void {
    this.#isCopied = false;
    const { canvasWidth, canvasHeight, data, NODE } = this.#renderer;
    const canvas = data.contexts[NODE]?.canvas;
    if (!canvas || !this.#last || !this.#isToKeep(this.#last)) return;
    if (this.#last.width !== canvasWidth || this.#last.height !== canvasHeight) return;
    // A canvas that has no room, under another page, can be copied nowhere.
    if (canvas.width === 0 || canvas.height === 0) return;
    [this.#copy.width, this.#copy.height] = [canvasWidth, canvasHeight];
    this.#copy.getContext('2d')?.drawImage(canvas, 0, 0);
    this.#isCopied = true;
  }

  // A map that is only moved shows the layer that it showed.
  #isToKeep({ scale }: View): boolean {
    const isScaled = scale !== this.#cy.zoom() * this.#renderer.getPixelRatio();
    return this.#isByElement || this.#shown.isDue || isScaled;
  }

  #draw(
    context: CanvasRenderingContext2D,
    elements: readonly DrawnElement[],
    pixelRatio: number
  ): void {
    const before = this.#isCopied ? this.#last : null;
    const now = this.#viewAt(pixelRatio);
    this.#last = now;
    if (this.#backlog.isLong) {
      this.#showAsItWas(context, before, now);
      return;
    }
    const touched = withoutNews(this.#renderer.cy, () => this.#shown.update(elements));
    this.#layers.touch(touched);
    const layers = this.#renderer.data.lyrTxrCache.getLayers(elements, pixelRatio);
    this.#isByElement = layers === null;
    if (layers) {
      this.#isLate = false;
      drawLayers(context, layers);
      return;
    }
    context.save();
    this.#show(context, before, now, touched);
    context.restore();
  }

  /** Shows the map as it was before what is still being worked out changed it. */
  #showAsItWas(context: CanvasRenderingContext2D, before: View | null, now: View): void {
    const layers = this.#layers.asItWas(this.#cy.zoom(), this.#renderer.getPixelRatio());
    if (layers) {
      drawLayers(context, layers);
      return;
    }
    if (!before) return;
    context.save();
    moveFrame(context, this.#copy, before, now);
    context.restore();
  }

  #viewAt(pixelRatio: number): View {
    const { canvasWidth: width, canvasHeight: height } = this.#renderer;
    const { x, y } = this.#cy.pan();
    const scale = this.#cy.zoom() * pixelRatio;
    return { x: x * pixelRatio, y: y * pixelRatio, scale, width, height };
  }

  /** Shows the last frame where it is now, if any, and draws again what is to be drawn again of it. */
  #show(
    context: CanvasRenderingContext2D,
    before: View | null,
    now: View,
    touched: readonly Room[]
  ): void {
    const { isComing, mostAtOnce } = this.#layers;
    const parts = this.#partsOf(before, now, touched);
    const areas = (parts ?? [wholeOf(now)]).map((part) => onMap(part, now));
    const elements = this.#shown.meeting(areas);
    // What is too long to draw is seen once its layer is painted, in slices of the frames to come.
    const isLeft = isComing && elements.length > mostAtOnce;
    if (before && (parts || isLeft)) moveFrame(context, this.#copy, before, now);
    this.#isLate = isLeft || (this.#isLate && parts !== null);
    if (!isLeft) this.#drawIn(context, elements, parts, now);
    else if (before) this.#drawAhead(context, touched, now);
  }

  /** Shows the boxes that changed, which is what someone has just done: their lines come with the layer. */
  #drawAhead(context: CanvasRenderingContext2D, touched: readonly Room[], now: View): void {
    const boxes = touched.filter(({ isBox }) => isBox);
    const parts = boxes.length > FEW_BOXES ? null : toDrawAgain(now, now, boxes);
    if (!parts) return;
    const elements = this.#shown.crossing(parts.map((part) => onMap(part, now)));
    if (elements.length <= MOST_AHEAD) this.#drawIn(context, elements, parts, now);
  }

  /** What to draw again of the last frame; `null` for all of it. */
  #partsOf(before: View | null, now: View, touched: readonly Sides[]): readonly Sides[] | null {
    if (!before || (this.#isLate && !this.#layers.isComing)) return null;
    return toDrawAgain(before, now, touched);
  }

  #drawIn(
    context: CanvasRenderingContext2D,
    elements: readonly DrawnElement[],
    parts: readonly Sides[] | null,
    { x, y, scale }: View
  ): void {
    if (parts) clip(context, parts);
    context.setTransform(scale, 0, 0, scale, x, y);
    for (const element of elements) drawElement(this.#renderer, context, element, scale);
  }
}

function wholeOf({ width, height }: View): Sides {
  return { x1: 0, y1: 0, x2: width, y2: height };
}

/** A part of the canvas, in units of the map. */
function onMap({ x1, y1, x2, y2 }: Sides, { x, y, scale }: View): Sides {
  return { x1: (x1 - x) / scale, y1: (y1 - y) / scale, x2: (x2 - x) / scale, y2: (y2 - y) / scale };
}

/** Shows a frame where it is once looked at otherwise. */
function moveFrame(
  context: CanvasRenderingContext2D,
  frame: HTMLCanvasElement,
  before: View,
  now: View
): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  const share = now.scale / before.scale;
  const [x, y] = [now.x - before.x * share, now.y - before.y * share];
  if (share === 1) context.drawImage(frame, Math.round(x), Math.round(y));
  else context.drawImage(frame, x, y, frame.width * share, frame.height * share);
}

/** Has only some parts drawn on, once cleared. */
function clip(context: CanvasRenderingContext2D, parts: readonly Sides[]): void {
  context.beginPath();
  for (const { x1, y1, x2, y2 } of parts) context.rect(x1, y1, x2 - x1, y2 - y1);
  context.clip();
  for (const { x1, y1, x2, y2 } of parts) context.clearRect(x1, y1, x2 - x1, y2 - y1);
}

function drawLayers(context: CanvasRenderingContext2D, layers: readonly Layer[]): void {
  for (const { canvas, bb } of layers) context.drawImage(canvas, bb.x1, bb.y1, bb.w, bb.h);
}
