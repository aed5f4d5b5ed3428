import type { Trial } from './finding.ts';
import type { GroupedCooperation } from './grouped-cooperation.ts';
import { sorted } from './in-order.ts';
import { LARGEST_GATHERING } from './metrics/gatherings.ts';

/**
 * A visit that gathers one unit of each group, for people to see each other's
 * work: the one with most partners, the first among equals; when there are more
 * groups than a gathering holds, those whose unit has most partners, but for a
 * group that is to be there. `null` when one unit answers for all.
 */
export function crossedVisit(
  { groupsOf, units, network }: GroupedCooperation,
  always: number | null = null
): Trial | null {
  const { starts } = network;
  const partners = (unit: number): number => (starts[unit + 1] ?? 0) - (starts[unit] ?? 0);
  const bestOf = new Map<number, number>();
  for (const [unit, groups] of groupsOf.entries()) {
    for (const group of groups) {
      const best = bestOf.get(group);
      if (best === undefined || partners(unit) > partners(best)) bestOf.set(group, unit);
    }
  }
  const rank = ([group, unit]: readonly [number, number]): number =>
    group === always ? Infinity : partners(unit);
  const chosen = [...bestOf]
    .sort((one, other) => rank(other) - rank(one) || one[0] - other[0])
    .flatMap(([, unit]) => units[unit] ?? []);
  const participants = sorted([...new Set(chosen)].slice(0, LARGEST_GATHERING));
  if (participants.length < 2) return null;
  return { links: [], spaces: [{ kind: 'joint-visit', participants, treats: [] }] };
}
