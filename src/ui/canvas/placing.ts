import type { Point } from '#domain/fields.ts';
import { keptPlace, type View } from '#domain/view.ts';
import { FREE, type LayoutAsked } from '#ui/layouts/way.ts';
import type { CanvasView } from './canvas-view.ts';
import type { Drawing } from '#drawing/drawing.ts';
import type { Layouts } from './layouts.ts';

/** What happens while things get a place. */
export interface PlacingEvents {
  /** Places for the caller to keep, that a layout which was asked for gave, or what is new needs. */
  readonly onarranged: (positions: ReadonlyMap<string, Point>, isAsked: boolean) => void;
  /** A layout has lasted long enough to be said, or is over. */
  readonly onbusy: (isBusy: boolean) => void;
}

/** Up to this many new boxes find a place among the others at once; more go through a layout. */
const A_FEW = 8;
/** Past so many, places are kept in a turn of their own: putting boxes there takes one. */
const MANY = 400;

/** Gives everything that is drawn a place: the one that was kept, else one from a layout. */
export class Placing {
  readonly #canvas: CanvasView;
  readonly #events: PlacingEvents;
  /** What someone moved while a layout was being worked out: it stays where it was put. */
  readonly #touched = new Set<string>();
  /** Where things were when the map was last shown, and what was moved since otherwise. */
  #kept: ReadonlyMap<string, Point> = new Map();
  readonly #astray = new Set<string>();
  #drawing: Drawing | null = null;
  #layouts: Layouts | null = null;
  /** What a layout under way gives a place to. */
  #laidOut: ReadonlySet<string> | null = null;
  /** A map that opens with something on it is shown whole, as soon as it has places, and so is what is first on an empty one. */
  #isToFit: boolean | null = null;
  #isClosed = false;

  constructor(canvas: CanvasView, events: PlacingEvents) {
    this.#canvas = canvas;
    this.#events = events;
  }

