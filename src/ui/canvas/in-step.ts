import type { Core } from 'cytoscape';
import type { CanvasApi } from './canvas-api.ts';

/** Room left around what is shown whole, in pixels. */
const FRAME = 24;
/** No closer than this when showing the whole of a small map. */
const CLOSEST = 1.2;

/** Pictures of one size that are looked at from the same place: what is seen of one is seen of the others. */
export class InStep {
  readonly #pictures = new Set<Core>();
  /** Those that have not shown their map yet. */
  readonly #awaited = new Set<Core>();
  #isLed = false;

  /** Has a picture go along; `isEmpty` when it has nothing that it will show whole by itself. */
  add(api: CanvasApi, isEmpty: boolean): void {
    api.with((picture) => {
      this.#pictures.add(picture);
      if (!isEmpty) this.#awaited.add(picture);
      picture.on('viewport', () => {
        this.#lead(picture);
      });
      picture.on('destroy', () => this.#pictures.delete(picture));
    });
  }

  /** Shows all that there is on any of them. */
  fit(): void {
    const boxes = this.#all.filter((one) => one.nodes().nonempty()).map(boundsOf);
    const [first] = this.#all;
    if (!first || boxes.length === 0) return;
    const [x1, y1] = [least(boxes, 'x1'), least(boxes, 'y1')];
    const [x2, y2] = [-least(boxes, 'x2', -1), -least(boxes, 'y2', -1)];
    const [width, height] = [first.width(), first.height()];
    const across = (width - 2 * FRAME) / (x2 - x1);
    const along = (height - 2 * FRAME) / (y2 - y1);
    const zoom = Math.max(Math.min(across, along, CLOSEST), first.minZoom());
    const pan = { x: (width - zoom * (x1 + x2)) / 2, y: (height - zoom * (y1 + y2)) / 2 };
    this.#show(this.#all, { zoom, pan });
  }

  get #all(): readonly Core[] {
    return [...this.#pictures];
  }

  #lead(picture: Core): void {
    if (this.#isLed) return;
    if (this.#awaited.delete(picture)) {
      // Each first shows its own map whole; once all have, what is on any of them is in view.
      if (this.#awaited.size === 0) this.fit();
      return;
    }
    const others = this.#all.filter((one) => one !== picture);
    if (this.#awaited.size === 0)
      this.#show(others, { zoom: picture.zoom(), pan: { ...picture.pan() } });
  }

  #show(pictures: readonly Core[], view: Parameters<Core['viewport']>[0]): void {
    this.#isLed = true;
    for (const one of pictures) one.viewport(view);
    this.#isLed = false;
  }
}

type Bounds = ReturnType<typeof boundsOf>;

function boundsOf(picture: Core): Record<'x1' | 'x2' | 'y1' | 'y2', number> {
  const { x1, x2, y1, y2 } = picture.nodes().boundingBox();
  return { x1, x2, y1, y2 };
}

function least(boxes: readonly Bounds[], side: keyof Bounds, sign = 1): number {
  return Math.min(...boxes.map((box) => sign * box[side]));
}
