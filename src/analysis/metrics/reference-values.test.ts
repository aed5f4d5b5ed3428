import { expect, it } from 'vitest';
import { DATASETS, TOLERANCE, type Dataset } from '#testing/oracle.ts';
import { pairsOf } from '#analysis/network.ts';
import { finished } from '#analysis/work.ts';
import { betweenness, betweennessShares, directedBetweenness } from './betweenness.ts';
import {
  betweennessCentralisation,
  closenessCentralisation,
  degreeCentralisation,
  directedDegreeCentralisation
} from './centralisation.ts';
import { closeness, componentCloseness } from './closeness.ts';
import { strongComponents, weakComponents, type Components } from './components.ts';
import { constraint, tieCounts } from './constraint.ts';
import { coreNumbers } from './cores.ts';
import { density, directedDensity } from './density.ts';
import { distances } from './distances.ts';
import type { Distances } from './wave.ts';
import { dyadCensus, reciprocity, reciprocityBeyondDensity } from './dyads.ts';
import { effectiveSizes, efficiencies } from './effective-size.ts';
import { eigenvector } from './eigenvector.ts';
import { linkBetweenness, linkBetweennessShares } from './link-betweenness.ts';
import { pagerank } from './pagerank.ts';
import { distanceFragmentation, efficiency, reachShare } from './reach.ts';
import { averageClustering, transitivity } from './transitivity.ts';
import { triadCensus } from './triad-census.ts';

type Named = Readonly<Record<string, number | null>>;
type Values = number | null | readonly number[] | Float64Array | Named;

const around = ({ network }: Dataset): Distances => finished(distances(network));
const inwards = ({ directedNetwork }: Dataset): Distances =>
  finished(distances(directedNetwork.into));
const between = ({ directed, network, directedNetwork }: Dataset): Float64Array =>
  finished(directed ? directedBetweenness(directedNetwork) : betweenness(network));
const sizes = ({ sizes: counts }: Components): number[] => [...counts].sort((a, b) => b - a);
/** Ties as the references name them. */
const ofTies = ({ ids, network }: Dataset): Named => {
  const { from, to } = pairsOf(network);
  const shares = linkBetweennessShares(finished(linkBetweenness(network)), network.size);
  const nameOf = (pair: number): string => [ids[from[pair]!]!, ids[to[pair]!]!].sort().join('|');
  return Object.fromEntries(Array.from(shares, (share, pair) => [nameOf(pair), share]));
};
const degreeCentre = ({ directed, network, directedNetwork }: Dataset): number | null =>
  directed ? directedDegreeCentralisation(directedNetwork, 'both') : degreeCentralisation(network);
const densityOf = ({ directed, network, directedNetwork }: Dataset): number | null =>
  directed ? directedDensity(directedNetwork) : density(network);
const between01 = (dataset: Dataset): number | null =>
  betweennessCentralisation(between(dataset), dataset.directed);
const burt = ({ directedNetwork }: Dataset): Float64Array =>
  constraint(directedNetwork.around, tieCounts(directedNetwork));

