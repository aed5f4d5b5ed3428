import type { Point } from '#domain/fields.ts';
import type { Box } from '#drawing/box.ts';
import { isInBox } from '#drawing/box.ts';
import type { DrawnEdge, DrawnNode } from '#drawing/drawing.ts';
import type { Boxes } from './boxes-in-place.ts';
import { stepTo, type Curve } from './curve.ts';
import { edgeTowards } from './outline.ts';

/** How far two lines between the same two boxes stand apart where they bend, in units of the canvas. */
const APART = 52;

/** The curve of each line, from the edge of one box to that of the other; lines side by side do not meet. */
export function curvesOf(
  edges: Iterable<DrawnEdge>,
  nodes: ReadonlyMap<string, DrawnNode>,
  boxes: Boxes
): ReadonlyMap<string, Curve> {
  const curves = new Map<string, Curve>();
  const pairs = Map.groupBy(edges, ({ from, to }) =>
    from < to ? `${from}>${to}` : `${to}>${from}`
  );
  for (const lines of pairs.values())
    for (const [index, line] of lines.entries()) {
      const aside = (index - (lines.length - 1) / 2) * APART;
      const curve = curveOf(line, line.from < line.to ? aside : -aside, nodes, boxes);
      if (curve) curves.set(line.id, curve);
    }
  return curves;
}

function curveOf(
  { from, to }: DrawnEdge,
  aside: number,
  nodes: ReadonlyMap<string, DrawnNode>,
  boxes: Boxes
): Curve | null {
  const [one, other] = [boxes.get(from), boxes.get(to)];
  const [fromLook, toLook] = [nodes.get(from)?.look, nodes.get(to)?.look];
  if (!one || !other || !fromLook || !toLook || from === to) return null;
  if (isAround(other, one)) return outwards(one, other, aside);
  if (isAround(one, other)) {
    const { from: to, by, to: from } = outwards(other, one, -aside);
    return { from, by, to };
  }
  const [dx, dy] = stepTo(one.at, other.at);
  const by: Point = [
    (one.at[0] + other.at[0]) / 2 - dy * aside,
    (one.at[1] + other.at[1]) / 2 + dx * aside
  ];
  return { from: edgeTowards(fromLook, one, by), by, to: edgeTowards(toLook, other, by) };
}

const isAround = (outer: Box, inner: Box): boolean =>
  outer.width > inner.width && outer.height > inner.height && isInBox(inner.at, outer);

/** From a box straight to the nearest side of the one that it stands in. */
function outwards(inner: Box, outer: Box, aside: number): Curve {
  const [x, y] = inner.at;
  const [across, along] = [outer.width / 2, outer.height / 2];
  const [dx, dy] = [x - outer.at[0], y - outer.at[1]];
  const shift = aside / 2;
  const isSideways = across - Math.abs(dx) < along - Math.abs(dy);
  const sign = (isSideways ? dx : dy) < 0 ? -1 : 1;
  const from: Point = isSideways
    ? [x + (sign * inner.width) / 2, y + shift]
    : [x + shift, y + (sign * inner.height) / 2];
  const to: Point = isSideways
    ? [outer.at[0] + sign * across, y + shift]
    : [x + shift, outer.at[1] + sign * along];
  return { from, by: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], to };
}
