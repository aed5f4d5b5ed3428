import type { Point } from '#domain/fields.ts';
import type { SpaceHull } from './space-hull.ts';

/** Where a press was, and what was chosen then. */
interface Press {
  readonly at: Point;
  readonly chosen: readonly string[];
}

/**
 * A press on the outline of a space chooses it, as one on its name does; where
 * several outlines pass, pressing again goes from one to the next.
 */
export async function chooseSpace(
  { at, chosen }: Press,
  hulls: readonly SpaceHull[],
  zoom: number,
  onselect: (ids: string[]) => void
): Promise<void> {
  if (hulls.length === 0) return;
  const { hullsAt } = await import('./hull-at.ts');
  const there = hullsAt(at, hulls, zoom);
  const next = there[there.findIndex((id) => chosen.includes(id)) + 1] ?? there[0];
  if (next) onselect([next]);
}
