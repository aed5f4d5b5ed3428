import type { Core, NodeSingular } from 'cytoscape';
import type { Point } from '#domain/fields.ts';

/** A box, and where it goes. */
interface Move {
  readonly node: NodeSingular;
  readonly at: Point;
}

/** How long boxes take on their way, in milliseconds. */
const WAY = 300;

/** Puts boxes where they go at once. */
export function jump(cy: Core, moves: readonly Move[]): Promise<void> {
  cy.batch(() => {
    for (const { node, at } of moves) moveNode(node, at);
  });
  return Promise.resolve();
}

/** Shows boxes on their way to where they go; those that were nowhere are there at once. */
export async function glide(moves: readonly Move[]): Promise<void> {
  const isNew = ({ node }: Move): boolean => node.hasClass('unsettled');
  for (const { node, at } of moves.filter(isNew)) moveNode(node, at);
  await Promise.all(moves.filter((move) => !isNew(move)).map(glideOne));
}

function glideOne({ node, at: [x, y] }: Move): Promise<void> {
  return new Promise((complete) => {
    node.animate({ position: { x, y } }, { duration: WAY, easing: 'ease-in-out', complete });
  });
}

function moveNode(node: NodeSingular, [x, y]: Point): void {
  const now = node.position();
  if (now.x !== x || now.y !== y) node.position({ x, y });
}
