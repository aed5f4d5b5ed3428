/**
 * Connectedness: the share of pairs of actors that some path joins, from 0 to 1.
 * `null` with fewer than two actors, when there is no pair.
 *
 * Source: Krackhardt, 1994; it is one minus the fragmentation of Borgatti, 2006.
 */
export function connectedness(sizesOfComponents: readonly number[]): number | null {
  const actors = sizesOfComponents.reduce((sum, size) => sum + size, 0);
  if (actors < 2) return null;
  const joined = sizesOfComponents.reduce((sum, size) => sum + size * (size - 1), 0);
  return joined / (actors * (actors - 1));
}
