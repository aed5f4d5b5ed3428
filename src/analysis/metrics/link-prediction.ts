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
  /** Where the last pair that each is the second of was written down. */
  readonly placeOf: Int32Array;
  readonly pairs: ScoredPairs;
  /** A place after all pairs, for those that are tied. */
  readonly nowhere: number;
}

function scoredPairs(network: Network, worth: Float64Array): ScoredPairs {
  const { size } = network;
  const nowhere = roomFor(network);
  const pairs = {
    from: new Int32Array(nowhere),
    to: new Int32Array(nowhere),
    scores: new Float64Array(nowhere + 1)
  };
  const search = { network, worth, placeOf: new Int32Array(size).fill(-1), pairs, nowhere };
  let found = 0;
  for (let actor = 0; actor < size; actor += 1) {
    const before = found;
    found = meet(actor, before, search);
    pairs.from.fill(actor, before, found);
  }
  return {
    from: pairs.from.subarray(0, found),
    to: pairs.to.subarray(0, found),
    scores: pairs.scores.subarray(0, found)
  };
}

/** Pairs with a partner in common are at most those that actors make of their partners, and at most all. */
function roomFor({ size, starts }: Network): number {
  let made = 0;
  for (let actor = 0; actor < size; actor += 1) {
    const count = starts[actor + 1]! - starts[actor]!;
    made += (count * (count - 1)) / 2;
  }
  return Math.min(made, (size * (size - 1)) / 2);
}

/**
 * Writes down whom an actor meets two steps away whose number is greater, after the
 * pairs found before; tells how many there are then.
 */
function meet(actor: number, before: number, search: Search): number {
  const { worth, placeOf, nowhere } = search;
  const { starts, partners } = search.network;
  const { to, scores } = search.pairs;
  const first = starts[actor]!;
  const last = starts[actor + 1]!;
  for (let at = first; at < last; at += 1) placeOf[partners[at]!] = nowhere;
  let found = before;
  for (let at = first; at < last; at += 1) {
    const between = partners[at]!;
    const own = worth[between]!;
    // From the end: partners are in ascending order, and the smaller ones met this actor before.
    for (let next = starts[between + 1]! - 1; partners[next]! > actor; next -= 1) {
      const other = partners[next]!;
      let place = placeOf[other]!;
      if (place < before) {
        place = found++;
        placeOf[other] = place;
        to[place] = other;
      }
      scores[place]! += own;
    }
  }
  for (let at = first; at < last; at += 1) placeOf[partners[at]!] = -1;
  return found;
}
