import type { Point } from '#domain/fields.ts';
import type { LayOut, LevelBox } from './arrange.ts';
import { areCloser, type Box } from '#drawing/box.ts';
import { freePlace } from './free-place.ts';

/**
 * The plainest layout: each free box in turn goes to the nearest free place to
 * those it is tied to, else to the middle of all. Quick, moves nothing else, and
 * needs no library.
 */
export const placeNear: LayOut = (boxes, ties) => {
  const settled = settledBoxes(boxes);
  for (const box of boxes) {
    if (box.fixed) continue;
    const tied = ties.flatMap(({ from, to }) =>
      from === box.id ? [to] : to === box.id ? [from] : []
    );
    const near =
      middleOf(tied.flatMap((id) => settled.get(id) ?? [])) ?? middleOf(settled.values());
    put(settled, box, freePlace(box, near ?? [0, 0], settled.values()));
  }
  return placesOf(settled);
};

/**
 * The places wished for, but for free boxes that would come over another one:
 * each goes to the nearest free place. Larger boxes have the first choice.
 */
export function withoutOverlaps(
  boxes: readonly LevelBox[],
  wished: ReadonlyMap<string, Point>
): Map<string, Point> {
  const settled = settledBoxes(boxes);
  const bySize = [...boxes].sort((one, other) => areaOf(other) - areaOf(one));
  for (const box of bySize) {
    if (box.fixed) continue;
    const at = wished.get(box.id) ?? [0, 0];
    const here: Box = { at, width: box.width, height: box.height };
    const isFree = ![...settled.values()].some((other) => areCloser(here, other, 8));
    put(settled, box, isFree ? at : freePlace(box, at, settled.values()));
  }
  return placesOf(settled);
}

function settledBoxes(boxes: readonly LevelBox[]): Map<string, Box> {
  const settled = new Map<string, Box>();
  for (const box of boxes) if (box.fixed) put(settled, box, box.fixed);
  return settled;
}

function put(settled: Map<string, Box>, { id, width, height }: LevelBox, at: Point): void {
  settled.set(id, { at, width, height });
}

function placesOf(settled: ReadonlyMap<string, Box>): Map<string, Point> {
  return new Map([...settled].map(([id, { at }]) => [id, at]));
}

function areaOf({ width, height }: LevelBox): number {
  return width * height;
}

function middleOf(boxes: Iterable<Box>): Point | null {
  const points = [...boxes].map(({ at }) => at);
  if (points.length === 0) return null;
  const sum = (axis: 0 | 1): number => points.reduce((total, at) => total + at[axis], 0);
  return [Math.round(sum(0) / points.length), Math.round(sum(1) / points.length)];
}
