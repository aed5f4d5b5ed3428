import { sorted } from '#analysis/in-order.ts';
import type { ActorId } from '#domain/ids.ts';
import type { Demand } from './demand.ts';

/** Actors who would meet in one space, and which demands that answers, as places in their list. */
export interface Group {
  readonly actors: readonly ActorId[];
  readonly meets: readonly number[];
}

/** Beyond so many groups, not all of them are looked at. */
const MOST_GROUPS = 2_000;

/**
 * All groups of at most so many actors that meet some demands, each of which has
 * to do with another: nobody sits at a table for what concerns none of those
 * around it. In order; `null` when there are too many to look at.
 */
export function groupsFor(demands: readonly Demand[], largest: number): Group[] | null {
  const near = neighboursOf(demands);
  const found = new Map<string, Group>();
  const waiting: Group[] = demands.map((_, index) => grown([], index, demands, near));
  for (const group of waiting) {
    const key = group.actors.join(' ');
    if (group.actors.length > largest || found.has(key)) continue;
    found.set(key, group);
    if (found.size > MOST_GROUPS) return null;
    const around = new Set(group.actors.flatMap((actor) => near.get(actor) ?? []));
    for (const next of [...around].sort((one, other) => one - other))
      if (!group.meets.includes(next)) waiting.push(grown(group.actors, next, demands, near));
  }
  return [...found.values()];
}

/**
 * One group grown around each demand still to be met: each time with the demand
 * that brings the most others along, then the fewest actors, as long as all fit.
 */
export function grownGroups(
  demands: readonly Demand[],
  open: ReadonlySet<number>,
  fits: (group: Group) => boolean
): Group[] {
  const near = neighboursOf(demands);
  return [...open].flatMap((seed) => {
    let group = grown([], seed, demands, near);
    if (!fits(group)) return [];
    for (;;) {
      const around = new Set(group.actors.flatMap((actor) => near.get(actor) ?? []));
      const next = [...around]
        .filter((index) => open.has(index) && !group.meets.includes(index))
        .map((index) => grown(group.actors, index, demands, near))
        .filter(fits)
        .reduce<Group | null>((best, one) => (isBetter(one, best, open) ? one : best), null);
      if (next === null) return [group];
      group = next;
    }
  });
}

/** Whether a group meets more of what is open with no more actors, or as much with fewer. */
export function isBetter(one: Group, other: Group | null, open: ReadonlySet<number>): boolean {
  if (other === null) return true;
  const more = newIn(one, open) - newIn(other, open);
  return more > 0 || (more === 0 && one.actors.length < other.actors.length);
}

/** How many of the open demands a group meets. */
export function newIn({ meets }: Group, open: ReadonlySet<number>): number {
  return meets.filter((index) => open.has(index)).length;
}

type Near = ReadonlyMap<ActorId, readonly number[]>;

function neighboursOf(demands: readonly Demand[]): Near {
  const near = new Map<ActorId, number[]>();
  for (const [index, { actors }] of demands.entries())
    for (const actor of actors) {
      const known = near.get(actor);
      if (known) known.push(index);
      else near.set(actor, [index]);
    }
  return near;
}

/** Some actors with those of one demand more, and all that they meet together. */
function grown(
  actors: readonly ActorId[],
  next: number,
  demands: readonly Demand[],
  near: Near
): Group {
  const all = sorted([...actors, ...(demands[next]?.actors ?? [])]);
  const present = new Set(all);
  const around = new Set(all.flatMap((actor) => near.get(actor) ?? []));
  const meets = [...around]
    .filter((index) => demands[index]?.actors.every((actor) => present.has(actor)))
    .sort((one, other) => one - other);
  return { actors: all, meets };
}
