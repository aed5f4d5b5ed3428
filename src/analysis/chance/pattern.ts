import type { Labels } from './labels.ts';

/**
 * What a tied pair counts for, by the kinds of label at its ends: what each end
 * counts for, plus what the two count for together. The statistic of a test is
 * the sum of it over all tied pairs. Whatever is not listed counts for 0; each
 * two kinds are listed once, the smaller number first.
 */
export interface Pattern {
  readonly ends: readonly (readonly [kind: number, value: number])[];
  readonly pairs: readonly (readonly [kind: number, other: number, value: number])[];
}

/**
 * Links across groups: a pair counts for 1 when its ends have no group in
 * common, as in the E–I index (Krackhardt and Stern, 1988; overlapping groups:
 * Everett and Borgatti, 2012). Low when links stay inside.
 */
export function acrossGroups({ kinds, kindsOfGroup }: Labels): Pattern {
  const meeting = new Map<string, readonly [number, number, number]>();
  for (const holders of kindsOfGroup)
    for (const [kind, other] of eachTwo(holders))
      meeting.set(`${String(kind)} ${String(other)}`, [kind, other, -1]);
  return {
    ends: Array.from({ length: kinds }, (_, kind) => [kind, 1 / 2] as const),
    pairs: [...meeting.values()]
  };
}

/**
 * What one group's links have that goes out, beyond what its own activity would
 * give: of the ends of links that its members hold, a share (n_g − 1)/(n − 1)
 * would lead back to it if partners were anyone, and each link inside it uses
 * two. Its mean is 0 however active its members are; low when the group is
 * turned inward, in numbers of ends.
 */
export function outOfGroup(labels: Labels, group: number): Pattern {
  const { size, groupSizes, kindsOfGroup } = labels;
  const holders = kindsOfGroup[group] ?? [];
  const back = size < 2 ? 0 : (groupSizes[group]! - 1) / (size - 1);
  return {
    ends: holders.map((kind) => [kind, back] as const),
    pairs: eachTwo(holders).map(([kind, other]) => [kind, other, -2] as const)
  };
}

/**
 * Links between two groups: a pair counts for 1 when one end is in the first
 * and the other in the second, and they share neither; or inside one group,
 * when it is given twice. Low when few links join the two.
 */
export function betweenGroups(labels: Labels, group: number, other: number): Pattern {
  const { kindsOfGroup, groupsOfKind } = labels;
  const ones = kindsOfGroup[group] ?? [];
  if (group === other)
    return { ends: [], pairs: eachTwo(ones).map(([kind, second]) => [kind, second, 1] as const) };
  const shares = (kind: number, second: number, which: number): boolean =>
    groupsOfKind[kind]!.has(which) && groupsOfKind[second]!.has(which);
  const found = new Map<string, readonly [number, number, number]>();
  for (const kind of ones) {
    for (const second of kindsOfGroup[other] ?? []) {
      if (shares(kind, second, group) || shares(kind, second, other)) continue;
      const [low, high] = kind < second ? [kind, second] : [second, kind];
      found.set(`${String(low)} ${String(high)}`, [low, high, 1]);
    }
  }
  return { ends: [], pairs: [...found.values()] };
}

/** Every two kinds among some, a kind with itself included, the smaller number first. */
function eachTwo(kinds: readonly number[]): (readonly [number, number])[] {
  return kinds.flatMap((kind, place) =>
    kinds.slice(place).map((other) => [Math.min(kind, other), Math.max(kind, other)] as const)
  );
}
