import type { Point } from '#domain/fields.ts';
import type { DrawnId } from '#domain/view.ts';
import type { Box } from '#drawing/box.ts';
import type { Drawing } from '#drawing/drawing.ts';
import { nearestTowards } from './nearest-towards.ts';
import { readingOrder } from './reading-order.ts';

/** What someone walking over the map by keyboard finds around. */
export interface Surroundings {
  readonly drawing: Drawing;
  readonly boxes: ReadonlyMap<DrawnId, Box>;
  /** Where a line is on the canvas, halfway; `null` when it is not drawn. */
  readonly middleOf: (id: string) => Point | null;
}

/** Everything that Tab goes through, in the order it is read in: boxes, not lines. */
export function stopsOf({ boxes }: Surroundings): readonly string[] {
  return readingOrder(boxes);
}

/** Where something is on the canvas; `null` when it is not drawn. */
export function placeOf({ boxes, middleOf }: Surroundings, id: string): Point | null {
  return boxes.get(id as DrawnId)?.at ?? middleOf(id);
}

/**
 * Where an arrow leads: from a box to what it is tied to that way, or to the
 * line between when `onLine`; from a line to the end that lies that way. `null`
 * when nothing does.
 */
export function stepAlong(
  around: Surroundings,
  from: string,
  direction: Point,
  onLine: boolean
): string | null {
  const at = placeOf(around, from);
  if (!at) return null;
  const { edges } = around.drawing;
  const line = edges.get(from);
  const places = (ids: Iterable<string>): (readonly [string, Point])[] =>
    [...ids].flatMap((id) => {
      const place = placeOf(around, id);
      return place ? [[id, place] as const] : [];
    });
  if (line) return nearestTowards(at, direction, places([line.from, line.to]));

  const tied = [...edges.values()].filter((edge) => edge.from === from || edge.to === from);
  const beyond = tied.map((edge) => (edge.from === from ? edge.to : edge.from));
  return nearestTowards(at, direction, places(onLine ? tied.map(({ id }) => id) : beyond));
}
