import type { DirectedGraph } from 'graphology';

/** The type of a triad by the ways its three pairs run, from 0 (Batagelj and Mrvar, 2001). */
const TYPE_OF = [
  ...[0, 1, 1, 2, 1, 3, 5, 7, 1, 5, 4, 6, 2, 7, 6, 10],
  ...[1, 5, 3, 7, 4, 8, 8, 12, 5, 9, 8, 13, 6, 13, 11, 14],
  ...[1, 4, 5, 6, 5, 8, 9, 13, 3, 8, 8, 11, 7, 12, 13, 14],
  ...[2, 6, 7, 10, 6, 11, 13, 14, 7, 13, 12, 14, 10, 14, 14, 15]
];

/** The share of ties that are returned, over graphology, which does not tell. */
export function reciprocity(graph: DirectedGraph): number {
  let returned = 0;
  graph.forEachEdge((_edge, _attributes, from, to) => {
    if (graph.hasDirectedEdge(to, from)) returned += 1;
  });
  return returned / graph.size;
}

/** Triad census, as one writes it over graphology, which has none. */
export function triads(graph: DirectedGraph): number[] {
  const size = graph.order;
  const counts = new Array<number>(16).fill(0);
  const add = (type: number, count: number): void => {
    counts[type] = (counts[type] ?? 0) + count;
  };
  const places = new Map(graph.nodes().map((id, place) => [id, place]));
  const placeOf = (id: string): number => places.get(id) ?? -1;
  const code = (one: string, other: string): number =>
    (graph.hasDirectedEdge(one, other) ? 1 : 0) + (graph.hasDirectedEdge(other, one) ? 2 : 0);
  graph.forEachNode((one) => {
    const partners = graph.neighbors(one);
    for (const other of partners) {
      if (placeOf(other) <= placeOf(one)) continue;
      const thirds = new Set([...partners, ...graph.neighbors(other)]);
      thirds.delete(one);
      thirds.delete(other);
      const between = code(one, other);
      for (const third of thirds) {
        const toOne = code(one, third);
        const after = placeOf(third) > placeOf(other);
        if (!after && !(placeOf(third) > placeOf(one) && toOne === 0)) continue;
        add(TYPE_OF[between + 4 * toOne + 16 * code(other, third)] ?? 0, 1);
      }
      add(between === 3 ? 2 : 1, size - thirds.size - 2);
    }
  });
  const withTies = counts.reduce((sum, count) => sum + count, 0);
  counts[0] = (size * (size - 1) * (size - 2)) / 6 - withTies;
  return counts;
}
