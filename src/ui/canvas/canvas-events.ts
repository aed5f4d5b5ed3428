import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { Point } from '#domain/fields.ts';
import { still } from './under-way.ts';

/** Where something was asked for: on the screen, and in units of the canvas. */
export interface AskedAt {
  /** In pixels of the window, as a menu is placed. */
  readonly screen: Point;
  readonly place: Point;
}

/** What happens on the canvas, in the words of the map. */
export interface CanvasEvents {
  /** What is chosen changed by hand; once a gesture, however many elements it takes. */
  readonly onselect: (ids: string[]) => void;
  /** Boxes were dropped, all together, here; of a container, those it holds. */
  readonly onmove: (moved: ReadonlyMap<string, Point>) => void;
  /** A double click or a double tap on the background, in units of the canvas. */
  readonly onadd: (at: Point) => void;
  readonly onopen: (id: string) => void;
  /** A press on an element, or on the background (`null`), here. */
  readonly ontap: (id: string | null, at: Point) => void;
  /** The pointer is over a box, or left it (`null`). */
  readonly onhover: (id: string | null) => void;
  /** A right click, or a long press of a finger, on an element or on the background (`null`). */
  readonly oncontext: (id: string | null, at: AskedAt) => void;
  readonly onpress: () => void;
  readonly onviewport: () => void;
  /** These boxes came, went, moved or changed size: once a frame at most. */
  readonly onshape: (ids: ReadonlySet<string>) => void;
}

/** Tells what happens on a cytoscape canvas, one call a gesture. */
export function listen(cy: Core, events: CanvasEvents): void {
  const idOf = ({ target }: EventObject): string | null =>
    target === cy ? null : (target as NodeSingular).id();

  cy.on('tapstart', events.onpress);
  cy.on('tap', (event) => {
    events.ontap(idOf(event), [event.position.x, event.position.y]);
  });
  cy.on('dbltap', (event) => {
    const id = idOf(event);
    if (id === null) events.onadd([event.position.x, event.position.y]);
    else events.onopen(id);
  });
  cy.on('cxttap taphold', (event) => {
    const finger = fingerOf(event.originalEvent);
    // A mouse held down is a drag that has not started, or a hand that rests.
    if (event.type === 'taphold' && !finger) return;
    const { clientX, clientY } = finger ?? event.originalEvent;
    const { x, y } = event.position;
    events.oncontext(idOf(event), { screen: [clientX, clientY], place: [x, y] });
  });
  // Back from a button above the canvas, the pointer may be on what it was on before: nothing is entered anew.
  cy.on('mouseover mousemove', 'node', (event) => {
    events.onhover(idOf(event));
  });
  cy.on('mouseout', 'node', () => {
    events.onhover(null);
  });
  cy.on('viewport', events.onviewport);
  listenToSelection(cy, events.onselect);
  listenToDrops(cy, events.onmove);
  listenToShape(cy, events.onshape);
}

/** The finger that an event is of, also as it leaves the screen; none for a mouse. */
function fingerOf(event: Event): Touch | undefined {
  if (!('touches' in event)) return undefined;
  const { touches, changedTouches } = event as TouchEvent;
  return touches[0] ?? changedTouches[0];
}

function listenToSelection(cy: Core, onselect: CanvasEvents['onselect']): void {
  const tell = oncePer(queueMicrotask, () => {
    if (!cy.destroyed()) onselect(cy.$(':selected').map((element) => element.id()));
  });
  cy.on('select unselect', tell);
}

function listenToDrops(cy: Core, onmove: CanvasEvents['onmove']): void {
  const dropped = new Map<string, Point>();
  const tell = oncePer(queueMicrotask, () => {
    const moved = new Map(dropped);
    dropped.clear();
    onmove(moved);
  });
  cy.on('dragfree', 'node', ({ target }) => {
    const node = target as NodeSingular;
    for (const leaf of node.isParent() ? node.descendants(':childless').toArray() : [node]) {
      const { x, y } = leaf.position();
      dropped.set(leaf.id(), [x, y]);
    }
    tell();
  });
}

/** Past so many boxes, what follows from their shape waits until they are all shown where they are. */
const MANY = 40;

function listenToShape(cy: Core, onshape: CanvasEvents['onshape']): void {
  let changed = new Set<string>();
  const inTurn = (callback: () => void): void => {
    requestAnimationFrame(() => {
      if (changed.size > MANY) void still(cy).then(callback);
      else callback();
    });
  };
  const tell = oncePer(inTurn, () => {
    if (cy.destroyed()) return;
    const ids = changed;
    changed = new Set();
    onshape(ids);
  });
  cy.on('position add remove data bounds settle', 'node', ({ target }) => {
    changed.add((target as NodeSingular).id());
    tell();
  });
}

/** Calls back once for all the calls made before the next turn. */
function oncePer(next: (callback: () => void) => unknown, callback: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    next(() => {
      isDue = false;
      callback();
    });
  };
}
