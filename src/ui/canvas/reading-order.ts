import type { Box } from '#drawing/box.ts';

/**
 * The order that boxes are read in: by rows from the top, from left to right in
 * a row. A box belongs to the row whose first box it stands beside, by more than
 * half of its height.
 */
export function readingOrder<Id>(boxes: ReadonlyMap<Id, Box>): Id[] {
  const waiting = [...boxes]
    .map(([id, { at, width, height }]) => ({
      id,
      left: at[0] - width / 2,
      top: at[1] - height / 2,
      height
    }))
    .sort((one, other) => one.top - other.top || one.left - other.left);
  const order: Id[] = [];
  while (waiting[0]) {
    const { top, height } = waiting[0];
    const isBeside = (box: { readonly top: number; readonly height: number }): boolean =>
      box.top < top + Math.min(height, box.height) / 2;
    const after = waiting.findIndex((box) => !isBeside(box));
    const row = waiting.splice(0, after === -1 ? waiting.length : after);
    order.push(...row.sort((one, other) => one.left - other.left).map(({ id }) => id));
  }
  return order;
}
