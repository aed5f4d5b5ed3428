/**
 * A simple undirected network in compact form, the one that every measure is
 * worked out on: actors are numbers from 0, no pair comes twice, and nobody is
 * tied to itself. The partners of actor `i`, in ascending order, are
 * `partners[starts[i]]` to `partners[starts[i + 1] - 1]`; each pair is there
 * once from each side.
 */
export interface Network {
  readonly size: number;
  readonly starts: Int32Array;
  readonly partners: Int32Array;
}

/** A simple directed network: whom each actor points to, and who points to it. */
export interface DirectedNetwork {
  readonly size: number;
  readonly out: Network;
  readonly into: Network;
  /** The same pairs, whichever way they run. */
  readonly around: Network;
}

/** Ties between numbered actors, the ends of tie `i` being `from[i]` and `to[i]`; they may repeat. */
export interface Ends {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** The undirected network of some ties, whichever way they run. Linear in their number. */
export function networkOf(size: number, { from, to }: Ends): Network {
  const ends = from.length;
  const sources = new Int32Array(ends * 2);
  const targets = new Int32Array(ends * 2);
  sources.set(from);
  sources.set(to, ends);
  targets.set(to);
  targets.set(from, ends);
  return collapsed(size, sources, targets);
}

/** The directed network of some ties, each from its first end to its second. */
export function directedNetworkOf(size: number, { from, to }: Ends): DirectedNetwork {
  return {
    size,
    out: collapsed(size, from, to),
    into: collapsed(size, to, from),
    around: networkOf(size, { from, to })
  };
}

/** How many pairs an undirected network ties. */
export function pairCount({ partners }: Network): number {
  return partners.length / 2;
}

/** The pairs of an undirected network, each once, the smaller number first, in order. */
export function pairsOf(network: Network): Ends {
  const { size, starts, partners } = network;
  const from = new Int32Array(pairCount(network));
  const to = new Int32Array(from.length);
  let pair = 0;
  for (let actor = 0; actor < size; actor += 1) {
    for (let at = starts[actor]!; at < starts[actor + 1]!; at += 1) {
      const partner = partners[at]!;
      if (partner <= actor) continue;
      from[pair] = actor;
      to[pair] = partner;
      pair += 1;
    }
  }
  return { from, to };
}

/** Whether an actor's partners hold another: a search by halves. */
export function isTied({ starts, partners }: Network, actor: number, other: number): boolean {
  let low = starts[actor]!;
  let high = starts[actor + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const partner = partners[middle]!;
    if (partner === other) return true;
    if (partner < other) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** Two counting sorts leave each actor's targets in order, so that repeats stand side by side. */
function collapsed(size: number, sources: Int32Array, targets: Int32Array): Network {
  const byTarget = placesOf(size, targets);
  const order = new Int32Array(sources.length);
  for (let tie = 0; tie < sources.length; tie += 1) order[byTarget[targets[tie]!]!++] = tie;
  const bySource = placesOf(size, sources);
  const firsts = bySource.slice();
  const sortedTargets = new Int32Array(sources.length);
  for (const tie of order) sortedTargets[bySource[sources[tie]!]!++] = targets[tie]!;
  return withoutRepeats(size, firsts, sortedTargets);
}

/** Where the ties of each actor start, once sorted by that end. */
function placesOf(size: number, ends: Int32Array): Int32Array {
  const places = new Int32Array(size + 1);
  for (const end of ends) places[end + 1]! += 1;
  for (let actor = 0; actor < size; actor += 1) places[actor + 1]! += places[actor]!;
  return places;
}

function withoutRepeats(size: number, firsts: Int32Array, targets: Int32Array): Network {
  const starts = new Int32Array(size + 1);
  let kept = 0;
  for (let actor = 0; actor < size; actor += 1) {
    let last = -1;
    for (let at = firsts[actor]!; at < firsts[actor + 1]!; at += 1) {
      const target = targets[at]!;
      if (target === last || target === actor) continue;
      targets[kept] = target;
      kept += 1;
      last = target;
    }
    starts[actor + 1] = kept;
  }
  return { size, starts, partners: targets.slice(0, kept) };
}
