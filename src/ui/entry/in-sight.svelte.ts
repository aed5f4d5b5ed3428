import type { DrawnId } from '#domain/view.ts';
import { cover } from '#ui/canvas/camera.ts';
import type { Desk } from '#ui/map/desk.svelte.ts';

/** How far a bar stands from the top of the map, in pixels. */
const ABOVE = 12;

/** Keeps what a bar over the map adds in sight of whoever writes in it. */
export class InSight {
  readonly #desk: Desk;
  #added = $state.raw<readonly string[]>([]);

  constructor(desk: Desk) {
    this.#desk = desk;
    $effect(() => {
      const { canvas } = desk;
      const ids = this.#added;
      if (!canvas || ids.length === 0 || !ids.every((id) => canvas.boxes.has(id as DrawnId)))
        return;
      this.#added = [];
      canvas.centreOn(ids);
    });
  }

  /** Has the map bring nothing into view under the bar, however high it grows, while it is there. */
  readonly over = (bar: HTMLElement): (() => void) => {
    const coverTo = (height: number): void => {
      this.#desk.canvas?.with((picture) => {
        cover(picture, height);
      });
    };
    const watch = new ResizeObserver(() => {
      coverTo(ABOVE + bar.offsetHeight);
    });
    watch.observe(bar);
    return () => {
      watch.disconnect();
      coverTo(0);
    };
  };

  /** Brings what was added into view once it has a place. */
  show(ids: readonly string[]): void {
    this.#added = ids;
  }
}
