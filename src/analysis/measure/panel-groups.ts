import { labelsOf } from '#analysis/chance/labels.ts';
import { tiedPairsOf } from '#analysis/chance/tied-pairs.ts';
import { liftedEnds, type Grouping } from '#analysis/grouping.ts';
import { groupSegregation } from '#analysis/metrics/group-segregation.ts';
import { segregationOf } from '#analysis/metrics/segregation.ts';
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
  const labels = labelsOf(groupsOf);
  const { index, expected, sd } = segregationOf(pairs, labels);
  const each = groupSegregation(pairs, labels);
  return {
    inward: {
      ei: index,
      eiExpected: expected,
      eiDeviation: sd,
      groupedUnits: units.length,
      ungroupedUnits: ungrouped.length
    },
    groups: groups.map((key, group) => {
      const found = each[group];
      return {
        key,
        values: {
          units: labels.groupSizes[group] ?? 0,
          internalLinks: found?.internal ?? 0,
          externalLinks: found?.external ?? 0,
          ei: found?.links ?? null,
          eiEnds: found?.ends ?? null
        }
      };
    })
  };
}
