import type { UndirectedGraph } from 'graphology';

/** How many deals straightforward code is timed on. */
export const PLAIN_DEALS = 1000;

/** The E–I index of the spheres of a map, over graphology, which has none. */
export function eiIndex(graph: UndirectedGraph): number {
  let across = 0;
  graph.forEachEdge((_edge, _attributes, ...[, , one, other]) => {
    if (one['sphere'] !== other['sphere']) across += 1;
  });
  return (2 * across) / graph.size - 1;
}

/** The share of shuffled maps whose E–I index is at least as low as that of the map. */
export function eiPermutations(graph: UndirectedGraph, random: () => number): number {
  const actors = graph.nodes();
  const dealt = actors.map((id) => graph.getNodeAttribute(id, 'sphere') as string);
  const spheres = new Map<string, string>();
  const index = (): number => {
    actors.forEach((id, place) => spheres.set(id, dealt[place] ?? ''));
    let across = 0;
    graph.forEachEdge((_edge, _attributes, from, to) => {
      if (spheres.get(from) !== spheres.get(to)) across += 1;
    });
    return (2 * across) / graph.size - 1;
  };
  const seen = index();
  let asLow = 0;
  for (let deal = 0; deal < PLAIN_DEALS; deal += 1) {
    for (let last = dealt.length - 1; last > 0; last -= 1) {
      const drawn = Math.floor(random() * (last + 1));
      [dealt[last], dealt[drawn]] = [dealt[drawn] ?? '', dealt[last] ?? ''];
    }
    if (index() <= seen) asLow += 1;
  }
  return (1 + asLow) / (1 + PLAIN_DEALS);
}
