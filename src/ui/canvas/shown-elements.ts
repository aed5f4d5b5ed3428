import { meets } from './picture-parts.ts';
import { mayPass } from './passing-lines.ts';
import type { DrawnElement, Sides } from './renderer.ts';

/** The room that an element takes. */
export interface Room extends Sides {
  /** Whether it is a box that holds no other. */
  readonly isBox: boolean;
}

/** The room of what is not to be seen. */
const NOWHERE: Room = { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity, isBox: false };

/** What a picture shows, in the order it is drawn, and the room that each element takes. */
export class ShownElements {
  #sides = new Map<DrawnElement, Room>();
  #order: readonly DrawnElement[] = [];
  readonly #changed = new Set<DrawnElement>();
  /** The room of what changed and was measured ahead of the next update, as it was and as it is. */
  readonly #touched: Room[] = [];
  readonly #ahead = new Map<DrawnElement, Room>();

  /** Whether something changed since the last update. */
  get isDue(): boolean {
    return this.#changed.size > 0 || this.#touched.length > 0;
  }

  get order(): readonly DrawnElement[] {
    return this.#order;
  }

  has(element: DrawnElement): boolean {
    return this.#sides.has(element);
  }

  /** Takes note that an element is to be drawn again; lines beside it make room for a new one. */
  note(element: DrawnElement): void {
    this.#changed.add(element);
    if (element.isEdge()) for (const one of element.parallelEdges()) this.#changed.add(one);
  }

  /** Works out the room that some elements take ahead of the next update. */
  measure(elements: readonly DrawnElement[]): void {
    for (const element of elements)
      if (this.#changed.delete(element)) this.#ahead.set(element, sidesOf(element, this.#touched));
  }

  /** Brings what is known to be shown up to date; gives what changed, as it was and as it is. */
  update(elements: readonly DrawnElement[]): Room[] {
    const touched = this.#touched.splice(0);
    const before = this.#sides;
    if (elements !== this.#order) {
      // Also what is drawn before what: the order is that of the elements.
      this.#sides = new Map(
        elements.map((element) => [
          element,
          before.get(element) ?? this.#newSides(element, touched)
        ])
      );
      for (const [element, sides] of before) if (!this.#sides.has(element)) touched.push(sides);
      this.#order = elements;
    }
    for (const element of [...this.#changed, ...this.#ahead.keys()]) {
      const sides = this.#sides.get(element);
      if (!sides) continue;
      touched.push(sides);
      this.#sides.set(element, this.#newSides(element, touched));
    }
    this.#changed.clear();
    this.#ahead.clear();
    return touched.filter(isSomewhere);
  }

  #newSides(element: DrawnElement, touched: Room[]): Room {
    // What changed again since it was measured is measured again.
    const ahead = this.#changed.has(element) ? undefined : this.#ahead.get(element);
    return ahead ?? sidesOf(element, touched);
  }

  /** What meets some areas, in the order it is drawn. */
  meeting(areas: readonly Sides[]): DrawnElement[] {
    const met: DrawnElement[] = [];
    for (const [element, sides] of this.#sides) if (meets(sides, areas)) met.push(element);
    return met;
  }

  /** The same, but for lines that pass by: of long ones, most of the room is empty. */
  crossing(areas: readonly Sides[]): DrawnElement[] {
    return this.meeting(areas).filter(
      (element) => !element.isEdge() || mayPass(element._private.rscratch.allpts ?? [], areas)
    );
  }

  /** The room that all of it takes; `null` when there is nothing. */
  bounds(): Sides | null {
    let { x1, y1, x2, y2 } = NOWHERE;
    for (const sides of this.#sides.values()) {
      x1 = Math.min(x1, sides.x1);
      y1 = Math.min(y1, sides.y1);
      x2 = Math.max(x2, sides.x2);
      y2 = Math.max(y2, sides.y2);
    }
    return x1 < x2 && y1 < y2 ? { x1, y1, x2, y2 } : null;
  }
}

function isSomewhere({ x1, x2 }: Sides): boolean {
  return x1 <= x2;
}

function sidesOf(element: DrawnElement, touched: Room[]): Room {
  if (!element.visible()) return NOWHERE;
  const { x1, y1, x2, y2 } = element.boundingBox();
  const room: Room = { x1, y1, x2, y2, isBox: !element.isEdge() && !element.isParent() };
  touched.push(room);
  return room;
}
