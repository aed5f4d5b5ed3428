import type { Point } from '#domain/fields.ts';
import { areCloser, type Box } from '#drawing/box.ts';

/** The room a new actor is given before its name is known, in units of the canvas. */
const NEW_ACTOR = { width: 150, height: 50 };

/** Room left around a new box, in units of the canvas. */
const MARGIN = 24;
/** Directions tried on each turn, starting to the right. */
const DIRECTIONS = 16;
const STEP = 24;
const MOST_TURNS = 400;

/** A place for a new actor: near a point, or else in the middle of what is in view. */
export function placeForActor(
  near: Point | undefined,
  boxes: Iterable<Box>,
  inView: Box | null
): Point {
  return freePlace(NEW_ACTOR, near ?? inView?.at ?? [0, 0], boxes, inView);
}

/**
 * A place for a new box, as near as possible to a point, where it comes over no
 * other box. A place in view is preferred, if there is one, to a nearer one
 * out of it.
 */
export function freePlace(
  size: Pick<Box, 'width' | 'height'>,
  near: Point,
  boxes: Iterable<Box>,
  inView: Box | null = null
): Point {
  const others = [...boxes];
  let outOfView: Point | null = null;
  for (const at of placesAround(near)) {
    const here: Box = { at, width: size.width, height: size.height };
    if (others.some((other) => areCloser(here, other, MARGIN))) continue;
    if (inView === null || isWhollyIn(here, inView)) return at;
    outOfView ??= at;
  }
  return outOfView ?? rightOf(others, size, near);
}

function* placesAround([x, y]: Point): Generator<Point> {
  yield [x, y];
  for (let turn = 1; turn <= MOST_TURNS; turn++) {
    for (let index = 0; index < DIRECTIONS; index++) {
      const angle = (2 * Math.PI * index) / DIRECTIONS;
      yield [
        Math.round(x + Math.cos(angle) * turn * STEP),
        Math.round(y + Math.sin(angle) * turn * STEP)
      ];
    }
  }
}

function isWhollyIn(box: Box, { at, width, height }: Box): boolean {
  return (
    Math.abs(box.at[0] - at[0]) + box.width / 2 <= width / 2 &&
    Math.abs(box.at[1] - at[1]) + box.height / 2 <= height / 2
  );
}

// Past everything there is always room.
function rightOf(boxes: readonly Box[], size: Pick<Box, 'width'>, [, y]: Point): Point {
  const edge = Math.max(...boxes.map(({ at, width }) => at[0] + width / 2));
  return [edge + MARGIN + size.width / 2, y];
}
