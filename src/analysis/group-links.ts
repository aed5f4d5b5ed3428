import type { ActorId } from '#domain/ids.ts';
import type { TiedLink } from '#domain/link.ts';
import type { GroupedCooperation } from './grouped-cooperation.ts';

/** One group of a map, and how it cooperates. */
export interface GroupLinks {
  /** Its units that have a cooperative link, in order. */
  readonly members: ActorId[];
  /** All its units, those with no cooperative link included. */
  readonly all: ActorId[];
  /** Cooperative links between two of its members. */
  readonly inside: TiedLink[];
  /** Cooperative links of its members, those inside included. */
  readonly own: TiedLink[];
}

/** The links of each group, in the order of groups: one pass over the map, whatever their number. */
export function groupLinks({
  grouping,
  groupsOf,
  links,
  placeOf,
  units
}: GroupedCooperation): readonly GroupLinks[] {
  const found = grouping.groups.map((): GroupLinks => ({
    members: [],
    all: [],
    inside: [],
    own: []
  }));
  for (const [unit, id] of units.entries())
    for (const group of groupsOf[unit] ?? []) found[group]?.members.push(id);
  for (const [unit, id] of grouping.units.entries())
    for (const group of grouping.groupsOf[unit] ?? []) found[group]?.all.push(id);
  const groupsAt = (id: ActorId): readonly number[] => groupsOf[placeOf(id) ?? -1] ?? [];
  for (const link of links) put(link, groupsAt(link.from), groupsAt(link.to), found);
  return found;
}

function put(
  link: TiedLink,
  from: readonly number[],
  to: readonly number[],
  found: readonly GroupLinks[]
): void {
  for (const group of new Set([...from, ...to])) {
    found[group]?.own.push(link);
    if (from.includes(group) && to.includes(group)) found[group]?.inside.push(link);
  }
}
