import type { Point } from '#domain/fields.ts';
import type { LevelBox } from '#drawing/places/arrange.ts';
import { boxAround, isInBox, type Box } from '#drawing/box.ts';
import type { Tie } from '#drawing/places/to-arrange.ts';

/** What each fault costs. A line through a box hides a name or fakes a link: the worst of them. */
const THROUGH_A_BOX = 4;
const CROSSING = 1;
/** Per time that a tie is longer than suits it. */
const STRETCH = 0.35;
/** For an upright tie, whose label is read with the head bent. */
const UPRIGHT = 0.4;
/** For a tie with no length left at all for its label. */
const SHORTAGE = 5;
/** Per time that the whole is taller than it should be on a screen, or wider. */
const SHAPE = 3;
/** Per time that the whole takes twice more room than its boxes: all gets smaller on a screen. */
const SPREAD = 1.2;
/** A screen, next to a panel. */
const BEST_RATIO = 1.5;

/** How hard a layout is to read: 0 at best, to compare layouts of the same boxes with. */
export function layoutCost(
  boxes: readonly LevelBox[],
  ties: readonly Tie[],
  places: ReadonlyMap<string, Point>
): number {
  const placed = boxes.map(({ id, width, height }): Box & { id: string } => ({
    id,
    width,
    height,
    at: places.get(id) ?? [0, 0]
  }));
  const at = new Map(placed.map((box) => [box.id, box]));
  const lines = ties.flatMap((tie) => {
    const from = at.get(tie.from);
    const to = at.get(tie.to);
    return from && to ? [{ tie, from, to }] : [];
  });
  let cost = 0;
  for (const [index, { tie, from, to }] of lines.entries()) {
    cost += tie.weight * (lengthCost(gap(from, to) / tie.length) + UPRIGHT * steepness(from, to));
    for (const box of placed)
      if (box !== from && box !== to && goesThrough(from.at, to.at, box))
        cost += tie.weight * THROUGH_A_BOX;
    for (const other of lines.slice(index + 1))
      if (cross(from, to, other.from, other.to)) cost += CROSSING * tie.weight * other.tie.weight;
  }
  return cost + shapeCost(placed);
}

/** What it costs a tie to be so many times the length that suits it. */
function lengthCost(share: number): number {
  return share < 1 ? SHORTAGE * (1 - share) ** 2 : STRETCH * (share - 1);
}

/** From 0, lying, to 1, upright. */
function steepness({ at: [ax, ay] }: Box, { at: [bx, by] }: Box): number {
  return Math.abs(by - ay) / Math.max(1, Math.hypot(bx - ax, by - ay));
}

function gap(one: Box, other: Box): number {
  const across = Math.abs(one.at[0] - other.at[0]) - (one.width + other.width) / 2;
  const along = Math.abs(one.at[1] - other.at[1]) - (one.height + other.height) / 2;
  return Math.hypot(Math.max(0, across), Math.max(0, along));
}

function shapeCost(boxes: readonly Box[]): number {
  const whole = boxAround(boxes);
  if (!whole || boxes.length < 2) return 0;
  const full = boxes.reduce((sum, { width, height }) => sum + width * height, 0);
  return (
    SHAPE * Math.abs(Math.log(whole.width / whole.height / BEST_RATIO)) +
    SPREAD * Math.log2((whole.width * whole.height) / full)
  );
}

/** Whether the way between two points meets a box (its middle line is sampled finely enough). */
function goesThrough(from: Point, to: Point, box: Box): boolean {
  const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 16);
  for (let step = 1; step < steps; step++) {
    const share = step / steps;
    const on: Point = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    if (isInBox(on, box)) return true;
  }
  return false;
}

function cross(a: Box, b: Box, c: Box, d: Box): boolean {
  if (a === c || a === d || b === c || b === d) return false;
  return (
    side(a.at, b.at, c.at) !== side(a.at, b.at, d.at) &&
    side(c.at, d.at, a.at) !== side(c.at, d.at, b.at)
  );
}

function side([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean {
  return (bx - ax) * (cy - ay) > (by - ay) * (cx - ax);
}
