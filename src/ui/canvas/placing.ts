import type { Point } from '#domain/fields.ts';
import type { View } from '#domain/view.ts';
import { FREE, type LayoutAsked } from '#ui/layouts/way.ts';
import { Arranger } from './arranger.ts';
import type { CanvasView } from './canvas-view.ts';
import type { Drawing } from './drawing.ts';
import type { ToArrangeAll } from './to-arrange.ts';

/** What happens while things get a place. */
export interface PlacingEvents {
  /** Places that a layout gave, for the caller to keep. */
  readonly onarranged: (positions: ReadonlyMap<string, Point>) => void;
  /** A layout has lasted long enough to be said, or is over. */
  readonly onbusy: (isBusy: boolean) => void;
}

/** Up to this many new boxes find a place among the others at once; more go through a layout. */
const A_FEW = 8;

/** Gives everything that is drawn a place: the one that was kept, else one from a layout. */
export class Placing {
  readonly #canvas: CanvasView;
  readonly #events: PlacingEvents;
  readonly #arranger: Arranger;
  /** What someone moved while a layout was being worked out: it stays where it was put. */
  readonly #touched = new Set<string>();
  /** A map that opens with something on it is shown whole, as soon as it has places. */
  #isToFit: boolean | null = null;
  #isClosed = false;

  constructor(canvas: CanvasView, events: PlacingEvents) {
    this.#canvas = canvas;
    this.#events = events;
    this.#arranger = new Arranger(events.onbusy);
  }

  /** Draws a map with the places that were kept, and finds one for what has none. */
  show(drawing: Drawing, view: View | null): void {
    const canvas = this.#canvas;
    canvas.draw(drawing);
    void canvas.place(view?.positions ?? []);
    this.#isToFit ??= drawing.nodes.size > 0;
    this.#fitOnce();
    this.#placeNew(drawing);
  }

  #placeNew(drawing: Drawing): void {
    const canvas = this.#canvas;
    const unsettled = new Set<string>(canvas.unsettled);
    if (unsettled.size === 0) return;
    const settled = new Set([...drawing.nodes.keys()].filter((id) => !unsettled.has(id)));
    if (unsettled.size > A_FEW || canvas.boxes().size === 0) void this.#layOut(settled);
    else void this.#placeNear(canvas.toArrange(settled));
  }

  #fitOnce(): void {
    if (!this.#isToFit || this.#canvas.boxes().size === 0) return;
    this.#canvas.fit();
    this.#isToFit = false;
  }

  /** Lays out what was asked for, but for what someone placed by hand unless that was asked too. */
  async arrange(view: View | null, { way, movesPlaced, only }: LayoutAsked): Promise<void> {
    const fixed = new Set<string>(movesPlaced ? [] : view?.placed);
    if (only) for (const id of this.#canvas.outside(only)) fixed.add(id);
    await this.#layOut(fixed, way);
  }

  /** Gives up a layout that is being worked out: everything stays where it is. */
  stop(): void {
    this.#arranger.stop();
  }

  /** Takes note that someone moved boxes: a layout under way leaves them there. */
  noteMoved(ids: Iterable<string>): void {
    for (const id of ids) this.#touched.add(id);
  }

  close(): void {
    this.#isClosed = true;
    this.#arranger.stop();
  }

  async #layOut(fixed: ReadonlySet<string>, way = FREE): Promise<void> {
    const request = this.#canvas.toArrange(fixed);
    this.#touched.clear();
    try {
      const places = await this.#arranger.arrange(request, way);
      if (!places) return;
      await this.#keep(new Map([...places].filter(([id]) => !this.#touched.has(id))), true);
    } catch (error) {
      // Without a layout, a map is still better seen than not.
      console.error(error);
      await this.#placeNear(request);
    }
    this.#fitOnce();
  }

  // On demand: a map opens with its places, and what is added mostly comes with one.
  async #placeNear(request: ToArrangeAll): Promise<void> {
    const [{ arrange }, { placeNear }] = await Promise.all([
      import('./arrange.ts'),
      import('./place-near.ts')
    ]);
    if (!this.#isClosed) await this.#keep(arrange(request, placeNear));
  }

  // Kept before they are there, so that undoing on the way undoes this.
  async #keep(places: ReadonlyMap<string, Point>, isAnimated = false): Promise<void> {
    const there = this.#canvas.place(places, isAnimated);
    this.#events.onarranged(places);
    await there;
  }
}
