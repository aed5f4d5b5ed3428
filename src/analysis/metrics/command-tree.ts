import type { DirectedNetwork } from '#analysis/network.ts';
import { strongComponents, weakComponents } from './components.ts';
import { connectedness } from './connectedness.ts';
import { lubness } from './lubness.ts';
import { reachedIn } from './reached.ts';

/** How near a network of commands is to a tree that runs down from one: 1 on all four only then. */
export interface CommandTree {
  readonly connectedness: number | null;
  readonly hierarchy: number | null;
  readonly efficiency: number | null;
  readonly lubness: number | null;
}

/**
 * The four dimensions of Krackhardt, 1994 (“Graph theoretical dimensions of
 * informal organizations”), each from 0 to 1, on commands that run from those
 * above. They describe a shape: none is a quality.
 */
export function commandTree(network: DirectedNetwork): CommandTree {
  const sizes = [...weakComponents(network.around).sizes];
  return {
    connectedness: connectedness(sizes),
    hierarchy: hierarchy(network),
    efficiency: efficiency(network, sizes),
    lubness: lubness(network)
  };
}

/**
 * Share of the pairs where one reaches the other in which the other does not
 * reach it back; `null` when nobody reaches anybody.
 */
function hierarchy(network: DirectedNetwork): number | null {
  const reached = reachedIn(network.out);
  let reaching = 0;
  for (let actor = 0; actor < network.size; actor += 1) reaching += reached(actor).length - 1;
  const mutual = strongComponents(network).sizes.reduce(
    (pairs, size) => pairs + (size * (size - 1)) / 2,
    0
  );
  const pairs = reaching - mutual;
  return pairs === 0 ? null : (pairs - mutual) / pairs;
}

/**
 * How few commands there are beyond what holds each component together: 1 when
 * none is spare, 0 when everyone commands everyone. Components are pooled, as
 * sna does. `null` when nobody is tied to anybody.
 */
function efficiency({ out }: DirectedNetwork, sizes: readonly number[]): number | null {
  let needed = 0;
  let possible = 0;
  for (const size of sizes) {
    needed += size - 1;
    possible += size * (size - 1);
  }
  return possible === 0 ? null : 1 - (out.partners.length - needed) / (possible - needed);
}
