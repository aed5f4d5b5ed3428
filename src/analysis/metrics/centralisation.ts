import type { DirectedNetwork, Network } from '#analysis/network.ts';
import { componentCloseness } from './closeness.ts';
import { degrees } from './degree.ts';
import type { Distances } from './wave.ts';

/**
 * Degree centralisation: how much more ties gather on one actor than on the others.
 * From 0, when all have as many partners, to 1, for a star. `null` with fewer than
 * three actors.
 *
 * Source: Freeman, 1978, for the three centralisations.
 */
export function degreeCentralisation(network: Network): number | null {
  const { size } = network;
  return size < 3 ? null : lagBehind(degrees(network)) / ((size - 1) * (size - 2));
}

/**
 * Degree centralisation where the way ties run counts: of the ties that start from
 * each actor, of those that lead to it, or of both together. From 0 to 1; `null` with
 * fewer than three actors.
 */
export function directedDegreeCentralisation(
  { size, out, into }: DirectedNetwork,
  side: 'out' | 'in' | 'both'
): number | null {
  if (size < 3) return null;
  if (side === 'out') return lagBehind(degrees(out)) / (size - 1) ** 2;
  if (side === 'in') return lagBehind(degrees(into)) / (size - 1) ** 2;
  const received = degrees(into);
  const all = degrees(out).map((sent, actor) => sent + received[actor]!);
  return lagBehind(all) / (2 * (size - 1) * (size - 2));
}

/**
 * Betweenness centralisation, from raw betweenness: from 0, when all stand on as many
 * paths, to 1, for a star. `null` with fewer than three actors.
 */
export function betweennessCentralisation(raw: Float64Array, directed: boolean): number | null {
  const size = raw.length;
  const most = (size - 1) ** 2 * (size - 2) * (directed ? 1 : 1 / 2);
  return size < 3 ? null : lagBehind(raw) / most;
}

/**
 * Closeness centralisation of an undirected network, from 0 to 1, for a star. `null`
 * with fewer than three actors, and when a path does not join all of them: distances
 * are not defined then.
 */
export function closenessCentralisation(distances: Distances): number | null {
  const { size, reached } = distances;
  if (size < 3 || reached.some((count) => count < size - 1)) return null;
  return lagBehind(componentCloseness(distances)) / (((size - 1) * (size - 2)) / (2 * size - 3));
}

/** How far all stand behind the first, summed. */
function lagBehind(values: Float64Array): number {
  const first = values.reduce((most, value) => Math.max(most, value), 0);
  return values.reduce((sum, value) => sum + first - value, 0);
}
