import type { Point } from '#domain/fields.ts';
import type { SpaceId } from '#domain/ids.ts';
import type { SpaceHull } from './space-hull.ts';

/** How near to an outline is on it, in pixels. */
const NEAR = 8;

/** The space whose outline passes at a point, the last drawn when several do; `null` for none. */
export function hullAt([x, y]: Point, hulls: readonly SpaceHull[], zoom: number): SpaceId | null {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return null;
  context.lineWidth = (2 * NEAR) / zoom;
  return hulls.findLast(({ path }) => context.isPointInStroke(new Path2D(path), x, y))?.id ?? null;
}
