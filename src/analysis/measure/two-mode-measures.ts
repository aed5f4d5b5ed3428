import { betweenness } from '#analysis/metrics/betweenness.ts';
import { coMemberships } from '#analysis/metrics/co-membership.ts';
import { distances } from '#analysis/metrics/distances.ts';
import { redundancies } from '#analysis/metrics/redundancy.ts';
import {
  twoModeBetweenness,
  twoModeCloseness,
  twoModeDegreeShares
} from '#analysis/metrics/two-mode-centrality.ts';
import { overlapClustering, twoModeClosure } from '#analysis/metrics/two-mode-clustering.ts';
import {
  twoModeDegrees,
  twoModeDensity,
  twoModeOf,
  type TwoMode
} from '#analysis/metrics/two-mode.ts';
import type { PlainNetwork } from '#analysis/plain-network.ts';
import { partOf, type Work } from '#analysis/work.ts';
import { byActor, pairName, type MeasuresByName } from './measured.ts';

/** A network of two modes: who takes part in what, and their names, actors first. */
export interface NamedTwoMode {
  readonly twoMode: TwoMode;
  readonly ids: readonly string[];
}

/** Attributes that say which mode one is of, as other programs write them, actors’ value first. */
const MODES: readonly (readonly [attribute: string, actors: string, spaces: string])[] = [
  ['bipartite', '0', '1'],
  ['type', 'false', 'true'],
  ['type', 'FALSE', 'TRUE']
];

/**
 * Reads a network as one of two modes; `null` when no attribute says who is of
 * which, or when some link ties two of the same mode.
 */
export function readTwoMode({ ids, links, attributes }: PlainNetwork): NamedTwoMode | null {
  for (const [name, actors, spaces] of MODES) {
    const modes = attributes[name];
    if (!modes || modes.some((mode) => mode !== actors && mode !== spaces)) continue;
    const modeOf = new Map(ids.map((id, place) => [id, modes[place]]));
    if (links.some(({ from, to }) => modeOf.get(from) === modeOf.get(to))) continue;
    const sides = [actors, spaces].map((mode) => ids.filter((id) => modeOf.get(id) === mode));
    const places = sides.map((side) => new Map(side.map((id, place) => [id, place])));
    const known = links.map(({ from, to }) =>
      modeOf.get(from) === actors ? [from, to] : [to, from]
    );
    const at = (side: number): Int32Array =>
      Int32Array.from(known, (pair) => places[side]?.get(pair[side] ?? '') ?? 0);
    const [some = [], others = []] = sides;
    return {
      twoMode: twoModeOf(some.length, others.length, { from: at(0), to: at(1) }),
      ids: [...some, ...others]
    };
  }
  return null;
}

/** Measures of who takes part in what, for actors and for what they take part in. */
export function* twoModeMeasures({ twoMode, ids }: NamedTwoMode): Work<MeasuresByName> {
  const each = (values: ArrayLike<number>): MeasuresByName => byActor(ids, values);
  const counts = twoModeDegrees(twoMode);
  const far = yield* partOf(distances(twoMode.network), 0, 0.4);
  const raw = yield* partOf(betweenness(twoMode.network), 0.4, 1);
  const { from, to, common, newman, jaccard } = coMemberships(twoMode);
  return {
    density: twoModeDensity(twoMode),
    degree_top: byActor(ids.slice(0, twoMode.actors), counts),
    degree_bottom: byActor(ids.slice(twoMode.actors), counts.slice(twoMode.actors)),
    bipartite_degree_centrality: each(twoModeDegreeShares(twoMode)),
    bipartite_closeness: each(twoModeCloseness(twoMode, far)),
    bipartite_betweenness: each(twoModeBetweenness(twoMode, raw)),
    latapy_clustering_dot: each(overlapClustering(twoMode, 'dot')),
    latapy_clustering_min: each(overlapClustering(twoMode, 'min')),
    latapy_clustering_max: each(overlapClustering(twoMode, 'max')),
    robins_alexander_clustering: twoModeClosure(twoMode),
    node_redundancy: each(redundancies(twoMode)),
    projection_edges: common.length,
    projection_weight_sum: common.reduce((sum, count) => sum + count, 0),
    newman_projection: Object.fromEntries(
      [...newman].map((value, at) => [
        pairName(ids[from[at] ?? 0] ?? '', ids[to[at] ?? 0] ?? ''),
        value
      ])
    ),
    jaccard_projection_sum: jaccard.reduce((sum, value) => sum + value, 0)
  };
}
