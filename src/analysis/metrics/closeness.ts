import type { Distances } from './wave.ts';

/**
 * Closeness: the inverse of an actor's mean distance to those that a path joins to
 * it, times the share of the others that they are, so that parts of a network may
 * be compared. From 0, of an actor that no path reaches, to 1. `NaN` alone.
 *
 * Source: Wasserman and Faust, 1994, after Freeman, 1978.
 */
export function closeness({ size, reached, sum }: Distances): Float64Array {
  return sum.map((total, actor) => {
    const count = reached[actor]!;
    if (size < 2) return NaN;
    return count === 0 ? 0 : (count / total) * (count / (size - 1));
  });
}

/**
 * The inverse of an actor's mean distance to those that a path joins to it, from 0
 * to 1, whatever the others are. `NaN` when no path reaches it.
 */
export function componentCloseness({ reached, sum }: Distances): Float64Array {
  return sum.map((total, actor) => (total === 0 ? NaN : reached[actor]! / total));
}
