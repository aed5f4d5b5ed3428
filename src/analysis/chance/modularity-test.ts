import type { Test } from '#analysis/finding.ts';
import { bestGroups } from '#analysis/metrics/louvain.ts';
import { pairCount, type Network } from '#analysis/network.ts';
import type { Work } from '#analysis/work.ts';
import { randomFrom } from './random.ts';
import { overRewired } from './rewiring.ts';

/** How many rewired maps a grouping is compared with. */
export const REWIRED_MAPS = 200;
/** Runs of the search for groups on each map, where they are quick. */
export const MOST_RUNS = 50;
const FEWEST_RUNS = 5;
/** Ties looked at on each map, over all runs: beyond, there are fewer runs. */
const TIES_LOOKED_AT = 20_000;
/** Modularities that differ by less are the same. */
const ROUNDING = 1e-12;

/**
 * Whether the groups that a search finds on a map are sharper than those it
 * finds on maps where each actor has as many ties, to anyone. The test of a
 * finding, on modularity; `null` when they are not, at level `alpha`, which is
 * known before all maps are drawn.
 *
 * Both sides of the comparison are the best of as many runs: 50, and fewer, down
 * to 5, from 400 ties on. `sharper` is the share of rewired maps, from 0 to 1,
 * whose groups are less sharp.
 *
 * Sources: Guimerà, Sales-Pardo and Amaral, 2004; Maslov and Sneppen, 2002.
 */
export function* modularityTest(
  network: Network,
  {
    seed,
    series,
    alpha
  }: { readonly seed: number; readonly series: string; readonly alpha: number }
): Work<{ readonly test: Test; readonly sharper: number } | null> {
  const random = randomFrom(seed, series);
  const runs = Math.floor(TIES_LOOKED_AT / Math.max(1, pairCount(network)));
  const search = { runs: Math.min(MOST_RUNS, Math.max(FEWEST_RUNS, runs)), random };
  const observed = bestGroups(network, search).modularity ?? 0;
  const isAsSharp = (found: number): boolean => found >= observed - ROUNDING;
  const chanceOf = (asSharp: number): number => (asSharp + 1) / (REWIRED_MAPS + 1);
  const isOver = (found: Float64Array): boolean => chanceOf(found.filter(isAsSharp).length) > alpha;
  const found = yield* overRewired(
    network,
    { maps: REWIRED_MAPS, random, isEnough: isOver },
    (map) => bestGroups(map, search).modularity ?? 0
  );
  if (isOver(found)) return null;
  const asSharp = found.filter(isAsSharp).length;
  const { mean, sd } = spreadOf(found);
  const test: Test = {
    observed,
    expected: mean,
    sd,
    z: (observed - mean) / sd,
    p: chanceOf(asSharp),
    exact: false,
    deals: REWIRED_MAPS,
    together: 1,
    robustness: null
  };
  return { test, sharper: 1 - asSharp / REWIRED_MAPS };
}

function spreadOf(values: Float64Array): { mean: number; sd: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, sd: Math.sqrt(squares / (values.length - 1)) };
}
