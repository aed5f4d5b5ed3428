import type { Labels } from '#analysis/chance/labels.ts';
import { loadOf, momentsOf, observedOf } from '#analysis/chance/moments.ts';
import { acrossGroups } from '#analysis/chance/pattern.ts';
import type { TiedPairs } from '#analysis/chance/tied-pairs.ts';

/** How far links stay inside groups, from −1, all inside, to +1, all across. */
export interface Segregation {
  /** Weight of the links inside groups: arcs are counted, not pairs, when a pair weighs its arcs. */
  readonly internal: number;
  readonly external: number;
  /** E–I = (E − I)/(E + I) (Krackhardt and Stern, 1988); `null` without a link. */
  readonly index: number | null;
  /** What the index is on average when groups are dealt out anew: not 0, in general. */
  readonly expected: number | null;
  readonly sd: number | null;
  /** `null` when the index is the same whoever is in which group. */
  readonly z: number | null;
  /** The least and the most that the index could be, with so many links and such groups. */
  readonly range: readonly [number, number] | null;
}

/**
 * The E–I index of a network and how it stands when the groups are dealt out
 * anew, in closed form. An actor with no link counts for nothing in the index.
 * `most` is what a pair weighs when it is tied in full: 1, or 2 for arcs.
 */
export function segregationOf(pairs: TiedPairs, labels: Labels, most = 1): Segregation {
  const load = loadOf(pairs);
  const pattern = acrossGroups(labels);
  const external = observedOf(pattern, labels, pairs);
  const internal = load.total - external;
  if (load.total === 0)
    return { internal, external, index: null, expected: null, sd: null, z: null, range: null };
  const { mean, sd } = momentsOf(pattern, labels, load);
  const possible = possiblePairs(labels);
  const index = (weight: number): number => (2 * weight) / load.total - 1;
  const leastAcross = Math.max(0, load.total - most * possible.internal);
  const mostAcross = Math.min(load.total, most * possible.external);
  return {
    internal,
    external,
    index: (external - internal) / load.total,
    expected: index(mean),
    sd: (2 * sd) / load.total,
    z: sd > 0 ? (external - mean) / sd : null,
    range: [index(leastAcross), index(mostAcross)]
  };
}

/** How many pairs of actors share a group, and how many do not. */
export function possiblePairs(labels: Labels): {
  readonly internal: number;
  readonly external: number;
} {
  const { size, counts } = labels;
  let internal = 0;
  for (const [kind, other] of acrossGroups(labels).pairs) {
    const count = counts[kind]!;
    internal += kind === other ? (count * (count - 1)) / 2 : count * counts[other]!;
  }
  return { internal, external: (size * (size - 1)) / 2 - internal };
}
