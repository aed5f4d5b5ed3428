import type { Ends, Network } from '#analysis/network.ts';
import { degrees } from './degree.ts';

/**
 * Pairs of actors that are not tied and have partners in common, each pair once, the
 * smaller number first, in the order of that first one.
 */
export interface ScoredPairs extends Ends {
  /** What the partners in common of each pair count for, all together. */
  readonly scores: Float64Array;
}

/** The same pairs, with all that is counted of their partners in common. */
export interface CommonPartners extends Ends {
  /** How many partners they have in common (Newman, 2001). */
  readonly common: Int32Array;
  readonly adamicAdar: Float64Array;
  readonly resourceAllocation: Float64Array;
}

/** Finds all pairs of actors that are not tied and have partners in common, and what these count for. */
export function commonPartners(network: Network): CommonPartners {
  const { from, to, scores } = scoredPairs(network, new Float64Array(network.size).fill(1));
  return {
    from,
    to,
    common: Int32Array.from(scores),
    adamicAdar: adamicAdar(network).scores,
    resourceAllocation: resourceAllocation(network).scores
  };
}

/** Each partner in common counts for 1 / ln(its own partners) (Adamic and Adar, 2003). */
export function adamicAdar(network: Network): ScoredPairs {
  return scoredPairs(
    network,
    degrees(network).map((partners) => 1 / Math.log(partners))
  );
}

/** Each partner in common counts for 1 / (its own partners) (Zhou, Lü and Zhang, 2009). */
function resourceAllocation(network: Network): ScoredPairs {
  return scoredPairs(
    network,
    degrees(network).map((partners) => 1 / partners)
  );
}

/**
 * Jaccard's index of each pair: the partners in common as a share of those of either,
 * from 0 to 1 (Jaccard, 1901).
 */
export function jaccard(network: Network, { from, to, common }: CommonPartners): Float64Array {
  const counts = degrees(network);
  return Float64Array.from(common, (shared, pair) => {
    const either = counts[from[pair]!]! + counts[to[pair]!]! - shared;
    return shared / either;
  });
}

/**
 * Preferential attachment of each pair: the partners of one times those of the other
 * (Barabási and Albert, 1999).
 */
export function preferentialAttachment(network: Network, { from, to }: Ends): Float64Array {
  const counts = degrees(network);
  return Float64Array.from(from, (one, pair) => counts[one]! * counts[to[pair]!]!);
}

interface Search {
  readonly network: Network;
  /** What each actor counts for as a partner in common. */
  readonly worth: Float64Array;
  /** The last actor that each was found to be tied to. */
  readonly tiedTo: Int32Array;
  /** Those met two steps away, and what their partners in common count for so far: above 0. */
  readonly met: Int32Array;
  readonly scores: Float64Array;
}

function scoredPairs(network: Network, worth: Float64Array): ScoredPairs {
  const { size } = network;
  const search: Search = {
    network,
    worth,
    tiedTo: new Int32Array(size).fill(-1),
    met: new Int32Array(size),
    scores: new Float64Array(size)
  };
  let pairs = roomFor(2 * network.partners.length);
  let found = 0;
  for (let actor = 0; actor < size; actor += 1) {
    const met = meet(actor, search);
    if (found + met > pairs.from.length) pairs = withRoom(pairs, 2 * (found + met));
    moveOut(actor, { search, pairs, found, met });
    found += met;
  }
  return {
    from: pairs.from.subarray(0, found),
    to: pairs.to.subarray(0, found),
    scores: pairs.scores.subarray(0, found)
  };
}

interface Moving {
  readonly search: Search;
  readonly pairs: ScoredPairs;
  readonly found: number;
  readonly met: number;
}

/** Writes down those an actor met, and forgets them. */
function moveOut(actor: number, { search, pairs, found, met }: Moving): void {
  const { from, to, scores } = pairs;
  for (let place = 0; place < met; place += 1) {
    const other = search.met[place]!;
    from[found + place] = actor;
    to[found + place] = other;
    scores[found + place] = search.scores[other]!;
    search.scores[other] = 0;
  }
}

/** Meets those two steps away whose number is greater than the actor's, and tells how many. */
function meet(actor: number, { network, worth, tiedTo, met, scores }: Search): number {
  const { starts, partners } = network;
  const first = starts[actor]!;
  const last = starts[actor + 1]!;
  for (let at = first; at < last; at += 1) tiedTo[partners[at]!] = actor;
  let count = 0;
  for (let at = first; at < last; at += 1) {
    const between = partners[at]!;
    const own = worth[between]!;
    // From the end: partners are in ascending order, and the smaller ones met this actor before.
    for (let next = starts[between + 1]! - 1; partners[next]! > actor; next -= 1) {
      const other = partners[next]!;
      if (tiedTo[other] === actor) continue;
      if (scores[other] === 0) met[count++] = other;
      scores[other]! += own;
    }
  }
  return count;
}

function roomFor(pairs: number): ScoredPairs {
  return {
    from: new Int32Array(pairs),
    to: new Int32Array(pairs),
    scores: new Float64Array(pairs)
  };
}

function withRoom(pairs: ScoredPairs, count: number): ScoredPairs {
  const larger = roomFor(count);
  larger.from.set(pairs.from);
  larger.to.set(pairs.to);
  larger.scores.set(pairs.scores);
  return larger;
}
