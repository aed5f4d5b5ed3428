import type { Point } from '#domain/fields.ts';

/** The keys that point somewhere, and where: x to the right, y downwards. */
const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1]
};

/** Where an arrow key points; `null` for any other key. */
export function directionOf(key: string): Point | null {
  return DIRECTIONS[key] ?? null;
}

/**
 * Which of some places to go to from a point, in a direction: what lies closest,
 * what lies aside counting double. What lies behind, or further aside than ahead
 * by more than three times, is not in that direction; `null` when nothing is.
 */
export function nearestTowards<Id>(
  from: Point,
  [dx, dy]: Point,
  places: Iterable<readonly [Id, Point]>
): Id | null {
  let nearest: Id | null = null;
  let least = Infinity;
  for (const [id, [x, y]] of places) {
    const ahead = (x - from[0]) * dx + (y - from[1]) * dy;
    const aside = Math.abs((x - from[0]) * dy) + Math.abs((y - from[1]) * dx);
    const cost = ahead + 2 * aside;
    if (ahead > 0 && aside <= 3 * ahead && cost < least) [nearest, least] = [id, cost];
  }
  return nearest;
}
