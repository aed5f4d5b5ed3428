import type { Point } from '#domain/fields.ts';
import type { Box } from '#drawing/box.ts';

/** Room between two boxes of a row, and between two rows. */
const GAP = 28;
/** How much wider than high rows are together. */
const RATIO = 1.6;

type Sized = Pick<Box, 'width' | 'height'> & { readonly id: string };

/** A place for boxes that nothing ties, in rows, in the order they come. */
export function inRows(boxes: readonly Sized[]): Map<string, Point> {
  const width = widthOf(boxes);
  const places = new Map<string, Point>();
  let [x, y, tallest] = [0, 0, 0];
  for (const box of boxes) {
    if (x > 0 && x + box.width > width) {
      x = 0;
      y += tallest + GAP;
      tallest = 0;
    }
    places.set(box.id, [x + box.width / 2, y + box.height / 2]);
    x += box.width + GAP;
    tallest = Math.max(tallest, box.height);
  }
  return places;
}

function widthOf(boxes: readonly Sized[]): number {
  const area = boxes.reduce((sum, box) => sum + (box.width + GAP) * (box.height + GAP), 0);
  return Math.max(Math.sqrt(area * RATIO), ...boxes.map(({ width }) => width));
}
