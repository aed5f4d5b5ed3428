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

const ways = new WeakMap<NodeSingular, Way>();

/** Puts boxes where they go at once, but for those that are on their way there. */
export function jump(cy: Core, moves: readonly Move[]): Promise<void> {
  cy.batch(() => {
    for (const move of moves) if (!isOnItsWay(move)) moveNode(move);
  });
  return Promise.resolve();
}

/** Shows boxes on their way to where they go; those that were nowhere are there at once. */
export async function glide(moves: readonly Move[]): Promise<void> {
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
