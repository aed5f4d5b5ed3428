import type { Robustness } from '#analysis/finding.ts';
import { pairCount, type Network } from '#analysis/network.ts';
import type { Work } from '#analysis/work.ts';
import { SAME_Z } from './deals.ts';
import type { Labels } from './labels.ts';
import { loadOf, momentsOf } from './moments.ts';
import type { Pattern } from './pattern.ts';
import { randomFrom } from './random.ts';
import { statisticsOf } from './statistics.ts';
import { wrongMap } from './wrong-map.ts';

/** How many maps with mistakes a finding is looked for on; a convention. */
export const WRONG_MAPS = 200;
/** Half the share of links that are wrong: so many forgotten, as many made up; a convention. */
const HALF_WRONG = 0.05;

/** How far a finding must be, and where draws start. */
export interface RobustnessOptions {
  readonly seed: number;
  readonly series: string;
  /** What each z must stay below: see `criticalZ`. */
  readonly critical: number;
}

/**
 * Whether findings outlast mistakes in the map: on 200 maps with one link in ten
 * wrong (half forgotten, half made up; at least one of each), the share on which
 * the closed-form z of each pattern still stays below the critical one. One
 * answer for each pattern, in the same order, all on the same maps (in the
 * manner of Borgatti, Carley and Krackhardt, 2006).
 */
export function* robustnessOf(
  network: Network,
  labels: Labels,
  patterns: readonly Pattern[],
  { seed, series, critical }: RobustnessOptions
): Work<readonly Robustness[]> {
  const random = randomFrom(seed, `${series} robustness`);
  const mistakes = mistakesOn(network);
  const statistics = statisticsOf(patterns, labels);
  const kept = patterns.map(() => 0);
  for (let map = 0; map < WRONG_MAPS; map += 1) {
    const pairs = wrongMap(network, mistakes, random);
    const load = loadOf(pairs);
    const observed = statistics(pairs, load);
    for (const [index, pattern] of patterns.entries()) {
      const { mean, sd } = momentsOf(pattern, labels, load);
      const z = (observed[index]! - mean) / sd;
      if (sd > 0 && z < critical - SAME_Z) kept[index]! += 1;
    }
    yield (map + 1) / WRONG_MAPS;
  }
  return kept.map((count) => ({ maps: WRONG_MAPS, kept: count / WRONG_MAPS }));
}

/** How many links of a wrong map are forgotten, and how many are made up: one of each at least. */
export function mistakesOn(network: Network): number {
  return Math.max(1, Math.round(HALF_WRONG * pairCount(network)));
}
