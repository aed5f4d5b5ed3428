import type { Point } from '#domain/fields.ts';

/** A line of the picture: from, by way of a point that bends it, to (a quadratic Bézier curve). */
export interface Curve {
  readonly from: Point;
  readonly by: Point;
  readonly to: Point;
}

/** A point of a curve, and which way it runs there. */
export interface OnCurve {
  readonly at: Point;
  /** A step along it, of length 1. */
  readonly step: Point;
}

const between = ([ax, ay]: Point, [bx, by]: Point, share: number): Point => [
  ax + (bx - ax) * share,
  ay + (by - ay) * share
];

/** Where a curve is at some share of its way, from 0 to 1. */
export function pointOf({ from, by, to }: Curve, share: number): OnCurve {
  const [one, other] = [between(from, by, share), between(by, to, share)];
  return { at: between(one, other, share), step: stepTo(one, other) };
}

/** The part of a curve from some share of its way to its end. */
export function restOf(curve: Curve, share: number): Curve {
  return { from: pointOf(curve, share).at, by: between(curve.by, curve.to, share), to: curve.to };
}

/** A curve that stops short of its end, for the head of an arrow. */
export function shortened(curve: Curve, length: number): Curve {
  const [x, y] = stepTo(curve.by, curve.to);
  const [toX, toY] = curve.to;
  return { ...curve, to: [toX - x * length, toY - y * length] };
}

/** The same curve the other way. */
export function reversed({ from, by, to }: Curve): Curve {
  return { from: to, by, to: from };
}

/** A step of length 1 from a point towards another; to the right from one to itself. */
export function stepTo([ax, ay]: Point, [bx, by]: Point): Point {
  const length = Math.hypot(bx - ax, by - ay);
  return length === 0 ? [1, 0] : [(bx - ax) / length, (by - ay) / length];
}
