import type { Point } from '#domain/fields.ts';
import type { SpaceId } from '#domain/ids.ts';
import { hullsAt } from './hull-at.ts';
import type { SpaceHull } from '#drawing/space-hull.ts';

/** Where a press was, and what was chosen then. */
export interface Press {
  readonly at: Point;
  readonly zoom: number;
  readonly chosen: readonly string[];
}

/**
 * The space that a press on its outline chooses, as one on its name does; where
 * several outlines pass, pressing again goes from one to the next.
 */
export function spaceAt({ at, zoom, chosen }: Press, hulls: readonly SpaceHull[]): SpaceId | null {
  const there = hullsAt(at, hulls, zoom);
  return there[there.findIndex((id) => chosen.includes(id)) + 1] ?? there[0] ?? null;
}
