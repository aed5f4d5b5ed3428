import { networkOf, type Network } from '#analysis/network.ts';

/**
 * A network without the trees that hang from it: whoever has one partner alone is
 * taken off, then whoever is left with one alone, and so on. Of a part that is all
 * tree, one actor stays.
 */
export interface Core {
  /** Those that stay, by their numbers in the whole network, in order. */
  readonly kept: Int32Array;
  readonly network: Network;
  /** For each of them, how many actors it stands for: itself and all that hangs from it. */
  readonly weights: Float64Array;
}

/** Trees that hang from a network, seen from each actor. */
export interface Hanging {
  readonly core: Core;
  /** How many actors each one stands for: itself and all that hangs from it. */
  readonly weights: Float64Array;
  /** The sizes of the branches that hang from each one, squared and summed. */
  readonly squares: Float64Array;
}

/** Takes the trees off a network. Linear in its ties. */
export function hangingFrom(network: Network): Hanging {
  const { size, starts, partners } = network;
  const left = Int32Array.from({ length: size }, (_, one) => starts[one + 1]! - starts[one]!);
  const weights = new Float64Array(size).fill(1);
  const squares = new Float64Array(size);
  const isOff = new Uint8Array(size);
  const waiting: number[] = [];
  left.forEach((count, actor) => {
    if (count === 1) waiting.push(actor);
  });
  for (let actor = waiting.pop(); actor !== undefined; actor = waiting.pop()) {
    // The other of the last two of a tree stays.
    if (left[actor] !== 1) continue;
    let at = starts[actor]!;
    while (isOff[partners[at]!] === 1) at += 1;
    const holder = partners[at]!;
    isOff[actor] = 1;
    weights[holder]! += weights[actor]!;
    squares[holder]! += weights[actor]! ** 2;
    left[holder]! -= 1;
    if (left[holder] === 1) waiting.push(holder);
  }
  return { core: coreOf(network, isOff, weights), weights, squares };
}

function coreOf(network: Network, isOff: Uint8Array, weights: Float64Array): Core {
  const { size, starts, partners } = network;
  const places = new Int32Array(size);
  const kept: number[] = [];
  for (let actor = 0; actor < size; actor += 1) {
    if (isOff[actor] === 1) continue;
    places[actor] = kept.length;
    kept.push(actor);
  }
  const from: number[] = [];
  const to: number[] = [];
  for (const actor of kept) {
    for (let at = starts[actor]!; at < starts[actor + 1]!; at += 1) {
      const partner = partners[at]!;
      if (partner < actor || isOff[partner] === 1) continue;
      from.push(places[actor]!);
      to.push(places[partner]!);
    }
  }
  return {
    kept: Int32Array.from(kept),
    network: networkOf(kept.length, { from: Int32Array.from(from), to: Int32Array.from(to) }),
    weights: Float64Array.from(kept, (actor) => weights[actor]!)
  };
}