/** Each reference value that is a measure of ours, by its section and key. */
const MEASURES: Readonly<Record<string, (dataset: Dataset) => Values>> = {
  'general.n': ({ network }) => network.size,
  'general.m': ({ directed, network, directedNetwork }) =>
    directed ? directedNetwork.out.partners.length : network.partners.length / 2,
  'general.density': densityOf,
  'general.weak_components': ({ network }) => sizes(weakComponents(network)),
  'general.connectedness': (dataset) => reachShare(around(dataset)),
  'general.compactness_borgatti_dF': (dataset) => distanceFragmentation(around(dataset)),
  'general.global_efficiency': (dataset) => efficiency(around(dataset)),
  'general.core_number': ({ network }) => coreNumbers(network),
  'general.transitivity': ({ network }) => transitivity(network),
  'general.average_clustering': ({ network }) => averageClustering(network),
  'general.betweenness_raw': between,
  'general.betweenness_norm': (dataset) => betweennessShares(between(dataset), dataset.directed),
  'general.closeness_wf': (dataset) => closeness(inwards(dataset)),
  'general.closeness_component': (dataset) => componentCloseness(inwards(dataset)),
  'general.edge_betweenness_norm_undirected': ofTies,
  'general.pagerank': ({ directedNetwork }) => pagerank(directedNetwork.out),
  'general.eigenvector_undirected': ({ network }) => eigenvector(network),
  'general.constraint_collapsed': ({ network }) => constraint(network),
  'general.effective_size_collapsed': ({ network }) => effectiveSizes(network),
  'general.efficiency_burt_collapsed': ({ network }) => efficiencies(network),
  'general.reciprocity_edgewise': ({ directedNetwork }) => reciprocity(directedNetwork),
  'general.reciprocity_rho_garlaschelli': ({ directedNetwork }) =>
    reciprocityBeyondDensity(directedNetwork),
  'general.triad_census': ({ directedNetwork }) => triadCensus(directedNetwork),
  'general.scc_sizes': ({ directedNetwork }) => sizes(strongComponents(directedNetwork)),
  'r.n': ({ network }) => network.size,
  'r.m': ({ directed, network, directedNetwork }) =>
    directed ? directedNetwork.out.partners.length : network.partners.length / 2,
  'r.density_sna': densityOf,
  'r.density_igraph': densityOf,
  'r.dyad_mutual': ({ directedNetwork }) => dyadCensus(directedNetwork).mutual,
  'r.dyad_asym': ({ directedNetwork }) => dyadCensus(directedNetwork).asymmetric,
  'r.dyad_null': ({ directedNetwork }) => dyadCensus(directedNetwork).empty,
  'r.recip_edgewise': ({ directedNetwork }) => reciprocity(directedNetwork),
  'r.recip_igraph_default': ({ directedNetwork }) => reciprocity(directedNetwork),
  'r.triad_census_sna': ({ directedNetwork }) => triadCensus(directedNetwork),
  'r.triad_census_igraph': ({ directedNetwork }) => triadCensus(directedNetwork),
  'r.transitivity_igraph_undirected': ({ network }) => transitivity(network),
  'r.centralization_degree_sna': degreeCentre,
  'r.centralization_degree_igraph_noloops': degreeCentre,
  'r.centralization_indegree_sna': ({ directedNetwork }) =>
    directedDegreeCentralisation(directedNetwork, 'in'),
  'r.centralization_outdegree_sna': ({ directedNetwork }) =>
    directedDegreeCentralisation(directedNetwork, 'out'),
  'r.centralization_betweenness_sna': between01,
  'r.centralization_betweenness_igraph': between01,
  'r.centralization_closeness_igraph': (dataset) => closenessCentralisation(around(dataset)),
  'r.constraint_igraph': burt,
  'r.coreness': ({ network }) => coreNumbers(network),
  'r.betweenness_sna': between
};

/**
 * How many values, over all datasets, are undefined here where another program writes
 * 0 or 1: where there is no pair, no path or no partner to speak of.
 */
const UNDEFINED: Readonly<Record<string, number>> = {
  'general.density': 1,
  'general.global_efficiency': 1,
  'general.closeness_wf': 1,
  'general.transitivity': 3,
  'general.average_clustering': 3,
  'general.betweenness_norm': 5,
  'general.closeness_component': 10
};

/** Where a reference is one choice among several, or missing. */
const APART: Readonly<Record<string, readonly string[]>> = {
  // Of two parts alike, networkx keeps one; of two actors, it finds none.
  'general.eigenvector_undirected': ['fx_two_triangles', 'fx_one_edge']
};

it.each(Object.keys(MEASURES))('%s is what the reference programs give', (key) => {
  const datasets = DATASETS.filter((dataset) => referenceOf(key, dataset) !== undefined);
  const pairs = datasets.flatMap((dataset) => compared(key, dataset));
  const undefinedHere = pairs.filter(({ ours, theirs }) => ours === null && theirs !== null);
  const apart = pairs.filter(({ ours, theirs }) => ours !== null && !isNear(ours, theirs));
  expect(datasets.length).toBeGreaterThanOrEqual(7);
  expect(apart).toEqual([]);
  expect(undefinedHere).toHaveLength(UNDEFINED[key] ?? 0);
});

function referenceOf(key: string, { name, sections }: Dataset): Values | undefined {
  const [section = '', measure = ''] = key.split('.');
  return APART[key]?.includes(name) ? undefined : (sections[section]?.[measure] as Values);
}

interface Compared {
  readonly of: string;
  readonly ours: number | null;
  readonly theirs: number | null;
}

/** Both values of each actor, tie or kind of triad, or of the whole. */
function compared(key: string, dataset: Dataset): Compared[] {
  const ours = named(MEASURES[key]!(dataset), dataset);
  const theirs = named(referenceOf(key, dataset)!, dataset);
  expect(Object.keys(ours).sort()).toEqual(Object.keys(theirs).sort());
  return Object.entries(theirs).map(([of, value]) => ({
    of: `${of} in ${dataset.name}`,
    ours: ours[of] ?? null,
    theirs: value
  }));
}

function isNear(ours: number, theirs: number | null): boolean {
  return theirs !== null && Math.abs(ours - theirs) < TOLERANCE;
}

/** Values by the name of what they are of; `NaN` is written as `null`. */
function named(values: Values, { ids }: Dataset): Named {
  if (values === null || typeof values === 'number') return { whole: values };
  if (values instanceof Float64Array) {
    const entries = Array.from(values, (value, actor) => [ids[actor], orNull(value)] as const);
    return Object.fromEntries(entries) as Named;
  }
  return Array.isArray(values) ? Object.fromEntries(values.entries()) : (values as Named);
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
