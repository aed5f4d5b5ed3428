import type { Point } from '#domain/fields.ts';
import type { Wish } from '#drawing/places/wish.ts';

/** Room between two columns. */
const GAP = 70;

/** Boxes side by side in the order they come, their tops on one line. */
export const columns: Wish = (boxes) => {
  const places = new Map<string, Point>();
  let x = 0;
  for (const { id, width, height } of boxes) {
    places.set(id, [x + width / 2, height / 2]);
    x += width + GAP;
  }
  return places;
};
