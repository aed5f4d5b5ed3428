import type { DirectedNetwork } from '#analysis/network.ts';
import { directedDensity } from './density.ts';
import { directionsOf, MUTUAL } from './directions.ts';

/** How many pairs of actors are tied both ways, one way, and not at all. */
export interface DyadCensus {
  readonly mutual: number;
  readonly asymmetric: number;
  readonly empty: number;
}

/** Dyad census: the pairs of actors, by how they are tied (Holland and Leinhardt, 1976). */
export function dyadCensus(network: DirectedNetwork): DyadCensus {
  const { size, around } = network;
  let mutualPlaces = 0;
  for (const direction of directionsOf(network)) if (direction === MUTUAL) mutualPlaces += 1;
  const tied = around.partners.length / 2;
  const mutual = mutualPlaces / 2;
  return { mutual, asymmetric: tied - mutual, empty: (size * size - size) / 2 - tied };
}

/**
 * Edgewise reciprocity: the share of ties that are returned, from 0 to 1. `null`
 * without any tie; pairs that are not tied say nothing of it.
 *
 * Source: Wasserman and Faust, 1994.
 */
export function reciprocity(network: DirectedNetwork): number | null {
  const ties = network.out.partners.length;
  return ties === 0 ? null : (2 * dyadCensus(network).mutual) / ties;
}

/**
 * ρ: reciprocity beyond what so many ties drawn at random would have, as a
 * correlation. 0 is as many as at random; below 0, ties are returned less than
 * that. `null` without any tie, and when all pairs are tied both ways.
 *
 * Source: Garlaschelli and Loffredo, 2004.
 */
export function reciprocityBeyondDensity(network: DirectedNetwork): number | null {
  const returned = reciprocity(network);
  const density = directedDensity(network);
  if (returned === null || density === null || density === 1) return null;
  return (returned - density) / (1 - density);
}
