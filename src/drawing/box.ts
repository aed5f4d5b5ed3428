import type { Point } from '#domain/fields.ts';
import type { DrawnId } from '#domain/view.ts';

/** A rectangle of the canvas, by its middle. */
export interface Box {
  readonly at: Point;
  readonly width: number;
  readonly height: number;
}

/** Nothing drawn yet. */
export const NO_BOXES: ReadonlyMap<DrawnId, Box> = new Map();

/** The four corners of a box, clockwise from the upper left one. */
export function cornersOf({ at: [x, y], width, height }: Box): Point[] {
  const [across, along] = [width / 2, height / 2];
  return [
    [x - across, y - along],
    [x + across, y - along],
    [x + across, y + along],
    [x - across, y + along]
  ];
}

/** Whether two boxes come closer to one another than a margin; touching at it is allowed. */
export function areCloser(one: Box, other: Box, margin: number): boolean {
  return (
    Math.abs(one.at[0] - other.at[0]) < (one.width + other.width) / 2 + margin &&
    Math.abs(one.at[1] - other.at[1]) < (one.height + other.height) / 2 + margin
  );
}

/** Whether two boxes are in one place and of one size. */
export function isSameBox(one: Box, other: Box): boolean {
  return (
    one.at[0] === other.at[0] &&
    one.at[1] === other.at[1] &&
    one.width === other.width &&
    one.height === other.height
  );
}

/** Whether a point is in a box, edges included. */
export function isInBox([x, y]: Point, { at, width, height }: Box): boolean {
  return Math.abs(x - at[0]) <= width / 2 && Math.abs(y - at[1]) <= height / 2;
}

/** The smallest box around some boxes; `null` around none. */
export function boxAround(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { at, width, height } of boxes) {
    left = Math.min(left, at[0] - width / 2);
    right = Math.max(right, at[0] + width / 2);
    top = Math.min(top, at[1] - height / 2);
    bottom = Math.max(bottom, at[1] + height / 2);
  }
  return {
    at: [(left + right) / 2, (top + bottom) / 2],
    width: right - left,
    height: bottom - top
  };
}

/** Which of some boxes a point is in, the smallest when they nest; `null` for none. */
export function smallestAt<Id>(point: Point, boxes: Iterable<readonly [Id, Box]>): Id | null {
  const hit = [...boxes]
    .filter(([, box]) => isInBox(point, box))
    .sort(([, one], [, other]) => one.width * one.height - other.width * other.height);
  return hit[0]?.[0] ?? null;
}
