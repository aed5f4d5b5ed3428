import { DirectedGraph, UndirectedGraph } from 'graphology';
import { connectedComponents } from 'graphology-components';
import type { ActorId } from '#domain/ids.ts';
import { pairsOf, type Network } from './network.ts';

/** Two actors that something joins, whichever comes first. */
export type Joined = readonly [ActorId, ActorId];

/**
 * Actors and what joins them as a simple undirected graph, the only sort that
 * graphology's measures are right on: pairs that come several times, either way
 * round, count once, and an actor is never joined to itself.
 *
 * @throws Error on a pair that names an actor which is not among them.
 */
export function simpleGraph(actors: Iterable<ActorId>, pairs: Iterable<Joined>): UndirectedGraph {
  const graph = new UndirectedGraph({ multi: false, allowSelfLoops: false });
  for (const id of actors) graph.addNode(id);
  for (const [one, other] of pairs) {
    if (one !== other && !graph.hasEdge(one, other)) graph.addUndirectedEdge(one, other);
  }
  return graph;
}

/** The simple undirected graph of a network; the keys are the numbers of the actors. */
export function graphOf(network: Network): UndirectedGraph {
  const graph = new UndirectedGraph({ multi: false, allowSelfLoops: false });
  const { from, to } = pairsOf(network);
  for (let actor = 0; actor < network.size; actor += 1) graph.addNode(actor);
  from.forEach((one, pair) => graph.addUndirectedEdge(one, to[pair]));
  return graph;
}

/** The simple directed graph of the ties from each actor to its partners in a network. */
export function directedGraphOf({ size, starts, partners }: Network): DirectedGraph {
  const graph = new DirectedGraph({ multi: false, allowSelfLoops: false });
  for (let actor = 0; actor < size; actor += 1) graph.addNode(actor);
  for (let actor = 0; actor < size; actor += 1) {
    for (const partner of partners.subarray(starts[actor], starts[actor + 1])) {
      graph.addDirectedEdge(actor, partner);
    }
  }
  return graph;
}

/** Weak components: groups of actors that some path joins, each sorted, the largest first. */
export function componentsOf(graph: UndirectedGraph): ActorId[][] {
  return (connectedComponents(graph) as ActorId[][])
    .map((component) => component.sort())
    .sort(
      (one, other) => other.length - one.length || (String(one[0]) < String(other[0]) ? -1 : 1)
    );
}
