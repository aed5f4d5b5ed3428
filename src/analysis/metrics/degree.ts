import type { Network } from '#analysis/network.ts';

/**
 * Degree: how many partners each actor has. Of a directed network, `out` gives
 * those it points to, and `into` those that point to it.
 *
 * Source: Freeman, 1978.
 */
export function degrees({ size, starts }: Network): Float64Array {
  const counts = new Float64Array(size);
  for (let actor = 0; actor < size; actor += 1) counts[actor] = starts[actor + 1]! - starts[actor]!;
  return counts;
}

/**
 * Degree as a share of all the partners there could be, from 0 to 1. `NaN` with
 * fewer than two actors.
 */
export function degreeShares(network: Network): Float64Array {
  const others = network.size - 1;
  return degrees(network).map((count) => (others < 1 ? NaN : count / others));
}
