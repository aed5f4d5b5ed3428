import type { Point } from '#domain/fields.ts';
import type { DrawnId } from '#domain/view.ts';
import { smallestAt, type Box } from '#drawing/box.ts';
import type { Drawing } from '#drawing/drawing.ts';

/** What is dragged, and where everything was before: what holds it grows with it. */
export interface Dragged {
  readonly id: string;
  /** All that goes along, itself included. */
  readonly ids: readonly string[];
  readonly boxes: ReadonlyMap<DrawnId, Box>;
}

/**
 * The actor that something dragged to a point would go into, `null` to come out
 * of the one that it is in; `undefined` where it only moves. A box that goes
 * along holds nothing, nor does a stake or a space.
 */
export function dropTarget(
  at: Point,
  { id, ids, boxes }: Dragged,
  { nodes }: Drawing
): DrawnId | null | undefined {
  const isMoving = (one: DrawnId | null): boolean =>
    one !== null && (ids.includes(one) || isMoving(nodes.get(one)?.inside ?? null));
  const holders = [...boxes].filter(([one]) => !isMoving(one) && isActor(one, { nodes }));
  const target = smallestAt(at, holders);
  const inside = nodes.get(id)?.inside ?? null;
  const now = inside !== null && nodes.has(inside) ? inside : null;
  return target === now ? undefined : target;
}

/** Whether what is drawn is an actor. */
export function isActor(id: string, { nodes }: Pick<Drawing, 'nodes'>): boolean {
  const look = nodes.get(id)?.look;
  return look !== undefined && look !== 'stake' && look !== 'contested' && look !== 'space';
}
