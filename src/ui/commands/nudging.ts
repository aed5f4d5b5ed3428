import type { Point } from '#domain/fields.ts';
import { moveTo } from '#state/edits.ts';
import { outermost, shifted } from '#state/places.ts';
import type { Desk } from '#ui/map/desk.svelte.ts';

/** How far an arrow moves what is chosen, and how far with Shift, in units of the canvas. */
const STEP = 8;
const STRIDE = 40;
/** Arrows pressed within this time of each other are one gesture, in milliseconds. */
const PAUSE = 600;

/** Moves what is chosen by small steps: shown at once, kept as one gesture when they pause. */
class Nudging {
  readonly #desk: Desk;
  readonly #ids: readonly string[];
  #by: Point = [0, 0];
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #leaving = new AbortController();

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#ids = desk.workspace.selected;
    const keep = (): void => {
      this.keep();
    };
    const keepUnlessArrow = ({ key }: KeyboardEvent): void => {
      if (!key.startsWith('Arrow') && key !== 'Shift') this.keep();
    };
    const options = { capture: true, signal: this.#leaving.signal };
    // Before anything else is done, undoing above all.
    addEventListener('keydown', keepUnlessArrow, options);
    addEventListener('pointerdown', keep, options);
    addEventListener('pagehide', keep, options);
    document.addEventListener('visibilitychange', keep, options);
  }

  isOf(desk: Desk): boolean {
    return this.#desk === desk && this.#ids === desk.workspace.selected;
  }

  add([x, y]: Point): void {
    this.#by = [this.#by[0] + x, this.#by[1] + y];
    this.#desk.canvas?.place(this.#positions());
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.keep();
    }, PAUSE);
  }

  keep(): void {
    clearTimeout(this.#timer);
    this.#leaving.abort();
    if (current === this) current = null;
    void this.#desk.workspace.editor.perform(moveTo(this.#positions()));
  }

  #positions(): ReturnType<typeof shifted> {
    const { ecosystem } = this.#desk.workspace;
    return shifted(ecosystem, new Map(outermost(ecosystem, this.#ids).map((id) => [id, this.#by])));
  }
}

let current: Nudging | null = null;

/** Moves what is chosen one step in a direction, or a stride. */
export function nudge(desk: Desk, [x, y]: Point, isFar: boolean): void {
  if (!current?.isOf(desk)) {
    current?.keep();
    current = new Nudging(desk);
  }
  const length = isFar ? STRIDE : STEP;
  current.add([x * length, y * length]);
}
