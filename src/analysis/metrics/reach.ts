import type { Distances } from './wave.ts';

/**
 * Global efficiency: the mean, over all pairs of actors, of the inverse of their
 * distance, 0 when no path joins them; from 0 to 1. `null` with fewer than two actors.
 *
 * Source: Latora and Marchiori, 2001.
 */
export function efficiency({ size, inverse }: Distances): number | null {
  return size < 2 ? null : total(inverse) / (size * (size - 1));
}

/**
 * Distance-weighted fragmentation, dF: one minus the efficiency. From 0, when all
 * are tied to all, to 1, when nobody is to anybody. `null` with fewer than two actors.
 *
 * Source: Borgatti, 2006.
 */
export function distanceFragmentation(distances: Distances): number | null {
  const joined = efficiency(distances);
  return joined === null ? null : 1 - joined;
}

/**
 * The share of ordered pairs of actors that a path joins, from 0 to 1. `null` with
 * fewer than two actors.
 */
export function reachShare({ size, reached }: Distances): number | null {
  return size < 2 ? null : total(reached) / (size * (size - 1));
}

/**
 * The mean distance of the pairs that a path joins, in steps, from 1. `null` when
 * no path joins any pair.
 */
export function meanDistance({ reached, sum }: Distances): number | null {
  const pairs = total(reached);
  return pairs === 0 ? null : total(sum) / pairs;
}

function total(values: Float64Array | Int32Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
