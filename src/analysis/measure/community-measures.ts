import { randomFrom, type Random } from '#analysis/chance/random.ts';
import { overRewired } from '#analysis/chance/rewiring.ts';
import { louvain, type Groups } from '#analysis/metrics/louvain.ts';
import { modularity } from '#analysis/metrics/modularity.ts';
import type { Network } from '#analysis/network.ts';
import { partOf, type Work } from '#analysis/work.ts';
import { byActor, type MeasuresByName } from './measured.ts';
import type { ReadNetwork } from './read-network.ts';

/** Louvain's outcome depends on chance: the best of so many runs is kept. */
const RUNS = 50;
/** On so many rewired maps, one run is about as sharp as one of Leiden. */
const REWIRED_MAPS = 200;

/**
 * Groupings found in the links: the best of fifty runs, and how its modularity
 * compares with that of networks where everyone keeps as many partners, drawn
 * at random. A modularity means nothing by itself (Guimerà et al., 2004).
 */
export function* communityMeasures(read: ReadNetwork, seed: number): Work<MeasuresByName> {
  const { around, ids } = read;
  const found = yield* severalRuns(around, randomFrom(seed, 'communities'));
  const { best, least } = found;
  if (best.modularity === null) return { best_modularity_50_runs: null };
  const random = randomFrom(seed, 'communities rewired');
  const sharpness = (map: Network): number => modularity(map, louvain(map, random)) ?? 0;
  const against = yield* partOf(
    overRewired(around, { maps: REWIRED_MAPS, random }, sharpness),
    0.2,
    1
  );
  return {
    best_modularity_50_runs: best.modularity,
    best_k: new Set(best.groups).size,
    best_partition: byActor(ids, best.groups),
    louvain_modularity_range_50_seeds: [least, best.modularity],
    modularity_rewired_null: comparedWith(against, best.modularity)
  };
}

interface Runs {
  readonly best: Groups;
  readonly least: number | null;
}

function* severalRuns(network: Network, random: Random): Work<Runs> {
  let best: Groups | null = null;
  let least = Infinity;
  for (let run = 0; run < RUNS; run += 1) {
    yield (0.2 * run) / RUNS;
    const groups = louvain(network, random);
    const found = modularity(network, groups);
    least = Math.min(least, found ?? Infinity);
    if (best === null || (found ?? 0) > (best.modularity ?? 0))
      best = { groups, modularity: found };
  }
  return {
    best: best ?? { groups: new Int32Array(network.size), modularity: null },
    least: Number.isFinite(least) ? least : null
  };
}

function comparedWith(against: Float64Array, observed: number): MeasuresByName {
  const reps = against.length;
  const mean = against.reduce((sum, value) => sum + value, 0) / reps;
  const spread = against.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (reps - 1);
  const sd = Math.sqrt(spread);
  const asHigh = against.filter((value) => value >= observed - 1e-12).length;
  return {
    reps,
    mean,
    sd,
    z: sd < 1e-12 ? null : (observed - mean) / sd,
    p_ge: (1 + asHigh) / (1 + reps)
  };
}
