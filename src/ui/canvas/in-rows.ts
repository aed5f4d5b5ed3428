import type { Point } from '#domain/fields.ts';
import type { LevelBox } from './arrange.ts';

/** Room between two boxes of a row, and between two rows. */
const GAP = 28;
/** How much wider than high rows are together, when nothing says how wide. */
const RATIO = 1.6;

/** Where rows start, and how wide they may be at least. */
export interface Rows {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** A place for boxes that nothing ties, in rows, in the order they come. */
export function inRows(boxes: readonly LevelBox[], rows: Rows | null): Map<string, Point> {
  const { left, top } = rows ?? { left: 0, top: 0 };
  const width = Math.max(widthOf(boxes), rows?.width ?? 0);
  const places = new Map<string, Point>();
  let [x, y, tallest] = [left, top, 0];
  for (const box of boxes) {
    if (x > left && x + box.width > left + width) {
      x = left;
      y += tallest + GAP;
      tallest = 0;
    }
    places.set(box.id, [x + box.width / 2, y + box.height / 2]);
    x += box.width + GAP;
    tallest = Math.max(tallest, box.height);
  }
  return places;
}

/** How wide rows of some boxes are best. */
export function widthOf(boxes: readonly LevelBox[]): number {
  const area = boxes.reduce((sum, box) => sum + (box.width + GAP) * (box.height + GAP), 0);
  return Math.max(Math.sqrt(area * RATIO), ...boxes.map(({ width }) => width));
}
