import type { Ends, Network } from '#analysis/network.ts';
import { degrees } from './degree.ts';

/**
 * Pairs of actors that are not tied and have partners in common, each pair once, the
 * smaller number first, in the order of that first one.
 */
export interface CommonPartners extends Ends {
  /** How many partners they have in common (Newman, 2001). */
  readonly common: Int32Array;
  /** Each common partner counts for 1 / ln(its partners) (Adamic and Adar, 2003). */
  readonly adamicAdar: Float64Array;
  /** Each common partner counts for 1 / (its partners) (Zhou, Lü and Zhang, 2009). */
  readonly resourceAllocation: Float64Array;
}

/** Finds all pairs of actors that are not tied and have partners in common, and what these count for. */
export function commonPartners(network: Network): CommonPartners {
  const { size } = network;
  const counts = degrees(network);
  const search: Search = {
    network,
    worth: counts.map((count) => 1 / count),
    logWorth: counts.map((count) => 1 / Math.log(count)),
    tiedTo: new Int32Array(size).fill(-1),
    met: new Int32Array(size),
    common: new Int32Array(size),
    adamicAdar: new Float64Array(size),
    resourceAllocation: new Float64Array(size)
  };
  let pairs = roomFor(network.partners.length);
  let found = 0;
  for (let actor = 0; actor < size; actor += 1) {
    const met = meet(actor, search);
    if (found + met > pairs.from.length) pairs = withRoom(pairs, 2 * (found + met));
    moveOut(actor, search, { pairs, found, met });
    found += met;
  }
  return only(found, pairs);
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
  readonly logWorth: Float64Array;
  /** The last actor that each was found to be tied to. */
  readonly tiedTo: Int32Array;
  /** Those met two steps away, and what they share so far. */
  readonly met: Int32Array;
  readonly common: Int32Array;
  readonly adamicAdar: Float64Array;
  readonly resourceAllocation: Float64Array;
}

/** Meets those two steps away whose number is greater than the actor's, and tells how many. */
function meet(actor: number, search: Search): number {
  const { tiedTo, met, common, adamicAdar, resourceAllocation } = search;
  const { starts, partners } = search.network;
  const first = starts[actor]!;
  const last = starts[actor + 1]!;
  for (let at = first; at < last; at += 1) tiedTo[partners[at]!] = actor;
  let count = 0;
  for (let at = first; at < last; at += 1) {
    const between = partners[at]!;
    const worth = search.worth[between]!;
    const logWorth = search.logWorth[between]!;
    // From the end: partners are in ascending order, and the smaller ones met this actor before.
    for (let next = starts[between + 1]! - 1; partners[next]! > actor; next -= 1) {
      const other = partners[next]!;
      if (tiedTo[other] === actor) continue;
      if (common[other] === 0) met[count++] = other;
      common[other]! += 1;
      adamicAdar[other]! += logWorth;
      resourceAllocation[other]! += worth;
    }
  }
  return count;
}

interface Found {
  readonly pairs: CommonPartners;
  readonly found: number;
  readonly met: number;
}

/** Writes down those an actor met, and forgets them. */
function moveOut(actor: number, search: Search, { pairs, found, met }: Found): void {
  for (let place = 0; place < met; place += 1) {
    const other = search.met[place]!;
    const pair = found + place;
    pairs.from[pair] = actor;
    pairs.to[pair] = other;
    pairs.common[pair] = search.common[other]!;
    pairs.adamicAdar[pair] = search.adamicAdar[other]!;
    pairs.resourceAllocation[pair] = search.resourceAllocation[other]!;
    search.common[other] = 0;
    search.adamicAdar[other] = 0;
    search.resourceAllocation[other] = 0;
  }
}

function roomFor(pairs: number): CommonPartners {
  return {
    from: new Int32Array(pairs),
    to: new Int32Array(pairs),
    common: new Int32Array(pairs),
    adamicAdar: new Float64Array(pairs),
    resourceAllocation: new Float64Array(pairs)
  };
}

function withRoom(pairs: CommonPartners, count: number): CommonPartners {
  const larger = roomFor(count);
  larger.from.set(pairs.from);
  larger.to.set(pairs.to);
  larger.common.set(pairs.common);
  larger.adamicAdar.set(pairs.adamicAdar);
  larger.resourceAllocation.set(pairs.resourceAllocation);
  return larger;
}

function only(count: number, pairs: CommonPartners): CommonPartners {
  return {
    from: pairs.from.slice(0, count),
    to: pairs.to.slice(0, count),
    common: pairs.common.slice(0, count),
    adamicAdar: pairs.adamicAdar.slice(0, count),
    resourceAllocation: pairs.resourceAllocation.slice(0, count)
  };
}