  /** Draws a map with the places that were kept, and finds one for what has none. */
  show(drawing: Drawing, view: View | null): void {
    const canvas = this.#canvas;
    const positions: ReadonlyMap<string, Point> = view?.positions ?? new Map();
    const drawn = this.#drawing;
    this.#drawing = drawing;
    canvas.draw(drawing, positions);
    this.#layouts?.provisional.forget(positions.keys());
    void canvas.place(this.#toPlace(positions, drawn));
    this.#isToFit ??= drawing.nodes.size > 0;
    this.#fitOnce();
    this.#placeNew(drawing);
  }

  /** What was drawn and is to be put where it was kept: the rest is there already. */
  #toPlace(positions: ReadonlyMap<string, Point>, drawn: Drawing | null): Map<string, Point> {
    const places = new Map<string, Point>();
    const add = (id: string): void => {
      const at = positions.get(id);
      if (at && drawn?.nodes.has(id)) places.set(id, at);
    };
    if (positions !== this.#kept)
      for (const [id, at] of positions) {
        const before = this.#kept.get(id);
        if (before?.[0] !== at[0] || before[1] !== at[1]) add(id);
      }
    for (const id of this.#astray) add(id);
    for (const id of this.#canvas.unsettled) add(id);
    this.#kept = positions;
    this.#astray.clear();
    return places;
  }

  #placeNew(drawing: Drawing): void {
    const waiting = new Set([...this.#canvas.unsettled, ...this.#provisionalOf(drawing)]);
    if (waiting.size === 0) return;
    // Most edits bring nothing new: the layout that is being worked out goes on.
    const laidOut = this.#laidOut;
    if (laidOut && waiting.isSubsetOf(laidOut)) return;
    const settled = new Set([...drawing.nodes.keys()].filter((id) => !waiting.has(id)));
    if (this.#canvas.isBlank) this.#isToFit = true;
    if (waiting.size > A_FEW || this.#canvas.isBlank) void this.#layOut(settled);
    else void this.#placeNear(settled);
  }

  /** What is shown in rows, until the layout under way is there. */
  #provisionalOf(drawing: Drawing): readonly string[] {
    return this.#layouts?.provisional.of(drawing) ?? [];
  }

  #fitOnce(): void {
    const { drawing, isBlank } = this.#canvas;
    if (!this.#isToFit || isBlank || this.#provisionalOf(drawing).length > 0) return;
    this.#canvas.camera.fit();
    this.#isToFit = false;
  }

  /** Lays out what was asked for, but for what someone placed by hand unless that was asked too. */
  async arrange(view: View | null, { way, movesPlaced, only }: LayoutAsked): Promise<void> {
    const fixed = new Set<string>(movesPlaced ? [] : view?.placed);
    const layouts = await this.#loaded();
    if (only) for (const id of layouts.outside(only)) fixed.add(id);
    await this.#layOut(fixed, way, true);
  }

  /** Gives up a layout that is being worked out: everything stays where it is. */
  stop(): void {
    this.#laidOut = null;
    this.#layouts?.stop();
  }

  /** Puts boxes elsewhere, for a gesture that is under way: it keeps nothing. */
  put(places: ReadonlyMap<string, Point>): void {
    this.noteMoved([...places.keys()]);
    void this.#canvas.place(places);
  }

  /** Takes note that someone moved boxes: a layout under way leaves them there. */
  noteMoved(ids: readonly string[]): void {
    this.#canvas.leave(ids);
    this.#layouts?.provisional.forget(ids);
    for (const id of ids) {
      this.#touched.add(id);
      this.#astray.add(id);
    }
  }

  close(): void {
    this.#isClosed = true;
    this.stop();
  }
  // On demand: a map opens with its places, and what is added mostly comes with one.
  async #loaded(): Promise<Layouts> {
    const { Layouts } = await import('./layouts.ts');
    return (this.#layouts ??= new Layouts(this.#canvas, this.#events.onbusy));
  }

  async #layOut(fixed: ReadonlySet<string>, way = FREE, isAsked = false): Promise<void> {
    const laidOut = new Set([...this.#canvas.drawing.nodes.keys()].filter((id) => !fixed.has(id)));
    this.#laidOut = laidOut;
    this.#touched.clear();
    const layouts = await this.#loaded();
    if (this.#laidOut !== laidOut) return;
    const request = layouts.requestWith(fixed);
    const callOff = layouts.provisional.show(() => layouts.inRows(request));
    try {
      const places = await layouts.arrange(request, way);
      callOff();
      if (!places) return;
      const untouched = new Map([...places].filter(([id]) => !this.#touched.has(id)));
      await this.#keep(untouched, isAsked, true);
    } catch (error) {
      // Without a layout, a map is still better seen than not.
      console.error(error);
      await this.#keep(layouts.near(request), isAsked);
    } finally {
      callOff();
      if (this.#laidOut === laidOut) this.#laidOut = null;
    }
    this.#fitOnce();
  }

  async #placeNear(settled: ReadonlySet<string>): Promise<void> {
    const layouts = await this.#loaded();
    if (!this.#isClosed) await this.#keep(layouts.near(layouts.requestWith(settled)));
  }

  // Kept before they are there, so that undoing on the way undoes this.
  async #keep(
    found: ReadonlyMap<string, Point>,
    isAsked = false,
    isAnimated = false
  ): Promise<void> {
    // What is kept elsewhere than where it was put would be moved there in turn.
    const places = new Map([...found].map(([id, at]) => [id, keptPlace(at)]));
    this.#layouts?.provisional.forget(places.keys());
    const there = this.#canvas.place(places, isAnimated);
    if (places.size > MANY && !(await this.#isStillWanted(places))) return;
    this.#kept = new Map([...this.#kept, ...places]);
    this.#events.onarranged(places, isAsked);
    await there;
  }

  /** Lets others have their turn; boxes go back where they were if the layout is given up meanwhile. */
  async #isStillWanted(places: Map<string, Point>): Promise<boolean> {
    const laidOut = this.#laidOut;
    await new Promise((resolve) => setTimeout(resolve));
    for (const id of this.#touched) places.delete(id);
    const isWanted = laidOut === this.#laidOut;
    if (!isWanted && !this.#isClosed)
      void this.#canvas.place([...this.#kept].filter(([id]) => places.has(id)));
    return isWanted;
  }
}
