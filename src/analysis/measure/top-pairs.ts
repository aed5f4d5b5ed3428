import { isTied, type Network } from '#analysis/network.ts';

/** Two actors that are not tied, by name, in order, and what they count for. */
export type ScoredPair = readonly [one: string, other: string, value: number];

/** How many pairs are named; the others only count in the sum. */
export const NAMED_PAIRS = 12;

/** Values that differ by less are taken as the same, so that rounding orders nothing. */
const SAME = 1e-11;

/**
 * Keeps the highest of the pairs it is given, ties by name: of those that count
 * for as much, which come first says nothing of them.
 */
export function highest(pairs: Iterable<ScoredPair>): ScoredPair[] {
  let kept: ScoredPair[] = [];
  for (const pair of pairs) {
    const last = kept[NAMED_PAIRS - 1];
    if (last && comparePairs(pair, last) >= 0) continue;
    kept = [...kept, pair].sort(comparePairs).slice(0, NAMED_PAIRS);
  }
  return kept;
}

function comparePairs(one: ScoredPair, other: ScoredPair): number {
  if (Math.abs(one[2] - other[2]) > SAME * Math.max(1, Math.abs(one[2]))) return other[2] - one[2];
  if (one[0] !== other[0]) return one[0] < other[0] ? -1 : 1;
  return one[1] < other[1] ? -1 : 1;
}

/** Two actors and what they count for, the names in order. */
export function scored(one: string, other: string, value: number): ScoredPair {
  return one < other ? [one, other, value] : [other, one, value];
}

/**
 * The first pairs that are not tied and that the filter lets through, by name,
 * for a value of 0: what is left once all pairs that count for something have
 * been named. Stops as soon as there are enough.
 */
export function* firstPairs(
  ids: readonly string[],
  network: Network,
  isLeftOut: (one: number, other: number) => boolean
): Generator<ScoredPair> {
  const byName = [...ids.keys()].sort((one, other) =>
    (ids[one] ?? '') < (ids[other] ?? '') ? -1 : 1
  );
  let given = 0;
  for (const [rank, one] of byName.entries()) {
    for (const other of byName.slice(rank + 1)) {
      if (given === NAMED_PAIRS) return;
      if (isTied(network, one, other) || isLeftOut(one, other)) continue;
      given += 1;
      yield scored(ids[one] ?? '', ids[other] ?? '', 0);
    }
  }
}
