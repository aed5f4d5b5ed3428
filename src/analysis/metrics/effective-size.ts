import type { Network } from '#analysis/network.ts';
import { degrees } from './degree.ts';
import { trianglesOf } from './transitivity.ts';

/**
 * Effective size: an actor's partners, less the mean number of ties that each of
 * them has with the others. From 1, when all are tied to one another, to the number
 * of partners, when none are. `NaN` without any partner.
 *
 * Source: Burt, 1992, in the form of Borgatti, 1997: k − 2t / k.
 */
export function effectiveSizes(network: Network): Float64Array {
  const triangles = trianglesOf(network);
  return degrees(network).map((partners, actor) =>
    partners === 0 ? NaN : partners - (2 * triangles[actor]!) / partners
  );
}

/**
 * Burt's efficiency: the effective size as a share of the number of partners, from
 * just above 0 to 1. `NaN` without any partner.
 */
export function efficiencies(network: Network): Float64Array {
  const counts = degrees(network);
  return effectiveSizes(network).map((effective, actor) => effective / counts[actor]!);
}
