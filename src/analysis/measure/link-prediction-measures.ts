import { degrees } from '#analysis/metrics/degree.ts';
import { commonPartners, jaccard, type CommonPartners } from '#analysis/metrics/link-prediction.ts';
import { isTied, pairCount, pairsOf, type Network } from '#analysis/network.ts';
import type { Measured, MeasuresByName } from './measured.ts';
import type { ReadNetwork } from './read-network.ts';
import { firstPairs, highest, NAMED_PAIRS, scored, type ScoredPair } from './top-pairs.ts';

/**
 * Who, of those that are not tied, has partners in common, whichever way links
 * run: for each measure its sum over all pairs that are not tied, and its
 * highest pairs. When groups are given, the highest pairs of two groups too.
 */
export function linkPredictionMeasures(
  { ids, size, around }: ReadNetwork,
  groups: readonly (string | null)[] | null
): MeasuresByName {
  const pairs = commonPartners(around);
  const known = new Set([...pairs.from].map((from, at) => from * size + (pairs.to[at] ?? 0)));
  const search = { ids, around, pairs, known };
  // Those whose group nobody said are in no two groups.
  const apart = (one: number, other: number): boolean => {
    const [group = null, otherGroup = null] = [groups?.[one], groups?.[other]];
    return group !== null && otherGroup !== null && group !== otherGroup;
  };
  return {
    non_edges: (size * (size - 1)) / 2 - pairCount(around),
    common_neighbors: summed(pairs.common, search),
    jaccard: summed(jaccard(around, pairs), search),
    adamic_adar: summed(pairs.adamicAdar, search),
    resource_allocation: summed(pairs.resourceAllocation, search),
    preferential_attachment: attachment(ids, around),
    ...(groups
      ? {
          cross_group_only: {
            adamic_adar: top(pairs.adamicAdar, search, apart),
            resource_allocation: top(pairs.resourceAllocation, search, apart)
          }
        }
      : {})
  };
}

interface Search {
  readonly ids: readonly string[];
  readonly around: Network;
  readonly pairs: CommonPartners;
  /** The pairs that have partners in common, smaller place first. */
  readonly known: ReadonlySet<number>;
}

function summed(values: Int32Array | Float64Array, search: Search): Measured {
  let sum = 0;
  for (const value of values) sum += value;
  return { sum, top: top(values, search, () => true) };
}

function top(
  values: Int32Array | Float64Array,
  search: Search,
  isKept: (one: number, other: number) => boolean
): Measured {
  const { ids, around, known } = search;
  const found = highest(keptPairs(values, search, isKept));
  if (found.length === NAMED_PAIRS) return found;
  const isLeftOut = (one: number, other: number): boolean =>
    !isKept(one, other) || known.has(Math.min(one, other) * around.size + Math.max(one, other));
  return highest([...found, ...firstPairs(ids, around, isLeftOut)]);
}

function* keptPairs(
  values: Int32Array | Float64Array,
  { ids, pairs: { from, to } }: Search,
  isKept: (one: number, other: number) => boolean
): Generator<ScoredPair> {
  for (const [at, value] of values.entries()) {
    const one = from[at] ?? 0;
    const other = to[at] ?? 0;
    if (isKept(one, other)) yield scored(ids[one] ?? '', ids[other] ?? '', value);
  }
}

/** Partners of one times partners of the other: those who have most come first, tied or not. */
function attachment(ids: readonly string[], network: Network): Measured {
  const counts = degrees(network);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const squares = counts.reduce((sum, count) => sum + count ** 2, 0);
  const { from, to } = pairsOf(network);
  const tied = from.reduce(
    (sum, one, at) => sum + (counts[one] ?? 0) * (counts[to[at] ?? 0] ?? 0),
    0
  );
  return {
    sum: (total ** 2 - squares) / 2 - tied,
    top: highest(mostAttached(ids, network, counts))
  };
}

/** Goes down from those who have most partners, until no pair left can count for more. */
function* mostAttached(
  ids: readonly string[],
  network: Network,
  counts: Float64Array
): Generator<ScoredPair> {
  const countOf = (place: number): number => counts[place] ?? 0;
  const byCount = [...counts.keys()].sort((one, other) => countOf(other) - countOf(one));
  // The values of the highest pairs met so far, in ascending order.
  let best: number[] = [];
  for (const [rank, one] of byCount.entries()) {
    for (const other of byCount.slice(rank + 1)) {
      const value = countOf(one) * countOf(other);
      if (best.length === NAMED_PAIRS && value < Math.min(...best)) break;
      if (isTied(network, one, other)) continue;
      best = [...best, value].sort((low, high) => low - high).slice(-NAMED_PAIRS);
      yield scored(ids[one] ?? '', ids[other] ?? '', value);
    }
  }
}
