import type { ActorId } from '#domain/ids.ts';
import { sorted } from '#analysis/in-order.ts';

type Pair = readonly [ActorId, ActorId];

/** Pairs none of which share an actor, and the most that there could be. */
export interface Matching {
  readonly pairs: readonly Pair[];
  readonly atMost: number;
}

/** Up to so many actors, every way to pair them is gone through. */
const FEW = 14;

/**
 * As many pairs as can be made among those given, an actor being in one at most.
 * All ways are tried among a few actors; beyond, pairs are taken as they come,
 * which gives half of the most there can be at least.
 */
export function matchingOf(pairs: readonly Pair[]): Matching {
  const ids = sorted(pairs.flat());
  if (ids.length > FEW) {
    const taken = new Set<ActorId>();
    const chosen = pairs.filter((pair) => {
      const isFree = pair.every((id) => !taken.has(id));
      if (isFree) for (const id of pair) taken.add(id);
      return isFree;
    });
    return { pairs: chosen, atMost: Math.floor(ids.length / 2) };
  }
  const best = new Map<string, readonly Pair[]>();
  const among = (left: readonly ActorId[]): readonly Pair[] => {
    const [first, ...others] = left;
    if (first === undefined) return [];
    const key = left.join(' ');
    const known = best.get(key);
    if (known) return known;
    let most = among(others);
    for (const pair of pairs) {
      const [one, other] = pair;
      const partner = one === first ? other : one;
      if (![one, other].includes(first) || !others.includes(partner)) continue;
      const paired = [pair, ...among(others.filter((id) => id !== partner))];
      if (paired.length > most.length) most = paired;
    }
    best.set(key, most);
    return most;
  };
  const chosen = among(ids);
  return { pairs: chosen, atMost: chosen.length };
}
