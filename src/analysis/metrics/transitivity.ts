import type { Network } from '#analysis/network.ts';
import { degrees } from './degree.ts';

/**
 * For each actor, how many pairs of its partners are tied to one another: the
 * triangles it is part of.
 */
export function trianglesOf(network: Network): Float64Array {
  const { size, starts, partners } = network;
  const triangles = new Float64Array(size);
  const partnerOf = new Int32Array(size).fill(-1);
  for (let actor = 0; actor < size; actor += 1) {
    const first = starts[actor]!;
    const last = starts[actor + 1]!;
    for (let at = first; at < last; at += 1) partnerOf[partners[at]!] = actor;
    let places = 0;
    for (let at = first; at < last; at += 1) {
      const partner = partners[at]!;
      for (let next = starts[partner]!, end = starts[partner + 1]!; next < end; next += 1) {
        if (partnerOf[partners[next]!] === actor) places += 1;
      }
    }
    triangles[actor] = places / 2;
  }
  return triangles;
}

/**
 * Local clustering: the share of the pairs of an actor's partners that are tied to
 * one another, from 0 to 1. `NaN` with fewer than two partners.
 *
 * Source: Watts and Strogatz, 1998.
 */
export function clustering(network: Network): Float64Array {
  const counts = degrees(network);
  return trianglesOf(network).map((triangles, actor) => {
    const partners = counts[actor]!;
    return partners < 2 ? NaN : triangles / ((partners * (partners - 1)) / 2);
  });
}

/**
 * Mean local clustering over all actors, from 0 to 1, where those with fewer than
 * two partners count as 0, as in networkx. `null` when nobody has two.
 */
export function averageClustering(network: Network): number | null {
  let sum = 0;
  let defined = 0;
  for (const value of clustering(network)) {
    if (Number.isNaN(value)) continue;
    sum += value;
    defined += 1;
  }
  return defined === 0 ? null : sum / network.size;
}

/**
 * Transitivity: among all paths of two ties, the share whose ends are tied too,
 * from 0 to 1. `null` when there is no such path.
 *
 * Source: Wasserman and Faust, 1994.
 */
export function transitivity(network: Network): number | null {
  let paths = 0;
  for (const count of degrees(network)) paths += (count * (count - 1)) / 2;
  if (paths === 0) return null;
  return trianglesOf(network).reduce((sum, triangles) => sum + triangles, 0) / paths;
}
