import type { Robustness, Test } from '#analysis/finding.ts';
import type { Work } from '#analysis/work.ts';
import { countUpTo, dealOut, SAME_Z, type Fallen } from './deals.ts';
import type { Labels } from './labels.ts';
import { loadOf, momentsOf } from './moments.ts';
import type { Pattern } from './pattern.ts';
import { statisticsOf } from './statistics.ts';
import { tallyOf } from './tally.ts';
import type { TiedPairs } from './tied-pairs.ts';

/** How one statistic of a map stands among the deals of its labels. */
export interface PatternTest {
  readonly observed: number;
  readonly expected: number;
  readonly sd: number;
  /** `null` when every deal gives the same: there is nothing to test, and every p is 1. */
  readonly z: number | null;
  /** Share of deals at least as low, taken alone, the one seen included. */
  readonly p: number;
  /** Share of deals at least as high, taken alone, the one seen included. */
  readonly pHigh: number;
  /** As `p`, corrected for all the patterns tested together. */
  readonly adjusted: number;
}

/** Several statistics of one map among the deals of its labels. */
export interface PermutationTest {
  /** All the distinct deals there are, rather than some drawn at random. */
  readonly exact: boolean;
  readonly deals: number;
  /** How many patterns were tested: those that do not give the same in every deal. */
  readonly together: number;
  /** The adjusted p of the furthest deal: when it is not below the level, these links can tell nothing. */
  readonly smallest: number;
  /** The lowest z in each deal, in ascending order. */
  readonly minima: Float64Array;
  /** In the order they were given. */
  readonly patterns: readonly PatternTest[];
}

/**
 * Tests how low statistics are when labels are dealt out anew among the actors
 * and the links stay (Krackhardt and Stern, 1988). All distinct deals when there
 * are at most 50,000, and p is a share of them; else 9,999 drawn from the seed,
 * and p = (1 + b)/(1 + N) (Phipson and Smyth, 2010). Over several patterns, the
 * single-step min-z of Westfall and Young, 1993. `series` tells apart the draws
 * of several tests. What is worth a finding has p below the level, not equal.
 *
 * @throws RangeError when a pattern joins different kinds of labels that are too mixed: see `isTooMixed`.
 */
export function* permutationTest(
  pairs: TiedPairs,
  labels: Labels,
  patterns: readonly Pattern[],
  draws: { readonly seed: number; readonly series: string }
): Work<PermutationTest> {
  const load = loadOf(pairs);
  const standards = patterns.map((pattern) => ({
    pattern,
    moments: momentsOf(pattern, labels, load)
  }));
  const tested = standards.filter(({ moments }) => moments.sd > 0);
  const tally = tallyOf(tested, labels, load.total);
  const fallen = tested.length > 0 ? yield* dealOut({ tally, pairs, load }, labels, draws) : null;
  const observed = statisticsOf(patterns, labels)(pairs, load);
  const places = new Map(tested.map(({ pattern }, place) => [pattern, place]));
  return {
    exact: fallen?.exact ?? true,
    deals: fallen?.minima.length ?? 0,
    together: tested.length,
    smallest: fallen === null ? 1 : smallestOf(fallen),
    minima: fallen?.minima ?? new Float64Array(0),
    patterns: standards.map(({ pattern, moments: { mean, sd } }, index) => ({
      observed: observed[index]!,
      expected: mean,
      sd,
      ...standing(fallen, places.get(pattern))
    }))
  };
}

/**
 * The z that a statistic must stay below for its adjusted p to be below a level:
 * what it takes for the finding to hold on a map with mistakes. `null` when these
 * links can tell nothing at that level.
 */
export function criticalZ(test: PermutationTest, alpha: number): number | null {
  const { exact, minima, smallest } = test;
  if (smallest >= alpha) return null;
  let allowed = Math.ceil(alpha * (minima.length + 1)) + 1;
  while (allowed >= 0 && shareOf(allowed, minima.length, exact) >= alpha) allowed -= 1;
  return minima[allowed] ?? Infinity;
}

/** What a finding says of its test. */
export function testOf(
  { exact, deals, together }: PermutationTest,
  { observed, expected, sd, z, adjusted }: PatternTest,
  robustness: Robustness | null = null
): Test {
  return { observed, expected, sd, z: z ?? 0, p: adjusted, exact, deals, together, robustness };
}

function standing(
  fallen: Fallen | null,
  place: number | undefined
): Pick<PatternTest, 'z' | 'p' | 'pHigh' | 'adjusted'> {
  if (fallen === null || place === undefined) return { z: null, p: 1, pHigh: 1, adjusted: 1 };
  const { exact, seen, low, high, minima } = fallen;
  const z = seen[place]!;
  return {
    z,
    p: shareOf(low[place]!, minima.length, exact),
    pHigh: shareOf(high[place]!, minima.length, exact),
    adjusted: shareOf(countUpTo(minima, z + SAME_Z), minima.length, exact)
  };
}

function smallestOf({ exact, seen, minima }: Fallen): number {
  const furthest = Math.min(...seen, minima[0]!);
  return shareOf(countUpTo(minima, furthest + SAME_Z), minima.length, exact);
}

/** All deals are known, or the map as it stands is one more of those drawn. */
function shareOf(deals: number, all: number, exact: boolean): number {
  return exact ? deals / all : (1 + deals) / (1 + all);
}
