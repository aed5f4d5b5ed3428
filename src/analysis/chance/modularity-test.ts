import type { Test } from '#analysis/finding.ts';
import { bestGroups } from '#analysis/metrics/louvain.ts';
import { networkOf, pairCount, type Network } from '#analysis/network.ts';
import { partOf, type Work } from '#analysis/work.ts';
import { randomFrom, type Random } from './random.ts';
import { overRewired } from './rewiring.ts';
import { mistakesOn, WRONG_MAPS } from './robustness.ts';
import { wrongMap } from './wrong-map.ts';

/** How many rewired maps a grouping is compared with. */
export const REWIRED_MAPS = 200;
/** Runs of the search for groups on each map, where they are quick. */
const MOST_RUNS = 10;
const FEWEST_RUNS = 2;
/** Ties looked at on each map, over all runs: beyond, there are fewer runs. */
const TIES_LOOKED_AT = 2_000;
/** Modularities that differ by less are the same. */
const ROUNDING = 1e-12;

/**
 * Whether the groups that a search finds on a map are sharper than those it
 * finds on maps where each actor has as many ties, to anyone. The test of a
 * finding, on modularity; `null` when they are not, at level `alpha`, which is
 * known before all maps are drawn. `sharper` is the share of rewired maps, from
 * 0 to 1, whose groups are less sharp.
 *
 * Both sides of the comparison are the best of as many runs: 10, and fewer, down
 * to 2, from 200 ties on, so that large maps do not take ages. Robustness is the share of maps with one link in ten
 * wrong whose groups are as rare beside the same rewired maps.
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
  const sharpest = (map: Network): number => bestGroups(map, search).modularity ?? 0;
  const observed = sharpest(network);
  const drawn = yield* partOf(
    overRewired(
      network,
      {
        maps: REWIRED_MAPS,
        random,
        isEnough: (values) => chanceOf(observed, values) > alpha
      },
      sharpest
    ),
    0,
    0.5
  );
  const p = chanceOf(observed, drawn);
  if (p > alpha) return null;
  const { mean, sd } = spreadOf(drawn);
  const kept = yield* partOf(
    overWrong(network, random, (map) => chanceOf(sharpest(map), drawn) <= alpha),
    0.5,
    1
  );
  const test: Test = {
    observed,
    expected: mean,
    sd,
    z: (observed - mean) / sd,
    p,
    exact: false,
    deals: REWIRED_MAPS,
    together: 1,
    robustness: { maps: WRONG_MAPS, kept }
  };
  return { test, sharper: 1 - asSharp(observed, drawn) / REWIRED_MAPS };
}

/** The share of maps with mistakes on which something holds. */
function* overWrong(
  network: Network,
  random: Random,
  holds: (map: Network) => boolean
): Work<number> {
  const mistakes = mistakesOn(network);
  let held = 0;
  for (let map = 1; map <= WRONG_MAPS; map += 1) {
    if (holds(networkOf(network.size, wrongMap(network, mistakes, random)))) held += 1;
    yield map / WRONG_MAPS;
  }
  return held / WRONG_MAPS;
}

function asSharp(modularity: number, drawn: Float64Array): number {
  return drawn.filter((one) => one >= modularity - ROUNDING).length;
}

function chanceOf(modularity: number, drawn: Float64Array): number {
  return (asSharp(modularity, drawn) + 1) / (REWIRED_MAPS + 1);
}

function spreadOf(values: Float64Array): { mean: number; sd: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, sd: Math.sqrt(squares / (values.length - 1)) };
}
