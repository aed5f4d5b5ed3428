import type { Point } from '#domain/fields.ts';
import type { CanvasView } from './canvas-view.ts';
import type { Drawing } from '#drawing/drawing.ts';

/** How long a layout may take before something is shown without it, in milliseconds. */
const PATIENCE = 300;
/** Up to this many boxes, a layout is soon there. */
const A_FEW = 8;

/**
 * What is shown in rows until a layout gives it its place, where nothing else would be to be seen
 * meanwhile. It is kept nowhere.
 */
export class Provisional {
  readonly #canvas: CanvasView;
  readonly #ids = new Set<string>();

  constructor(canvas: CanvasView) {
    this.#canvas = canvas;
  }

  /** Those of a drawing that still wait for their place. */
  of({ nodes }: Drawing): string[] {
    return [...this.#ids].filter((id) => nodes.has(id));
  }

  /** Takes note that boxes have a place, or were put somewhere by hand. */
  forget(ids: Iterable<string>): void {
    for (const id of ids) this.#ids.delete(id);
  }

  /** Shows what waits, unless what it gives back is called soon. */
  show(rows: () => ReadonlyMap<string, Point>): () => void {
    const timer = setTimeout(() => {
      const { camera, drawing, unsettled } = this.#canvas;
      if (unsettled.length <= A_FEW || 2 * unsettled.length < drawing.nodes.size) return;
      const places = rows();
      const shown = new Map(unsettled.flatMap((id) => pairOf(id, places)));
      for (const id of shown.keys()) this.#ids.add(id);
      this.#canvas.put(shown);
      camera.fit();
    }, PATIENCE);
    return () => {
      clearTimeout(timer);
    };
  }
}

function pairOf(id: string, places: ReadonlyMap<string, Point>): (readonly [string, Point])[] {
  const at = places.get(id);
  return at ? [[id, at]] : [];
}
