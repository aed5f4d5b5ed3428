import { PaintedLayer, roomFor } from './painted-layer.ts';
import type { Renderer, Sides } from './renderer.ts';
import type { ShownElements } from './shown-elements.ts';

/** Scales that layers are painted at, in powers of two: beyond, they are drawn smaller or not used. */
const LEAST = -4;
const MOST = 2;
/** As near as this, cytoscape draws every frame anew. */
const NEAREST = 3.99;
/** How long nothing changes before a layer is painted, in milliseconds. */
const QUIET = 150;
/** How much of a frame painting takes, in milliseconds. */
const SLICE = 7;
/** Each may take tens of megabytes. */
const MOST_KEPT = 3;
/** More elements than this are painted in slices. */
export const MOST_AT_ONCE = 600;

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

  /** Whether the map at the scale last asked for is on a layer, or is to be soon. */
  get isComing(): boolean {
    return this.#asked !== null && this.#roomAt(this.#asked) !== null;
  }

  /** A layer for a scale, or one for another scale meanwhile; `null` when there is none. */
  get(zoom: number, pixelRatio: number): readonly PaintedLayer[] | null {
    const level = Math.max(LEAST, Math.ceil(Math.log2(zoom * pixelRatio)));
    this.#asked = level > MOST || zoom >= NEAREST ? null : level;
    if (!this.isComing) return null;
    // The one for this scale, then the larger ones: smaller ones are the last choice.
    const nearest = [...this.#layers.values()].sort(
      (one, other) => rankFor(level, one) - rankFor(level, other)
    );
    const layer = nearest.find((one) => this.#isUpToDate(one));
    return layer ? [layer] : null;
  }

  #isUpToDate(layer: PaintedLayer): boolean {
    if (!layer.isWhole) return false;
    if (layer.mend(this.#shown, MOST_AT_ONCE)) return true;
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
    const now = performance.now();
    if (level === null || now < this.#changedAt + QUIET) return;
    if (this.#shown.isDue) {
      // What changed is drawn first; nobody else may ask for it once what is dragged is let go.
      if (!this.#renderer.hoverData.draggingEles) this.#askForFrame();
      return;
    }
    const layer = this.#layers.get(level) ?? this.#begin(level);
    if (!layer || layer.isWhole || !layer.paintUntil(now + SLICE, this.#shown)) return;
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
