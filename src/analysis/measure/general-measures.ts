import { betweennessShares } from '#analysis/metrics/betweenness.ts';
import { closeness, componentCloseness } from '#analysis/metrics/closeness.ts';
import { strongComponents, weakComponents } from '#analysis/metrics/components.ts';
import { connectedness } from '#analysis/metrics/connectedness.ts';
import { constraint } from '#analysis/metrics/constraint.ts';
import { coreNumbers } from '#analysis/metrics/cores.ts';
import { degrees } from '#analysis/metrics/degree.ts';
import { density, directedDensity } from '#analysis/metrics/density.ts';
import { reciprocity, reciprocityBeyondDensity } from '#analysis/metrics/dyads.ts';
import { efficiencies, effectiveSizes } from '#analysis/metrics/effective-size.ts';
import { eigenvector } from '#analysis/metrics/eigenvector.ts';
import { foodWebIncoherence } from '#analysis/metrics/food-web.ts';
import { linkBetweenness, linkBetweennessShares } from '#analysis/metrics/link-betweenness.ts';
import { lubness } from '#analysis/metrics/lubness.ts';
import { pagerank } from '#analysis/metrics/pagerank.ts';
import { localBridgeCount } from '#analysis/metrics/passages.ts';
import { distanceFragmentation, efficiency } from '#analysis/metrics/reach.ts';
import { flowHierarchy, globalReachingCentrality } from '#analysis/metrics/reaching.ts';
import { averageClustering, transitivity } from '#analysis/metrics/transitivity.ts';
import { triadCensus } from '#analysis/metrics/triad-census.ts';
import { trophicIncoherence, trophicLevels } from '#analysis/metrics/trophic.ts';
import { pairsOf, type DirectedNetwork, type Ends } from '#analysis/network.ts';
import { partOf, type Work } from '#analysis/work.ts';
import { byActor, descending, pairName, type MeasuresByName } from './measured.ts';
import type { ReadNetwork } from './read-network.ts';
import type { SharedWork } from './shared-work.ts';

/**
 * Measures of a whole network and of each of its actors, whatever groups they
 * are in: named as in the values of reference. Those of which the name says
 * neither are on links whichever way they run, but for density, betweenness,
 * closeness, PageRank and what only a direction gives a sense to.
 */
export function* generalMeasures(read: ReadNetwork, shared: SharedWork): Work<MeasuresByName> {
  const { ids, around, directed } = read;
  const perLink = yield* partOf(linkBetweenness(around), 0, 1);
  return {
    ...wholeMeasures(read, shared),
    ...actorMeasures(read, shared),
    edge_betweenness_norm_undirected: byPair(
      ids,
      pairsOf(around),
      linkBetweennessShares(perLink, around.size)
    ),
    ...(directed ? directedMeasures(directed, ids) : {})
  };
}

function wholeMeasures(read: ReadNetwork, { distances, passages }: SharedWork): MeasuresByName {
  const { ids, size, around, directed, arcs, links } = read;
  const parts = descending(weakComponents(around).sizes);
  const joined = connectedness(parts);
  const named = (places: Iterable<number>): string[] => namesOf(ids, places).sort();
  return {
    n: size,
    m: links,
    density: directed ? directedDensity(directed) : density(around),
    weak_components: parts,
    isolates: named(
      [...degrees(around).entries()].flatMap(([at, ties]) => (ties === 0 ? [at] : []))
    ),
    connectedness: joined,
    fragmentation_borgatti: joined === null ? null : 1 - joined,
    compactness_borgatti_dF: distanceFragmentation(distances),
    global_efficiency: efficiency(distances),
    bridges: pairsNamed(ids, passages.bridges),
    local_bridges_no_common_neighbour: localBridgeCount(around),
    articulation_points: named(passages.articulations),
    biconnected_components: passages.blocks,
    transitivity: transitivity(around),
    average_clustering: averageClustering(around),
    lubness_definition: lubness(arcs)
  };
}

function actorMeasures(read: ReadNetwork, shared: SharedWork): MeasuresByName {
  const { ids, around, directed } = read;
  const { distancesTo, betweenness, passages } = shared;
  const each = (values: ArrayLike<number>): MeasuresByName => byActor(ids, values);
  const first = eigenvector(around);
  const tied = constraint(around);
  return {
    core_number: each(coreNumbers(around)),
    pairs_lost_if_removed: each(passages.pairsLost),
    betweenness_raw: each(betweenness),
    betweenness_norm: each(betweennessShares(betweenness, directed !== null)),
    closeness_wf: each(closeness(distancesTo)),
    closeness_component: each(componentCloseness(distancesTo)),
    pagerank: each(pagerank(directed ? directed.out : around)),
    eigenvector_undirected: first && each(first),
    // Where the way links run counts, the engine of this name leaves out those that tie nobody.
    ...(directed ? {} : { constraint: each(tied) }),
    constraint_collapsed: each(tied),
    effective_size_collapsed: each(effectiveSizes(around)),
    efficiency_burt_collapsed: each(efficiencies(around))
  };
}

function directedMeasures(network: DirectedNetwork, ids: readonly string[]): MeasuresByName {
  const levels = trophicLevels(network);
  const reaching = globalReachingCentrality(network);
  return {
    reciprocity_edgewise: reciprocity(network),
    reciprocity_rho_garlaschelli: reciprocityBeyondDensity(network),
    triad_census: triadCensus(network),
    scc_sizes: descending(strongComponents(network).sizes),
    flow_hierarchy: flowHierarchy(network),
    global_reaching_centrality: reaching,
    global_reaching_centrality_unnormalised_def: reaching,
    trophic_incoherence: foodWebIncoherence(network),
    trophic_incoherence_mackay2020: trophicIncoherence(network, levels),
    trophic_level_mackay2020: byActor(ids, levels)
  };
}

function namesOf(ids: readonly string[], places: Iterable<number>): string[] {
  return [...places].flatMap((place) => ids.slice(place, place + 1));
}

function byPair(ids: readonly string[], { from, to }: Ends, values: Float64Array): MeasuresByName {
  return Object.fromEntries(
    [...values].map((value, pair) => {
      const [one = '', other = ''] = namesOf(ids, [from[pair] ?? -1, to[pair] ?? -1]);
      return [pairName(one, other), value];
    })
  );
}

function pairsNamed(ids: readonly string[], { from, to }: Ends): string[][] {
  return [...from]
    .map((start, pair) => namesOf(ids, [start, to[pair] ?? -1]).sort())
    .sort((one, other) => (one.join('\0') < other.join('\0') ? -1 : 1));
}
