import { coreNumber } from 'graphology-cores';
import { graphOf } from '#analysis/graph.ts';
import type { Network } from '#analysis/network.ts';

/** Its types ask for an argument that it gives itself. */
const coreNumbersIn = coreNumber as unknown as (
  graph: ReturnType<typeof graphOf>
) => Readonly<Record<string, number>>;

/**
 * Core number: the largest k such that an actor is part of a group where each has k
 * partners within the group. 0 alone.
 *
 * Source: Seidman, 1983.
 */
export function coreNumbers(network: Network): Float64Array {
  const found = coreNumbersIn(graphOf(network));
  return Float64Array.from({ length: network.size }, (_, actor) => found[actor] ?? 0);
}
