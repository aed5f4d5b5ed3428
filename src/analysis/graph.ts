import { DirectedGraph, UndirectedGraph } from 'graphology';
import type { ActorId } from '#domain/ids.ts';
import { pairsOf, type Network } from './network.ts';

/** Two actors that something joins, whichever comes first. */
export type Joined = readonly [ActorId, ActorId];

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
