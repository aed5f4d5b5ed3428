import { UndirectedGraph } from 'graphology';
import { connectedComponents } from 'graphology-components';
import type { ActorId } from '#domain/ids.ts';

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

/** Weak components: groups of actors that some path joins, each sorted, the largest first. */
export function componentsOf(graph: UndirectedGraph): ActorId[][] {
  return (connectedComponents(graph) as ActorId[][])
    .map((component) => component.sort())
    .sort(
      (one, other) => other.length - one.length || (String(one[0]) < String(other[0]) ? -1 : 1)
    );
}
