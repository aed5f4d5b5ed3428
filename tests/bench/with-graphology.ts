import { DirectedGraph, MultiGraph, UndirectedGraph } from 'graphology';
import louvainOf from 'graphology-communities-louvain';
import { connectedComponents } from 'graphology-components';
import betweennessOf from 'graphology-metrics/centrality/betweenness.js';
import closenessOf from 'graphology-metrics/centrality/closeness.js';
import { degreeCentrality } from 'graphology-metrics/centrality/degree.js';
import eigenvectorOf from 'graphology-metrics/centrality/eigenvector.js';
import modularityOf from 'graphology-metrics/graph/modularity.js';
import { randomFrom } from '#analysis/chance/random.ts';
import { SEED, type BenchMap } from './bench-map.ts';
import { adamicAdar, constraint, passages } from './plain-structure.ts';
import { eiIndex, eiPermutations } from './plain-chance.ts';
import { reciprocity, triads } from './plain-directed.ts';
import type { Values } from './values.ts';

/** The graphs that an app on graphology keeps: the map as it is, and the two simple ones. */
export interface Graphs {
  readonly map: MultiGraph;
  readonly simple: UndirectedGraph;
  readonly directed: DirectedGraph;
}

/** The map as a graph where links repeat and run either way. */
export function multigraphOf({ actors, links }: BenchMap): MultiGraph {
  const graph = new MultiGraph({ type: 'mixed' });
  for (const { id, kind, home, sphere } of actors) graph.addNode(id, { kind, home, sphere });
  for (const { id, kind, from, to, bothWays } of links) {
    const ends = [actors[from]?.id, actors[to]?.id] as const;
    if (bothWays) graph.addUndirectedEdgeWithKey(id, ...ends, { kind });
    else graph.addDirectedEdgeWithKey(id, ...ends, { kind });
  }
  return graph;
}

/** The simple graphs that its measures are right on. */
export function projected(map: MultiGraph): Graphs {
  const simple = new UndirectedGraph();
  const directed = new DirectedGraph();
  map.forEachNode((id, attributes) => {
    simple.addNode(id, attributes);
    directed.addNode(id, attributes);
  });
  map.forEachEdge((edge, _attributes, from, to) => {
    if (from === to) return;
    simple.mergeEdge(from, to);
    directed.mergeEdge(from, to);
    if (map.isUndirected(edge)) directed.mergeEdge(to, from);
  });
  return { map, simple, directed };
}

/** Each task of the bench by graphology’s own routine, or by straightforward code over it. */
export function graphologyTasks({ simple, directed }: Graphs): Record<string, () => Values> {
  const plain = { getEdgeWeight: null };
  const tight = { ...plain, tolerance: 1e-12, maxIterations: 20_000 };
  const others = simple.order - 1;
  return {
    degree: () => values(degreeCentrality(simple)).map((share) => share * others),
    eigenvector: () => values(eigenvectorOf(simple, tight)),
    louvain: () => louvainOf.detailed(simple, { ...plain, rng: randomFrom(SEED) }).modularity,
    constraint: () => values(constraint(simple)),
    components: () => connectedComponents(simple).length,
    passages: () => passages(simple),
    triads: () => triads(directed),
    reciprocity: () => reciprocity(directed),
    modularity: () => modularityOf(simple, { ...plain, getNodeCommunity: 'home' }),
    ei: () => eiIndex(simple),
    'adamic-adar': () => adamicAdar(simple),
    betweenness: () => values(betweennessOf(simple, { ...plain, normalized: false })),
    closeness: () => values(closenessOf(simple, { wassermanFaust: true })),
    permutations: () => eiPermutations(simple, randomFrom(SEED))
  };
}

function values(named: Readonly<Record<string, number>>): number[] {
  return Object.values(named);
}
