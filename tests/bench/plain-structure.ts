import type { UndirectedGraph } from 'graphology';

/** Burt's constraint, as one writes it over graphology, which has none. */
export function constraint(graph: UndirectedGraph): Record<string, number> {
  const found: Record<string, number> = {};
  graph.forEachNode((actor) => {
    const partners = graph.neighbors(actor);
    const share = 1 / partners.length;
    let sum = 0;
    for (const partner of partners) {
      let spent = share;
      for (const between of partners) {
        if (between !== partner && graph.areNeighbors(between, partner))
          spent += share / graph.degree(between);
      }
      sum += spent * spent;
    }
    found[actor] = partners.length === 0 ? NaN : sum;
  });
  return found;
}

interface Visit {
  readonly actor: string;
  readonly from: string | null;
  readonly partners: readonly string[];
  next: number;
}

/** How many bridges and articulation points there are: Tarjan, over graphology, which has neither. */
export function passages(graph: UndirectedGraph): number[] {
  const entered = new Map<string, number>();
  const lowest = new Map<string, number>();
  const articulations = new Set<string>();
  let bridges = 0;
  const enter = (actor: string, from: string | null): Visit => {
    entered.set(actor, entered.size + 1);
    lowest.set(actor, entered.size);
    return { actor, from, partners: graph.neighbors(actor), next: 0 };
  };
  const at = (times: Map<string, number>, actor: string): number => times.get(actor) ?? 0;
  const leave = ({ actor, from }: Visit, root: string): void => {
    if (from === null) return;
    lowest.set(from, Math.min(at(lowest, from), at(lowest, actor)));
    if (at(lowest, actor) > at(entered, from)) bridges += 1;
    if (from !== root && at(lowest, actor) >= at(entered, from)) articulations.add(from);
  };
  graph.forEachNode((root) => {
    if (entered.has(root)) return;
    const path = [enter(root, null)];
    let branches = 0;
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const partner = visit.partners[visit.next];
      if (partner === undefined) {
        path.pop();
        leave(visit, root);
        continue;
      }
      visit.next += 1;
      if (!entered.has(partner)) {
        path.push(enter(partner, visit.actor));
        if (visit.actor === root) branches += 1;
      } else if (partner !== visit.from) {
        lowest.set(visit.actor, Math.min(at(lowest, visit.actor), at(entered, partner)));
      }
    }
    if (branches > 1) articulations.add(root);
  });
  return [bridges, articulations.size];
}

/** Pairs that share partners, and the sum of what these count for by Adamic and Adar. */
export function adamicAdar(graph: UndirectedGraph): number[] {
  let pairs = 0;
  let total = 0;
  graph.forEachNode((actor) => {
    const partners = graph.neighbors(actor);
    const tied = new Set(partners);
    const scores = new Map<string, number>();
    for (const between of partners) {
      const degree = graph.degree(between);
      if (degree < 2) continue;
      const worth = 1 / Math.log(degree);
      graph.forEachNeighbor(between, (other) => {
        if (other > actor && !tied.has(other)) scores.set(other, (scores.get(other) ?? 0) + worth);
      });
    }
    pairs += scores.size;
    for (const score of scores.values()) total += score;
  });
  return [pairs, total];
}
