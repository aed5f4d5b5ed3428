import type { Point } from '#domain/fields.ts';
import type { DrawnId } from '#domain/view.ts';
import { boxAround, type Box } from '#drawing/box.ts';
import type { DrawnNode, Drawing } from '#drawing/drawing.ts';
import { CONTAINER_PADDING } from '#drawing/node-look.ts';
import { byDistances } from '#drawing/places/by-distances.ts';
import { tiesOf } from '#drawing/places/ties.ts';

/** Where each thing drawn stands, what holds others before what it holds. */
export type Boxes = ReadonlyMap<string, Box>;

/**
 * Gives each thing drawn its box: where the map has it, else where a layout of
 * our own puts it, around what has its place already.
 */
export function boxesInPlace(drawing: Drawing, known: ReadonlyMap<DrawnId, Point>): Boxes {
  const held = Map.groupBy<string | null, DrawnNode>(
    drawing.nodes.values(),
    ({ inside }) => inside
  );
  const places = placesOf(drawing, held, known);
  const boxes = new Map<string, Box>();
  const put = (node: DrawnNode): Box => {
    // Put in before what it holds, so that it is drawn under it.
    boxes.set(node.id, { at: [0, 0], width: node.width, height: node.height });
    const inner = held.get(node.id);
    const box = inner
      ? aroundAll(node, inner.map(put))
      : { at: places.get(node.id) ?? [0, 0], width: node.width, height: node.height };
    boxes.set(node.id, box);
    return box;
  };
  for (const node of held.get(null) ?? []) put(node);
  return boxes;
}

type Held = ReadonlyMap<string | null, readonly DrawnNode[]>;

function placesOf(
  drawing: Drawing,
  held: Held,
  known: ReadonlyMap<DrawnId, Point>
): ReadonlyMap<string, Point> {
  const leaves = [...drawing.nodes.values()].filter(({ id }) => !held.has(id));
  if (leaves.every(({ id }) => known.has(id))) return known;
  const nodes = [...drawing.nodes.values()].map(({ id, inside, width, height }) => {
    const fixed = held.has(id) ? null : (known.get(id) ?? null);
    return { id, inside, width, height, fixed, now: fixed ?? ([0, 0] as const) };
  });
  return new Map([...known, ...byDistances({ nodes, ties: tiesOf(drawing) })]);
}

function aroundAll({ width: least }: DrawnNode, inner: readonly Box[]): Box {
  const { at, width, height } = boxAround(inner) ?? { at: [0, 0], width: 0, height: 0 };
  return {
    at,
    width: Math.max(width, least) + 2 * CONTAINER_PADDING,
    height: height + 2 * CONTAINER_PADDING
  };
}
