import type { Network } from '#analysis/network.ts';

/** A group of several actors. */
export interface ObservedGroup {
  /** In ascending order. */
  readonly members: readonly number[];
  /** The member with most ties inside the group, the first of those alike: what to call it by. */
  readonly around: number;
}

/** The groups of two actors or more of a grouping, the largest first. */
export function observedGroups(network: Network, groups: Int32Array): ObservedGroup[] {
  const { starts, partners } = network;
  const tiesInside = (actor: number): number =>
    partners
      .subarray(starts[actor], starts[actor + 1])
      .reduce((sum, partner) => sum + (groups[partner] === groups[actor] ? 1 : 0), 0);
  const inside = Int32Array.from(groups, (_, actor) => tiesInside(actor));
  const byGroup = Map.groupBy(groups.keys(), (actor) => groups[actor]!);
  return [...byGroup.values()]
    .filter(({ length }) => length > 1)
    .map((members) => ({
      members,
      around: members.reduce((best, one) => (inside[one]! > inside[best]! ? one : best))
    }))
    .sort((one, other) => other.members.length - one.members.length);
}
