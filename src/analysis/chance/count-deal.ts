import type { Load } from './moments.ts';
import type { Tally } from './tally.ts';
import type { TiedPairs } from './tied-pairs.ts';

/** What is counted, over which links. */
export interface Counted {
  readonly tally: Tally;
  readonly pairs: TiedPairs;
  readonly load: Load;
}

/** Counts one deal of labels: one pass over the actors where ends matter, one over the links. */
export function countDeal({ tally, pairs, load }: Counted, deal: Int32Array): void {
  const { counts, kinds, layout } = tally;
  counts.fill(0);
  if (tally.countsEnds) countEnds(counts, deal, load.strengths);
  if (layout === 'two-kinds') countTwoKinds(tally, deal, pairs);
  else if (layout === 'each-kind') countEachKind(counts.subarray(kinds), deal, pairs);
  else counts[kinds] = load.isPlain ? alikeCount(deal, pairs) : alikeWeight(deal, pairs);
}

function countEnds(counts: Float64Array, deal: Int32Array, strengths: Float64Array): void {
  for (let actor = 0; actor < deal.length; actor += 1) counts[deal[actor]!]! += strengths[actor]!;
}

function countTwoKinds({ counts, kinds, places }: Tally, deal: Int32Array, pairs: TiedPairs): void {
  const { from, to, weights } = pairs;
  for (let pair = 0; pair < from.length; pair += 1) {
    const place = places[deal[from[pair]!]! * kinds + deal[to[pair]!]!]!;
    counts[place]! += weights[pair]!;
  }
}

// Below, `(a ^ b) - 1 >>> 31` is 1 when a and b are the same, 0 otherwise, and takes no branch:
// whether a pair stays inside is drawn at random, and processors guess such branches badly.

function countEachKind(counts: Float64Array, deal: Int32Array, pairs: TiedPairs): void {
  const { from, to, weights } = pairs;
  for (let pair = 0; pair < from.length; pair += 1) {
    const kind = deal[from[pair]!]!;
    counts[kind]! += (((kind ^ deal[to[pair]!]!) - 1) >>> 31) * weights[pair]!;
  }
}

function alikeCount(deal: Int32Array, { from, to }: TiedPairs): number {
  let count = 0;
  for (let pair = 0; pair < from.length; pair += 1)
    count += ((deal[from[pair]!]! ^ deal[to[pair]!]!) - 1) >>> 31;
  return count;
}

function alikeWeight(deal: Int32Array, { from, to, weights }: TiedPairs): number {
  let weight = 0;
  for (let pair = 0; pair < from.length; pair += 1)
    weight += (((deal[from[pair]!]! ^ deal[to[pair]!]!) - 1) >>> 31) * weights[pair]!;
  return weight;
}

/** The z of one pattern in the deal that was counted last. */
export function zOf(
  { counts, starts, termPlaces, termValues, constants }: Tally,
  index: number
): number {
  let z = constants[index]!;
  for (let term = starts[index]!; term < starts[index + 1]!; term += 1)
    z += termValues[term]! * counts[termPlaces[term]!]!;
  return z;
}
