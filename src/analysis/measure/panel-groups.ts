import { labelsOf } from '#analysis/chance/labels.ts';
import { loadOf, momentsOf, observedOf } from '#analysis/chance/moments.ts';
import { acrossGroups } from '#analysis/chance/pattern.ts';
import { tiedPairsOf, type TiedPairs } from '#analysis/chance/tied-pairs.ts';
import { liftedEnds, type Grouping } from '#analysis/grouping.ts';
import { networkOf } from '#analysis/network.ts';
import type { TiedLink } from '#domain/link.ts';
import type { GroupMeasure } from './panel-names.ts';

/** A group of a map, by its key, and what is measured of it. */
export interface MeasuredGroup {
  readonly key: string;
  readonly values: Readonly<Record<GroupMeasure, number | null>>;
}

type OfGroups = 'ei' | 'eiExpected' | 'eiDeviation' | 'groupedUnits' | 'ungroupedUnits';

/**
 * How far links stay inside groups, overall and for each: the E–I index, from −1,
 * all inside, to 1, all across (Krackhardt and Stern, 1988), on units and whichever
 * way links run. `null` without links. Its expectation is what it would be, on
 * average, if the same units were dealt out anew among the groups.
 */
export function groupMeasures(
  links: readonly TiedLink[],
  grouping: Grouping
): { inward: Record<OfGroups, number | null>; groups: MeasuredGroup[] } {
  const { units, ungrouped, groups, groupsOf } = grouping;
  const pairs = tiedPairsOf(networkOf(units.length, liftedEnds(links, grouping)));
  const counts = countsOf(pairs, groupsOf, groups.length);
  return {
    inward: {
      ...inwardness(pairs, groupsOf),
      groupedUnits: units.length,
      ungroupedUnits: ungrouped.length
    },
    groups: groups.map((key, group) => {
      const {
        units: own,
        internal,
        external
      } = counts[group] ?? { units: 0, internal: 0, external: 0 };
      return {
        key,
        values: {
          units: own,
          internalLinks: internal,
          externalLinks: external,
          ei: index(external, internal),
          eiEnds: index(external, 2 * internal)
        }
      };
    })
  };
}

function inwardness(
  pairs: TiedPairs,
  groupsOf: Grouping['groupsOf']
): Record<'ei' | 'eiExpected' | 'eiDeviation', number | null> {
  const links = pairs.from.length;
  if (links === 0) return { ei: null, eiExpected: null, eiDeviation: null };
  const labels = labelsOf(groupsOf);
  const pattern = acrossGroups(labels);
  const across = observedOf(pattern, labels, pairs);
  const { mean, sd } = momentsOf(pattern, labels, loadOf(pairs));
  return {
    ei: index(across, links - across),
    eiExpected: index(mean, links - mean),
    eiDeviation: (2 * sd) / links
  };
}

/** How many units each group has, and how many links run inside it and out of it. */
function countsOf(
  { from, to }: TiedPairs,
  groupsOf: Grouping['groupsOf'],
  groups: number
): { units: number; internal: number; external: number }[] {
  const counts = Array.from({ length: groups }, () => ({ units: 0, internal: 0, external: 0 }));
  const groupsAt = (unit: number | undefined): readonly number[] => groupsOf[unit ?? -1] ?? [];
  const count = (group: number, what: 'units' | 'internal' | 'external'): void => {
    const known = counts[group];
    if (known) known[what] += 1;
  };
  for (const own of groupsOf) own.forEach((group) => count(group, 'units'));
  for (const [pair, one] of from.entries()) {
    const here = groupsAt(one);
    const there = groupsAt(to[pair]);
    for (const group of here) count(group, there.includes(group) ? 'internal' : 'external');
    for (const group of there) if (!here.includes(group)) count(group, 'external');
  }
  return counts;
}

function index(external: number, internal: number): number | null {
  return external + internal === 0 ? null : (external - internal) / (external + internal);
}
