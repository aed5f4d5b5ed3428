import type { Labels } from '#analysis/chance/labels.ts';
import type { TiedPairs } from '#analysis/chance/tied-pairs.ts';

/** How far the links of one group stay inside it. */
export interface GroupSegregation {
  /** Weight of the links between two of its members. */
  readonly internal: number;
  /** Weight of the links from one of its members to someone else. */
  readonly external: number;
  /** E–I over its links, each counted once; `null` without one. */
  readonly links: number | null;
  /** E–I over the ends its members hold, where a link inside counts twice: what its members' own indices pool to. */
  readonly ends: number | null;
}

/** The E–I index of each group, in order (Krackhardt and Stern, 1988). Groups may overlap. */
export function groupSegregation(pairs: TiedPairs, labels: Labels): GroupSegregation[] {
  const { groups, kindOf, groupsOfKind } = labels;
  const internal = new Float64Array(groups);
  const external = new Float64Array(groups);
  for (let pair = 0; pair < pairs.from.length; pair += 1) {
    const held = groupsOfKind[kindOf[pairs.from[pair]!]!]!;
    const heldByOther = groupsOfKind[kindOf[pairs.to[pair]!]!]!;
    const weight = pairs.weights[pair]!;
    for (const group of held) (heldByOther.has(group) ? internal : external)[group]! += weight;
    for (const group of heldByOther) if (!held.has(group)) external[group]! += weight;
  }
  return Array.from(internal, (inside, group) => {
    const outside = external[group]!;
    return {
      internal: inside,
      external: outside,
      links: indexOf(inside, outside),
      ends: indexOf(2 * inside, outside)
    };
  });
}

/** The E–I index of each actor over its own links, from −1 to 1; NaN for one with no link. */
export function actorSegregation(pairs: TiedPairs, { kindOf, groupsOfKind }: Labels): Float64Array {
  const balance = new Float64Array(pairs.size);
  const strength = new Float64Array(pairs.size);
  for (let pair = 0; pair < pairs.from.length; pair += 1) {
    const [one, other] = [pairs.from[pair]!, pairs.to[pair]!];
    const weight = pairs.weights[pair]!;
    const held = groupsOfKind[kindOf[one]!]!;
    const heldByOther = groupsOfKind[kindOf[other]!]!;
    const meet = [...held].some((group) => heldByOther.has(group));
    for (const end of [one, other]) {
      balance[end]! += meet ? -weight : weight;
      strength[end]! += weight;
    }
  }
  return balance.map((sum, actor) => sum / strength[actor]!);
}

function indexOf(internal: number, external: number): number | null {
  const total = internal + external;
  return total === 0 ? null : (external - internal) / total;
}
