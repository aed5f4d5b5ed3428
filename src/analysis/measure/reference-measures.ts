import {
  betweennessCentralisation,
  closenessCentralisation,
  degreeCentralisation,
  directedDegreeCentralisation
} from '#analysis/metrics/centralisation.ts';
import { commandTree } from '#analysis/metrics/command-tree.ts';
import { constraint, tieCounts } from '#analysis/metrics/constraint.ts';
import { coreNumbers } from '#analysis/metrics/cores.ts';
import { density, directedDensity } from '#analysis/metrics/density.ts';
import { dyadCensus, reciprocity } from '#analysis/metrics/dyads.ts';
import { transitivity } from '#analysis/metrics/transitivity.ts';
import { triadCensus } from '#analysis/metrics/triad-census.ts';
import type { DirectedNetwork } from '#analysis/network.ts';
import { byActor, type MeasuresByName } from './measured.ts';
import type { ReadNetwork } from './read-network.ts';
import type { SharedWork } from './shared-work.ts';

/** The same measures as R's sna and igraph name them, where they compute them as they are defined. */
export function referenceMeasures(read: ReadNetwork, shared: SharedWork): MeasuresByName {
  const { ids, size, around, directed, arcs, links } = read;
  const { passages, betweenness } = shared;
  const dense = directed ? directedDensity(directed) : density(around);
  const tree = commandTree(arcs);
  const spread = directed
    ? directedDegreeCentralisation(directed, 'both')
    : degreeCentralisation(around);
  const between = betweennessCentralisation(betweenness, directed !== null);
  return {
    n: size,
    m: links,
    density_sna: dense,
    density_igraph: dense,
    gtd_connectedness: tree.connectedness,
    gtd_hierarchy_krackhardt: tree.hierarchy,
    gtd_efficiency_sna: tree.efficiency,
    transitivity_igraph_undirected: transitivity(around),
    centralization_degree_sna: spread,
    centralization_degree_igraph_noloops: spread,
    centralization_betweenness_sna: between,
    centralization_betweenness_igraph: between,
    centralization_closeness_igraph: closenessCentralisation(shared.distances),
    constraint_igraph: byActor(
      ids,
      directed ? constraint(around, tieCounts(directed)) : constraint(around)
    ),
    articulation_points: [...passages.articulations].flatMap((at) => ids.slice(at, at + 1)).sort(),
    bridges_count_collapsed: passages.bridges.from.length,
    bicomponents: passages.blocks,
    coreness: byActor(ids, coreNumbers(around)),
    betweenness_sna: byActor(ids, betweenness),
    ...(directed ? directedReferences(directed) : {})
  };
}

function directedReferences(network: DirectedNetwork): MeasuresByName {
  const { mutual, asymmetric, empty } = dyadCensus(network);
  const returned = reciprocity(network);
  const triads = triadCensus(network);
  return {
    dyad_mutual: mutual,
    dyad_asym: asymmetric,
    dyad_null: empty,
    recip_edgewise: returned,
    recip_igraph_default: returned,
    triad_census_sna: triads,
    triad_census_igraph: triads,
    centralization_indegree_sna: directedDegreeCentralisation(network, 'in'),
    centralization_outdegree_sna: directedDegreeCentralisation(network, 'out')
  };
}
