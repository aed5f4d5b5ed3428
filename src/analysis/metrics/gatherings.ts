import type { Joined } from '#analysis/graph.ts';
import { sorted } from '#analysis/in-order.ts';
import type { ActorId } from '#domain/ids.ts';
import { largestFirst } from './largest-first.ts';

/** How many people can still talk around one table; a convention, said wherever it is used. */
export const LARGEST_GATHERING = 8;

/** Whom each actor, by number, is still to meet. */
type Apart = readonly Set<number>[];

/** A group grown around an actor, and how many pairs still apart it would bring together. */
interface Candidate {
  readonly group: readonly number[];
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
 * greedily: a small number of groups, not proven the smallest. A group is grown
 * anew only when its turn comes and one of its members has met others since
 * (Minoux, 1978).
 */
export function gatherings(pairs: Iterable<Joined>, largest = LARGEST_GATHERING): ActorId[][] {
  const joined = [...pairs];
  const ids = sorted(joined.flat());
  const apart = apartIn(joined, ids);
  const grow = growerOf(apart, largest);
  const touchedAt = new Int32Array(ids.length);
  const candidates = ids.map((_, seed) => grow(seed, 0));
  // The largest gain first and, among equals, the first actor in order.
  const turnOf = (seed: number, gain: number): number => (gain + 1) * ids.length - 1 - seed;
  const turns = largestFirst(candidates.map(({ gain }, seed) => turnOf(seed, gain)));
  const chosen: ActorId[][] = [];

  for (;;) {
    const turn = turns.take() ?? 0;
    if (turn < ids.length || ids.length === 0) return chosen;
    const seed = ids.length - 1 - (turn % ids.length);
    const { group, grownAt } = candidates[seed]!;
    if (group.every((one) => touchedAt[one]! <= grownAt)) {
      chosen.push(sorted(group.map((one) => ids[one]!)));
      for (const one of group) {
        touchedAt[one] = chosen.length;
        for (const other of group) apart[one]!.delete(other);
      }
    }
    const grown = grow(seed, chosen.length);
    candidates[seed] = grown;
    turns.put(turnOf(seed, grown.gain));
  }
}

function apartIn(pairs: readonly Joined[], ids: readonly ActorId[]): Apart {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const apart = ids.map(() => new Set<number>());
  for (const [one, other] of pairs) {
    if (one === other) continue;
    const first = numbers.get(one)!;
    const second = numbers.get(other)!;
    apart[first]!.add(second);
    apart[second]!.add(first);
  }
  return apart;
}

/** Grows groups of at most so many, each time with whoever is still to meet most of its members. */
function growerOf(apart: Apart, largest: number): (seed: number, grownAt: number) => Candidate {
  const IN_GROUP = -1;
  const ties = new Int32Array(apart.length);
  return (seed, grownAt) => {
    const group: number[] = [];
    const around: number[] = [];
    let gain = 0;
    let next: number | null = seed;
    while (next !== null) {
      gain += ties[next]!;
      ties[next] = IN_GROUP;
      group.push(next);
      for (const other of apart[next]!) {
        if (ties[other] === IN_GROUP) continue;
        if (ties[other] === 0) around.push(other);
        ties[other]! += 1;
      }
      next = group.length < largest ? mostTied(around, ties) : null;
    }
    for (const one of group) ties[one] = 0;
    for (const one of around) ties[one] = 0;
    return { group, gain, grownAt };
  };
}

/** The first, in order, of those with most ties to the group; `null` when nobody has any. */
function mostTied(around: readonly number[], ties: Int32Array): number | null {
  let best: number | null = null;
  let most = 0;
  for (const one of around) {
    const count = ties[one]!;
    if (count > most || (count === most && best !== null && one < best)) {
      best = one;
      most = count;
    }
  }
  return best;
}
