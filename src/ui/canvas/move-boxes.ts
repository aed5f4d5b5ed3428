import type { Core, NodeSingular } from 'cytoscape';
import type { Point } from '#domain/fields.ts';
import { noteUnderWay, still } from './under-way.ts';

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
/** Past this many boxes and lines a move is shown at once: drawing the way there would stutter. */
const MOST_ANIMATED = 200;
/** How much of a frame putting boxes elsewhere takes, in milliseconds. */
const SLICE = 2;
/** As many are moved between two looks at the clock. */
const FEW = 8;

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

  /** Puts boxes where they go, but for those that are being dragged; resolves once they are seen there. */
  async move(places: Iterable<readonly [string, Point]>, isAnimated: boolean): Promise<void> {
    for (const [id, at] of places) this.#due.set(id, at);
    if (isAnimated && this.#cy.elements().length <= MOST_ANIMATED && isMotionWelcome()) {
      const moves = this.#take(Infinity);
      const there = glide(moves);
      this.#settle(moves.map(({ node }) => node));
      await there;
    } else {
      this.#jump(SLICE);
      if (this.#due.size === 0) return;
      await (this.#run ??= this.#goOn());
      await still(this.#cy);
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
    noteUnderWay(this.#cy, this, true);
    while (this.#due.size > 0 && !this.#cy.destroyed()) {
      await nextTurn();
      this.#jump(SLICE);
    }
    this.#run = null;
    noteUnderWay(this.#cy, this, false);
  }

  /** Puts boxes where they go for so many milliseconds, and some of them at least. */
  #jump(time: number): void {
    const end = performance.now() + time;
    const moved: NodeSingular[] = [];
    this.#cy.batch(() => {
      do
        for (const move of this.#take(FEW)) {
          if (!isOnItsWay(move)) moveNode(move);
          moved.push(move.node);
        }
      while (this.#due.size > 0 && performance.now() < end);
    });
    this.#settle(moved);
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

/** After the next frame, in a turn of its own, so that the frame is not held up. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Whether the reader has not asked for less motion. */
export function isMotionWelcome(): boolean {
  return !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
