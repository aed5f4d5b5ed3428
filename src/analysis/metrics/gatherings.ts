import type { Joined } from '#analysis/graph.ts';
import type { ActorId } from '#domain/ids.ts';

/** How many people can still talk around one table; a convention, said wherever it is used. */
export const LARGEST_GATHERING = 8;

type Neighbours = Map<ActorId, Set<ActorId>>;

/** A group grown around an actor, and how many pairs still apart it would bring together. */
interface Candidate {
  readonly group: readonly [ActorId, ...ActorId[]];
  readonly gain: number;
  /** How many gatherings had been chosen when it was grown. */
  readonly grownAt: number;
}

/**
 * Few groups of at most `largest` actors such that each pair given meets in one
 * of them, the most useful first, each one sorted. A group is grown along the
 * pairs, so that its members have work in common.
 *
 * Greedy set cover (Chvátal, 1979), over groups that are themselves grown
 * greedily: a small number of groups, not proven the smallest.
 */
export function gatherings(pairs: Iterable<Joined>, largest = LARGEST_GATHERING): ActorId[][] {
  const apart = neighboursOf(pairs);
  const seeds = [...apart.keys()].sort();
  const touchedAt = new Map<ActorId, number>();
  const candidates = new Map(seeds.map((seed) => [seed, grow(seed, apart, { largest, at: 0 })]));
  const chosen: ActorId[][] = [];

  for (;;) {
    const best = mostUseful(seeds, candidates);
    if (best === null) return chosen;
    const [seed] = best.group;
    if (best.group.some((id) => (touchedAt.get(id) ?? 0) > best.grownAt)) {
      candidates.set(seed, grow(seed, apart, { largest, at: chosen.length }));
      continue;
    }
    chosen.push([...best.group].sort());
    for (const id of best.group) {
      touchedAt.set(id, chosen.length);
      for (const other of best.group) apart.get(id)?.delete(other);
    }
  }
}

function neighboursOf(pairs: Iterable<Joined>): Neighbours {
  const neighbours: Neighbours = new Map();
  const add = (one: ActorId, other: ActorId): void => {
    neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
  };
  for (const [one, other] of pairs) {
    if (one === other) continue;
    add(one, other);
    add(other, one);
  }
  return neighbours;
}

function grow(
  seed: ActorId,
  apart: Neighbours,
  { largest, at }: { readonly largest: number; readonly at: number }
): Candidate {
  const group: [ActorId, ...ActorId[]] = [seed];
  const ties = new Map<ActorId, number>();
  let gain = 0;
  let next: ActorId | null = seed;
  while (next !== null) {
    for (const neighbour of apart.get(next) ?? []) {
      if (!group.includes(neighbour)) ties.set(neighbour, (ties.get(neighbour) ?? 0) + 1);
    }
    next = group.length < largest ? mostTied(ties) : null;
    if (next !== null) {
      gain += ties.get(next) ?? 0;
      ties.delete(next);
      group.push(next);
    }
  }
  return { group, gain, grownAt: at };
}

function mostTied(ties: ReadonlyMap<ActorId, number>): ActorId | null {
  let best: ActorId | null = null;
  let most = 0;
  for (const [id, count] of ties) {
    if (count > most || (count === most && best !== null && id < best)) {
      best = id;
      most = count;
    }
  }
  return best;
}

/** The first, in order, of the groups that would bring most pairs together; `null` when none would. */
function mostUseful(
  seeds: readonly ActorId[],
  candidates: ReadonlyMap<ActorId, Candidate>
): Candidate | null {
  let best: Candidate | null = null;
  for (const seed of seeds) {
    const candidate = candidates.get(seed);
    if (candidate && candidate.gain > (best?.gain ?? 0)) best = candidate;
  }
  return best;
}
