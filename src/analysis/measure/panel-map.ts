import { randomFrom } from '#analysis/chance/random.ts';
import type { Context } from '#analysis/context.ts';
import {
  betweennessCentralisation,
  degreeCentralisation
} from '#analysis/metrics/centralisation.ts';
import { commandTree } from '#analysis/metrics/command-tree.ts';
import { weakComponents } from '#analysis/metrics/components.ts';
import { connectedness } from '#analysis/metrics/connectedness.ts';
import { degrees } from '#analysis/metrics/degree.ts';
import { density, directedDensity } from '#analysis/metrics/density.ts';
import { reciprocity, reciprocityBeyondDensity } from '#analysis/metrics/dyads.ts';
import { longestPath } from '#analysis/metrics/longest-path.ts';
import { bestGroups } from '#analysis/metrics/louvain.ts';
import { localBridgeCount } from '#analysis/metrics/passages.ts';
import { efficiency } from '#analysis/metrics/reach.ts';
import { globalReachingCentrality } from '#analysis/metrics/reaching.ts';
import { averageClustering, transitivity } from '#analysis/metrics/transitivity.ts';
import { trophicIncoherence } from '#analysis/metrics/trophic.ts';
import { twoModeClosure } from '#analysis/metrics/two-mode-clustering.ts';
import { twoModeDensity, twoModeOf } from '#analysis/metrics/two-mode.ts';
import type { DirectedNetwork } from '#analysis/network.ts';
import { partOf, type Work } from '#analysis/work.ts';
import type { MapMeasure } from './panel-names.ts';
import type { ReadNetwork } from './read-network.ts';
import type { SharedWork } from './shared-work.ts';

type Some<Name extends MapMeasure> = Record<Name, number | null>;
type OfDirections = Extract<
  MapMeasure,
  | 'reciprocity'
  | 'reciprocityBeyondDensity'
  | 'hierarchy'
  | 'pyramidEfficiency'
  | 'lubness'
  | 'reachingCentrality'
  | 'trophicIncoherence'
  | 'longestPath'
>;
type OfGroups = 'ei' | 'eiExpected' | 'eiDeviation' | 'groupedUnits' | 'ungroupedUnits';

/** Louvain’s runs, as many as where it is tested against chance. */
const RUNS = 50;
const FEWEST_RUNS = 5;
/** Ties looked at over all runs: beyond, there are fewer runs. */
const TIES_LOOKED_AT = 20_000;

/** Measures of a whole map, those of its groups apart. */
export function* mapMeasures(
  read: ReadNetwork,
  shared: SharedWork,
  { context, seed }: { readonly context: Context; readonly seed: number }
): Work<Omit<Some<MapMeasure>, OfGroups>> {
  const { size, around, directed, links } = read;
  const sizes = [...weakComponents(around).sizes];
  const isolates = degrees(around).reduce((count, ties) => count + (ties === 0 ? 1 : 0), 0);
  const directions = directed ? yield* partOf(directedMeasures(directed), 0, 0.5) : NO_DIRECTION;
  yield 0.5;
  const found = bestGroups(around, {
    runs: runsFor(links),
    random: randomFrom(seed, 'communities')
  });
  yield 0.9;
  return {
    actors: size,
    links,
    isolates,
    parts: sizes.length - isolates,
    density: directed ? directedDensity(directed) : density(around),
    meanDegree: size === 0 ? null : around.partners.length / size,
    connectedness: connectedness(sizes),
    efficiency: efficiency(shared.distances),
    transitivity: transitivity(around),
    averageClustering: averageClustering(around),
    degreeCentralisation: degreeCentralisation(around),
    betweennessCentralisation: betweennessCentralisation(shared.betweenness, directed !== null),
    bridges: shared.passages.bridges.from.length,
    cutPoints: shared.passages.articulations.length,
    localBridges: localBridgeCount(around),
    ...directions,
    modularity: found.modularity,
    groupings: found.modularity === null ? null : new Set(found.groups).size - isolates,
    ...spaceMeasures(context)
  };
}

const NO_DIRECTION: Some<OfDirections> = {
  reciprocity: null,
  reciprocityBeyondDensity: null,
  hierarchy: null,
  pyramidEfficiency: null,
  lubness: null,
  reachingCentrality: null,
  trophicIncoherence: null,
  longestPath: null
};

/** What only makes sense where links run from one to another. */
function* directedMeasures(network: DirectedNetwork): Work<Some<OfDirections>> {
  const tree = commandTree(network);
  yield 0.5;
  return {
    reciprocity: reciprocity(network),
    reciprocityBeyondDensity: reciprocityBeyondDensity(network),
    hierarchy: tree.hierarchy,
    pyramidEfficiency: tree.efficiency,
    lubness: tree.lubness,
    reachingCentrality: globalReachingCentrality(network),
    trophicIncoherence: trophicIncoherence(network),
    longestPath: longestPath(network)
  };
}

/** Who takes part in which third spaces, whatever the layer. */
function spaceMeasures({
  actors,
  spaces
}: Context): Some<'spaces' | 'spaceDensity' | 'spaceClosure'> {
  const places = new Map(actors.map(({ id }, place) => [id, place]));
  const ends = spaces.flatMap(({ participants }, space) =>
    participants.flatMap((id) => {
      const place = places.get(id);
      return place === undefined ? [] : [[place, space] as const];
    })
  );
  const twoMode = twoModeOf(actors.length, spaces.length, {
    from: Int32Array.from(ends, ([place]) => place),
    to: Int32Array.from(ends, ([, space]) => space)
  });
  return {
    spaces: spaces.length,
    spaceDensity: twoModeDensity(twoMode),
    spaceClosure: twoModeClosure(twoMode)
  };
}

function runsFor(links: number): number {
  return Math.min(RUNS, Math.max(FEWEST_RUNS, Math.floor(TIES_LOOKED_AT / Math.max(1, links))));
}
