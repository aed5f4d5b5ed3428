import type { Core, NodeSingular } from 'cytoscape';
import type { Point } from '#domain/fields.ts';

/** A box, and where it goes. */
interface Move {
  readonly node: NodeSingular;
  readonly at: Point;
}

/** The way that a box is on. */
interface Way {
  readonly to: Point;
  /** It is there, or goes elsewhere. */
  readonly end: () => void;
}

/** How long boxes take on their way, in milliseconds. */
const WAY = 300;
/** Past this many boxes a move is shown at once: drawing the way there would stutter. */
const MOST_ANIMATED = 150;
/** As many boxes as are put somewhere else in one frame, at first; then as many as it has time for. */
const FIRST_SLICE = 40;
/** And no fewer: on a machine that is always late, a large map would never be there. */
const LEAST_SLICE = 24;
/** Longer than this from a frame to the next, in milliseconds, and too many boxes were moved. */
const LATE = 24;

const ways = new WeakMap<NodeSingular, Way>();

/** Moves boxes, in as many frames as it takes to hold none of them up. */
export class Mover {
  readonly #cy: Core;
  readonly #settle: (nodes: readonly NodeSingular[]) => void;
  /** Where boxes are still to be put: the last place asked for. */
  readonly #due = new Map<string, Point>();
  #run: Promise<void> | null = null;

  /** @param settle - is told of boxes once they have their place. */
  constructor(cy: Core, settle: (nodes: readonly NodeSingular[]) => void) {
    this.#cy = cy;
    this.#settle = settle;
  }

  /** Puts boxes where they go, but for those that are being dragged; resolves once they are there. */
  async move(places: Iterable<readonly [string, Point]>, isAnimated: boolean): Promise<void> {
    for (const [id, at] of places) this.#due.set(id, at);
    if (isAnimated && this.#cy.nodes().length <= MOST_ANIMATED && isMotionWelcome()) {
      const moves = this.#take(Infinity);
      const there = glide(moves);
      this.#settle(moves.map(({ node }) => node));
      await there;
    } else {
      this.#jump(FIRST_SLICE);
      if (this.#due.size > 0) await (this.#run ??= this.#goOn());
    }
  }

  /** Puts boxes where they go in one frame. */
  put(places: Iterable<readonly [string, Point]>): void {
    for (const [id, at] of places) this.#due.set(id, at);
    this.#jump(Infinity);
  }

  /** Leaves boxes where someone put them. */
  leave(ids: Iterable<string>): void {
    for (const id of ids) this.#due.delete(id);
  }

  async #goOn(): Promise<void> {
    let slice = FIRST_SLICE;
    let last = await nextFrame();
    while (this.#due.size > 0 && !this.#cy.destroyed()) {
      this.#jump(slice);
      const now = await nextFrame();
      slice = now - last > LATE ? Math.max(LEAST_SLICE, slice / 2) : slice * 1.25;
      last = now;
    }
    this.#run = null;
  }

  #jump(most: number): void {
    const moves = this.#take(most);
    this.#cy.batch(() => {
      for (const move of moves) if (!isOnItsWay(move)) moveNode(move);
    });
    this.#settle(moves.map(({ node }) => node));
  }

  #take(most: number): Move[] {
    const moves: Move[] = [];
    for (const [id, at] of this.#due) {
      if (moves.length >= most) break;
      this.#due.delete(id);
      const node = this.#cy.getElementById(id);
      if (node.nonempty() && node.isChildless() && !node.grabbed()) moves.push({ node, at });
    }
    return moves;
  }
}

/** Shows boxes on their way to where they go; those that were nowhere are there at once. */
async function glide(moves: readonly Move[]): Promise<void> {
  const isNew = ({ node }: Move): boolean => node.hasClass('unsettled');
  for (const move of moves.filter(isNew)) moveNode(move);
  await Promise.all(moves.filter((move) => !isNew(move)).map(glideOne));
}

function glideOne({ node, at }: Move): Promise<void> {
  stop(node);
  return new Promise((resolve) => {
    const end = (): void => {
      ways.delete(node);
      resolve();
    };
    ways.set(node, { to: at, end });
    const [x, y] = at;
    const complete = (): void => {
      if (ways.get(node)?.end === end) end();
    };
    node.animate({ position: { x, y } }, { duration: WAY, easing: 'ease-in-out', complete });
  });
}

function moveNode({ node, at: [x, y] }: Move): void {
  stop(node);
  const now = node.position();
  if (now.x !== x || now.y !== y) node.position({ x, y });
}

function isOnItsWay({ node, at }: Move): boolean {
  const to = ways.get(node)?.to;
  return to?.[0] === at[0] && to[1] === at[1];
}

function stop(node: NodeSingular): void {
  const way = ways.get(node);
  if (!way) return;
  node.stop(true);
  way.end();
}

function nextFrame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}

/** Whether the reader has not asked for less motion. */
export function isMotionWelcome(): boolean {
  return !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
