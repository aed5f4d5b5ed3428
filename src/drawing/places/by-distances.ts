import type { Point } from '#domain/fields.ts';
import { boxAround } from '#drawing/box.ts';
import { arrange, type LevelBox } from './arrange.ts';
import { connectedParts } from './connected-parts.ts';
import { inRows } from './in-rows.ts';
import { packed } from './packed.ts';
import type { Tie, ToArrangeAll } from './to-arrange.ts';
import { around, type Wish } from './wish.ts';

/** More boxes than this side by side are packed in rows: every pair of them would be worked out. */
const MOST = 600;
/** How often each box is moved; past it nothing moves that the eye can tell. */
const ROUNDS = 80;

/**
 * Boxes as far from one another as ties lead them, in steps that suit each tie:
 * stress majorisation (Gansner, Koren and North, 2004). No library, no chance:
 * the same boxes always get the same places.
 */
export function byDistances(all: ToArrangeAll): Map<string, Point> {
  return arrange(all, around(partByPart));
}

/** What no tie joins is laid out apart, then side by side. */
const partByPart: Wish = (boxes, ties) => {
  const parts = connectedParts(boxes, ties).map((part) => {
    const ids = new Set(part.map(({ id }) => id));
    const own = ties.filter(({ from, to }) => ids.has(from) && ids.has(to));
    const places = part.length > MOST ? packed(part, own) : spread(part, own);
    const placed = part.map((box) => ({ ...box, at: places.get(box.id) ?? ([0, 0] as const) }));
    return { placed, extent: boxAround(placed) };
  });
  const blocks = parts.flatMap(({ extent }, index) =>
    extent ? [{ ...extent, id: String(index) }] : []
  );
  const middles = inRows(blocks);
  return new Map(
    parts.flatMap(({ placed, extent }, index) => {
      const [x, y] = middles.get(String(index)) ?? [0, 0];
      const [ownX, ownY] = extent?.at ?? [0, 0];
      return placed.map(({ id, at }) => [id, [at[0] + x - ownX, at[1] + y - ownY]] as const);
    })
  );
};

/** Boxes that ties join, from a circle to where their distances are nearest to what they should be. */
function spread(boxes: readonly LevelBox[], ties: readonly Tie[]): ReadonlyMap<string, Point> {
  const wished = distances(boxes, ties);
  const size = boxes.length;
  const radius = Math.max(...wished, 1) / 2;
  const xs = Float64Array.from(
    boxes,
    (_, index) => radius * Math.cos((2 * Math.PI * index) / size)
  );
  const ys = Float64Array.from(
    boxes,
    (_, index) => radius * Math.sin((2 * Math.PI * index) / size)
  );
  for (let round = 0; round < ROUNDS; round += 1)
    for (let index = 0; index < size; index += 1) move(index, { wished, xs, ys });
  return new Map(boxes.map(({ id }, index) => [id, [xs[index] ?? 0, ys[index] ?? 0] as const]));
}

interface Spreading {
  readonly wished: Float64Array;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** Moves one box to the mean of where each other one would have it; near ones count for more. */
function move(index: number, { wished, xs, ys }: Spreading): void {
  const size = xs.length;
  const [x, y] = [xs[index] ?? 0, ys[index] ?? 0];
  let [sumX, sumY, weights] = [0, 0, 0];
  for (let other = 0; other < size; other += 1) {
    if (other === index) continue;
    const length = wished[index * size + other] ?? 1;
    const [otherX, otherY] = [xs[other] ?? 0, ys[other] ?? 0];
    const apart = Math.hypot(x - otherX, y - otherY) || 1;
    const weight = 1 / (length * length);
    sumX += weight * (otherX + (length * (x - otherX)) / apart);
    sumY += weight * (otherY + (length * (y - otherY)) / apart);
    weights += weight;
  }
  if (weights === 0) return;
  xs[index] = sumX / weights;
  ys[index] = sumY / weights;
}

/** How far each box should be from each other one: the shortest way along ties, from middle to middle. */
function distances(boxes: readonly LevelBox[], ties: readonly Tie[]): Float64Array {
  const size = boxes.length;
  const places = new Map(boxes.map(({ id }, index) => [id, index]));
  const reach = boxes.map(({ width, height }) => (width + height) / 4);
  const steps: (readonly [to: number, length: number])[][] = boxes.map(() => []);
  for (const { from, to, length } of ties) {
    const [one, other] = [places.get(from), places.get(to)];
    if (one === undefined || other === undefined) continue;
    const whole = length + (reach[one] ?? 0) + (reach[other] ?? 0);
    steps[one]?.push([other, whole]);
    steps[other]?.push([one, whole]);
  }
  const wished = new Float64Array(size * size);
  for (let start = 0; start < size; start += 1) wished.set(waysFrom(start, steps), start * size);
  return wished;
}

/** The shortest way from one box to each other one; parts are joined, so that there is one. */
function waysFrom(
  start: number,
  steps: readonly (readonly (readonly [to: number, length: number])[])[]
): Float64Array {
  const ways = new Float64Array(steps.length).fill(Infinity);
  ways[start] = 0;
  // Boxes are few enough for each to be looked at again whenever a shorter way leads to it.
  const toVisit = [start];
  for (const place of toVisit)
    for (const [to, length] of steps[place] ?? []) {
      const way = (ways[place] ?? 0) + length;
      if (way >= (ways[to] ?? 0)) continue;
      ways[to] = way;
      toVisit.push(to);
    }
  return ways;
}
