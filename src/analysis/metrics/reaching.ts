import type { DirectedNetwork } from '#analysis/network.ts';
import { strongComponents } from './components.ts';
import { reachedIn } from './reached.ts';

/**
 * How much further the actor that reaches most others reaches than the rest do,
 * from 0 (all alike) to 1 (one reaches all, nobody else reaches anyone). `null`
 * with fewer than two actors, or without any tie.
 *
 * Source: Mones, Vicsek and Vicsek, 2012, “Hierarchy measure for complex networks”.
 */
export function globalReachingCentrality(network: DirectedNetwork): number | null {
  const { size, out } = network;
  if (size < 2 || out.partners.length === 0) return null;
  const reached = reachedIn(out);
  let furthest = 0;
  let sum = 0;
  for (let actor = 0; actor < size; actor += 1) {
    const others = reached(actor).length - 1;
    furthest = Math.max(furthest, others);
    sum += others;
  }
  return (size * furthest - sum) / ((size - 1) * (size - 1));
}

/**
 * Share of the ties that no path leads back from, from 0 to 1; `null` without
 * any tie.
 *
 * Source: Luo and Magee, 2011, “Detecting evolving patterns of self-organizing networks”.
 */
export function flowHierarchy(network: DirectedNetwork): number | null {
  const { size, out } = network;
  if (out.partners.length === 0) return null;
  const { of } = strongComponents(network);
  let across = 0;
  for (let actor = 0; actor < size; actor += 1) {
    for (let at = out.starts[actor]!; at < out.starts[actor + 1]!; at += 1) {
      if (of[actor] !== of[out.partners[at]!]) across += 1;
    }
  }
  return across / out.partners.length;
}
