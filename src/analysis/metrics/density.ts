import { pairCount, type DirectedNetwork, type Network } from '#analysis/network.ts';

/**
 * Density: the share of pairs of actors that are tied, from 0 to 1. `null` with
 * fewer than two actors, when there is no pair.
 *
 * Source: Wasserman and Faust, 1994.
 */
export function density(network: Network): number | null {
  const { size } = network;
  return size < 2 ? null : pairCount(network) / ((size * (size - 1)) / 2);
}

/**
 * The share of ordered pairs of actors where the first points to the second, from
 * 0 to 1. `null` with fewer than two actors.
 */
export function directedDensity({ size, out }: DirectedNetwork): number | null {
  return size < 2 ? null : out.partners.length / (size * (size - 1));
}
