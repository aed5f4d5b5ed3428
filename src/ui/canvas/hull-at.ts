import type { Point } from '#domain/fields.ts';
import type { SpaceId } from '#domain/ids.ts';
import type { SpaceHull } from '#drawing/space-hull.ts';

/** How near to an outline is on it, in pixels: with a mouse, and with a finger. */
const NEAR = 8;
const NEAR_FINGER = 14;

/** The spaces whose outline passes at a point, those drawn last first. */
export function hullsAt([x, y]: Point, hulls: readonly SpaceHull[], zoom: number): SpaceId[] {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return [];
  const near = matchMedia('(pointer: coarse)').matches ? NEAR_FINGER : NEAR;
  context.lineWidth = (2 * near) / zoom;
  return hulls
    .filter(({ path }) => context.isPointInStroke(new Path2D(path), x, y))
    .map(({ id }) => id)
    .reverse();
}
