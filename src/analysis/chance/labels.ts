/**
 * What a deal of chance gives out anew: one label to each numbered actor. A
 * label is a set of groups, whole, so that groups may overlap (Everett and
 * Borgatti, 2012); labels that hold the same groups are of one kind.
 */
export interface Labels {
  readonly size: number;
  readonly groups: number;
  readonly kinds: number;
  /** The kind of label of each actor. */
  readonly kindOf: Int32Array;
  /** How many actors have a label of each kind. */
  readonly counts: Int32Array;
  readonly groupsOfKind: readonly ReadonlySet<number>[];
  readonly kindsOfGroup: readonly (readonly number[])[];
  /** How many actors each group has. */
  readonly groupSizes: Int32Array;
}

/** The labels of actors, from the groups of each one, as numbers from 0. */
export function labelsOf(groupsOf: readonly (readonly number[])[]): Labels {
  const kinds = new Map<string, number>();
  const groupsOfKind: ReadonlySet<number>[] = [];
  const kindOf = new Int32Array(groupsOf.length);
  const counts: number[] = [];
  for (const [actor, groups] of groupsOf.entries()) {
    const held = [...new Set(groups)].sort((one, other) => one - other);
    const key = held.join();
    const kind = kinds.get(key) ?? kinds.size;
    if (kind === kinds.size) {
      kinds.set(key, kind);
      groupsOfKind.push(new Set(held));
    }
    kindOf[actor] = kind;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return { size: groupsOf.length, kindOf, ...groupsIn(groupsOfKind, Int32Array.from(counts)) };
}

function groupsIn(
  groupsOfKind: readonly ReadonlySet<number>[],
  counts: Int32Array
): Omit<Labels, 'size' | 'kindOf'> {
  let groups = 0;
  for (const held of groupsOfKind) for (const group of held) groups = Math.max(groups, group + 1);
  const kindsOfGroup: number[][] = Array.from({ length: groups }, () => []);
  const groupSizes = new Int32Array(groups);
  for (const [kind, held] of groupsOfKind.entries()) {
    for (const group of held) {
      kindsOfGroup[group]!.push(kind);
      groupSizes[group]! += counts[kind]!;
    }
  }
  return { groups, kinds: counts.length, counts, groupsOfKind, kindsOfGroup, groupSizes };
}
