import type { Point } from '#domain/fields.ts';
import { cornersOf, type Box } from './box.ts';

/**
 * The convex hull of some points, clockwise as seen on the canvas, with no
 * point on the line between two others (monotone chain, Andrew, 1979).
 */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort(([ax, ay], [bx, by]) => ax - bx || ay - by);
  const upper = chain(sorted);
  const lower = chain(sorted.reverse());
  // Each chain ends where the other starts.
  return upper.length === 1 ? upper : [...upper.slice(0, -1), ...lower.slice(0, -1)];
}

function chain(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    while (kept.length > 0) {
      const last = kept[kept.length - 1] as Point;
      const previous = kept[kept.length - 2];
      if (previous ? turn(previous, last, point) > 0 : !isSame(last, point)) break;
      kept.pop();
    }
    kept.push(point);
  }
  return kept;
}

/** Positive when going through the three points turns clockwise on the canvas. */
function turn([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

function isSame(one: Point, other: Point): boolean {
  return one[0] === other[0] && one[1] === other[1];
}

/**
 * The outline around some boxes, at a distance from them, as an SVG path with
 * round corners; `null` when there is no box.
 */
export function hullPath(boxes: readonly Box[], distance: number): string | null {
  const corners = convexHull(boxes.flatMap(cornersOf));
  const [only, another] = corners;
  if (!only) return null;
  if (!another) return circle(only, distance);

  const arc = `A${String(distance)} ${String(distance)} 0 0 1`;
  const sides = corners.map((from, index) => {
    const to = corners[(index + 1) % corners.length] ?? from;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const outwards: Point = [
      ((to[1] - from[1]) / length) * distance,
      ((from[0] - to[0]) / length) * distance
    ];
    return { from: shifted(from, outwards), to: shifted(to, outwards) };
  });
  const [first] = sides;
  const start = first ? pair(first.from) : '';
  const drawn = sides.map(({ from, to }) => `${arc} ${pair(from)}L${pair(to)}`).join('');
  return `M${start}${drawn.slice(drawn.indexOf('L'))}${arc} ${start}Z`;
}

function circle([x, y]: Point, radius: number): string {
  const arc = `A${String(radius)} ${String(radius)} 0 0 1`;
  return `M${pair([x - radius, y])}${arc} ${pair([x + radius, y])}${arc} ${pair([x - radius, y])}Z`;
}

function shifted([x, y]: Point, [dx, dy]: Point): Point {
  return [x + dx, y + dy];
}

// A tenth of a unit is finer than the eye, and keeps paths short.
function pair([x, y]: Point): string {
  return `${String(Math.round(x * 10) / 10)} ${String(Math.round(y * 10) / 10)}`;
}

/** Whether a point lies within a convex hull, its edge included. */
export function isWithin(point: Point, corners: readonly Point[]): boolean {
  return (
    corners.length > 2 &&
    corners.every((from, index) => {
      const to = corners[(index + 1) % corners.length] ?? from;
      return turn(from, to, point) >= 0;
    })
  );
}
