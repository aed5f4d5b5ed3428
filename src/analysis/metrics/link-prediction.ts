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
  /** Where the last pair that each is the second of was written down. */
  readonly placeOf: Int32Array;
  readonly pairs: ScoredPairs;
}

function scoredPairs(network: Network, worth: Float64Array): ScoredPairs {
  const { size } = network;
  const room = roomFor(network);
  const pairs = {
    from: new Int32Array(room),
    to: new Int32Array(room),
    scores: new Float64Array(room)
  };
  const search: Search = {
    network,
    worth,
    tiedTo: new Int32Array(size).fill(-1),
    placeOf: new Int32Array(size).fill(-1),
    pairs
  };
  let found = 0;
  for (let actor = 0; actor < size; actor += 1) found = meet(actor, found, search);
  return {
    from: pairs.from.subarray(0, found),
    to: pairs.to.subarray(0, found),
    scores: pairs.scores.subarray(0, found)
  };
}

/** Pairs with a partner in common are at most those that actors make of their partners, and at most all. */
function roomFor(network: Network): number {
  const { size } = network;
  const made = degrees(network).reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  return Math.min(made, (size * (size - 1)) / 2);
}

/**
 * Writes down the pairs of an actor and those two steps away whose number is greater,
 * after those found before; tells how many there are then.
 */
function meet(actor: number, before: number, search: Search): number {
  const { worth, tiedTo, placeOf, pairs } = search;
  const { starts, partners } = search.network;
  const first = starts[actor]!;
  const last = starts[actor + 1]!;
  for (let at = first; at < last; at += 1) tiedTo[partners[at]!] = actor;
  let found = before;
  for (let at = first; at < last; at += 1) {
    const between = partners[at]!;
    const own = worth[between]!;
    // From the end: partners are in ascending order, and the smaller ones met this actor before.
    for (let next = starts[between + 1]! - 1; partners[next]! > actor; next -= 1) {
      const other = partners[next]!;
      if (tiedTo[other] === actor) continue;
      let place = placeOf[other]!;
      if (place < before) {
        place = found++;
        placeOf[other] = place;
        pairs.from[place] = actor;
        pairs.to[place] = other;
      }
      pairs.scores[place]! += own;
    }
  }
  return found;
}
