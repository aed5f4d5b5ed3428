import type { Point } from '#domain/fields.ts';
import type { SpaceHull } from './space-hull.ts';

/** A press on the outline of a space chooses it, as one on its name does. */
export async function chooseSpace(
  at: Point,
  hulls: readonly SpaceHull[],
  zoom: number,
  onselect: (ids: string[]) => void
): Promise<void> {
  if (hulls.length === 0) return;
  const { hullAt } = await import('./hull-at.ts');
  const id = hullAt(at, hulls, zoom);
  if (id) onselect([id]);
}
