import { PaintedLayer, roomFor } from './painted-layer.ts';
import type { Renderer, Sides } from './renderer.ts';
import type { ShownElements } from './shown-elements.ts';

/** Scales that layers are painted at, in powers of two: beyond, they are drawn smaller or not used. */
const LEAST = -7;
const MOST = 2;
/** From this one down names are not read: where a layer would be too large, a coarser one will do. */
const COARSE = -2;
/** As near as this, cytoscape draws every frame anew. */
const NEAREST = 3.99;
/** How long nothing changes before a layer is painted, in milliseconds. */
const QUIET = 150;
/** How much of a frame painting takes, in milliseconds. */
const SLICE = 7;
/** How much when what is shown meanwhile is the map as it was. */
const HURRIED_SLICE = 16;
/** Each may take tens of megabytes. */
const MOST_KEPT = 3;
/** More elements than this are painted in slices. */
const MOST_AT_ONCE = 600;
/** And more than this when much of the map has changed, which takes part of the frame already. */
const MOST_HURRIED = 60;

/**
 * The map painted whole, for frames to show as it is looked at elsewhere. Unlike
 * cytoscape's, a layer outlives what changes: it is painted again there only; and
 * painting one takes slices of frames, however large the map.
 */
export class PaintedLayers {
  readonly #renderer: Renderer;
  readonly #shown: ShownElements;
  /** By level, the oldest first. */
  readonly #layers = new Map<number, PaintedLayer>();
  readonly #rooms = new Map<number, Sides | null>();
  #asked: number | null = null;
  #changedAt = -Infinity;
  #isHurried = false;

  constructor(renderer: Renderer, shown: ShownElements) {
    this.#renderer = renderer;
    this.#shown = shown;
    renderer.beforeRender(() => {
      this.#paint();
    }, renderer.beforeRenderPriorities.lyrTxrDeq);
  }

  /** Takes note of what changed on the map. */
  touch(touched: readonly Sides[]): void {
    if (touched.length === 0) return;
    this.#changedAt = performance.now();
    this.#rooms.clear();
    for (const layer of [...this.#layers.values()])
      if (!layer.owe(touched)) this.#layers.delete(layer.level);
  }

  /** Much of the map has changed: the next layer is painted at once, and nothing is before it. */
  hurry(): void {
    this.#isHurried = true;
  }

  /** As many elements as may be drawn in one frame. */
  get mostAtOnce(): number {
    return this.#isHurried ? MOST_HURRIED : MOST_AT_ONCE;
  }

  /** Whether the map at the scale last asked for is on a layer, or is to be soon. */
  get isComing(): boolean {
    return this.#asked !== null && this.#roomAt(this.#asked) !== null;
  }

  /** A layer for a scale, or one for another scale meanwhile; `null` when there is none. */
  get(zoom: number, pixelRatio: number): readonly PaintedLayer[] | null {
    const layer = this.#nearest(zoom, pixelRatio).find((one) => this.#isUpToDate(one));
    if (!layer) return null;
    this.#isHurried = false;
    return [layer];
  }

  /** The same, as the map was before what changed last. */
  asItWas(zoom: number, pixelRatio: number): readonly PaintedLayer[] | null {
    const layer = this.#nearest(zoom, pixelRatio).find(({ isWhole }) => isWhole);
    return layer ? [layer] : null;
  }

  /** Layers for a scale, the best first: the one for it, then the larger ones, the smaller ones last. */
  #nearest(zoom: number, pixelRatio: number): readonly PaintedLayer[] {
    let level = Math.max(LEAST, Math.ceil(Math.log2(zoom * pixelRatio)));
    while (level <= COARSE && level > LEAST && !this.#roomAt(level)) level -= 1;
    this.#asked = level > MOST || zoom >= NEAREST ? null : level;
    if (!this.isComing) return [];
    return [...this.#layers.values()].sort(
      (one, other) => rankFor(level, one) - rankFor(level, other)
    );
  }

  #isUpToDate(layer: PaintedLayer): boolean {
    if (!layer.isWhole) return false;
    if (layer.mend(this.#shown, this.mostAtOnce)) return true;
    this.#layers.delete(layer.level);
    return false;
  }

  #roomAt(level: number): Sides | null {
    let room = this.#rooms.get(level);
    if (room === undefined) {
      const bounds = this.#shown.bounds();
      room = bounds && roomFor(bounds, level);
      this.#rooms.set(level, room);
    }
    return room;
  }

  #paint(): void {
    const level = this.#asked;
    if (level === null || performance.now() < this.#startsAt) return;
    if (this.#shown.isDue) this.#showChanges();
    else this.#paintAt(level, performance.now() + (this.#isHurried ? HURRIED_SLICE : SLICE));
  }

  get #startsAt(): number {
    return this.#isHurried ? -Infinity : this.#changedAt + QUIET;
  }

  /** What changed is drawn first; nobody else may ask for it once what is dragged is let go. */
  #showChanges(): void {
    if (!this.#isHurried && !this.#renderer.hoverData.draggingEles) this.#askForFrame();
  }

  #paintAt(level: number, end: number): void {
    const layer = this.#layers.get(level) ?? this.#begin(level);
    if (!layer || layer.isWhole || !layer.paintUntil(end, this.#shown)) return;
    this.#askForFrame();
  }

  #askForFrame(): void {
    this.#renderer.redrawHint('eles', true);
    this.#renderer.redraw();
  }

  #begin(level: number): PaintedLayer | null {
    const room = this.#roomAt(level);
    if (!room) return null;
    const layer = new PaintedLayer(this.#renderer, this.#shown, level, room);
    this.#layers.set(level, layer);
    for (const oldest of this.#layers.keys())
      if (this.#layers.size > MOST_KEPT) this.#layers.delete(oldest);
    return layer;
  }
}

function rankFor(level: number, layer: PaintedLayer): number {
  return layer.level >= level ? layer.level - level : 100 + level - layer.level;
}
