import { labelsOf, type Labels } from '#analysis/chance/labels.ts';
import { observedOf } from '#analysis/chance/moments.ts';
import { acrossGroups } from '#analysis/chance/pattern.ts';
import { permutationTest } from '#analysis/chance/permutation-test.ts';
import { randomFrom } from '#analysis/chance/random.ts';
import { tiedPairsOf } from '#analysis/chance/tied-pairs.ts';
import { betweenness } from '#analysis/metrics/betweenness.ts';
import { closeness } from '#analysis/metrics/closeness.ts';
import { weakComponents } from '#analysis/metrics/components.ts';
import { constraint } from '#analysis/metrics/constraint.ts';
import { degrees } from '#analysis/metrics/degree.ts';
import { distances } from '#analysis/metrics/distances.ts';
import { reciprocity } from '#analysis/metrics/dyads.ts';
import { eigenvector } from '#analysis/metrics/eigenvector.ts';
import { adamicAdar } from '#analysis/metrics/link-prediction.ts';
import { louvain } from '#analysis/metrics/louvain.ts';
import { modularity } from '#analysis/metrics/modularity.ts';
import { passagesOf } from '#analysis/metrics/passages.ts';
import { TRIAD_TYPES, triadCensus } from '#analysis/metrics/triad-census.ts';
import {
  directedNetworkOf,
  networkOf,
  type DirectedNetwork,
  type Ends,
  type Network
} from '#analysis/network.ts';
import { finished } from '#analysis/work.ts';
import type { BenchMap } from './bench-map.ts';
import type { Values } from './values.ts';
import { SEED } from './bench-map.ts';

/** The networks of a map, and the groups of its actors. */
export interface Ours {
  readonly network: Network;
  readonly directed: DirectedNetwork;
  readonly homes: Int32Array;
  readonly labels: Labels;
}

/** Both networks of a map, from the ends of its links. */
export function networksOf(size: number, links: LinkEnds): Pick<Ours, 'network' | 'directed'> {
  return { network: networkOf(size, links.ends), directed: directedNetworkOf(size, links.arcs) };
}

/** The ends of links, and those of their arcs: a link both ways is two of these. */
export interface LinkEnds {
  readonly ends: Ends;
  readonly arcs: Ends;
}

export function linkEndsOf({ links }: BenchMap): LinkEnds {
  const from = links.map((link) => link.from);
  const to = links.map((link) => link.to);
  const back = links.filter(({ bothWays }) => bothWays);
  return {
    ends: { from: Int32Array.from(from), to: Int32Array.from(to) },
    arcs: {
      from: Int32Array.from([...from, ...back.map((link) => link.to)]),
      to: Int32Array.from([...to, ...back.map((link) => link.from)])
    }
  };
}

export function oursOf(map: BenchMap): Ours {
  const homes = numbered(map.actors.map(({ home }) => home));
  const spheres = numbered(map.actors.map(({ sphere }) => sphere));
  return {
    ...networksOf(map.actors.length, linkEndsOf(map)),
    homes,
    labels: labelsOf(Array.from(spheres, (sphere) => [sphere]))
  };
}

/** Our way of working out each task of the bench. */
export function ourTasks({ network, directed, homes, labels }: Ours): Record<string, () => Values> {
  const pattern = acrossGroups(labels);
  return {
    degree: () => degrees(network),
    eigenvector: () => eigenvector(network) ?? NaN,
    louvain: () => modularity(network, louvain(network, randomFrom(SEED))) ?? NaN,
    constraint: () => constraint(network),
    components: () => weakComponents(network).sizes.length,
    passages: () => {
      const { bridges, articulations } = passagesOf(network);
      return [bridges.from.length, articulations.length];
    },
    triads: () => {
      const census = triadCensus(directed);
      return TRIAD_TYPES.map((type) => census[type]);
    },
    reciprocity: () => reciprocity(directed) ?? NaN,
    modularity: () => modularity(network, homes) ?? NaN,
    ei: () => {
      const pairs = tiedPairsOf(network);
      return (2 * observedOf(pattern, labels, pairs)) / pairs.from.length - 1;
    },
    'adamic-adar': () => {
      const { from, scores } = adamicAdar(network);
      return [from.length, sumOf(scores)];
    },
    betweenness: () => finished(betweenness(network)),
    closeness: () => closeness(finished(distances(network))),
    permutations: () => {
      const draws = { seed: SEED, series: 'bench' };
      const test = finished(permutationTest(tiedPairsOf(network), labels, [pattern], draws));
      return test.patterns[0]?.p ?? NaN;
    }
  };
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

function numbered(names: readonly string[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(names, (name) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
}
