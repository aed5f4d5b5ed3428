import { criticalZ, testOf } from '#analysis/chance/permutation-test.ts';
import { robustnessOf } from '#analysis/chance/robustness.ts';
import type { Context } from '#analysis/context.ts';
import { findingId } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf, type FindingOf, type Trial } from '#analysis/finding.ts';
import type { GroupedCooperation } from '#analysis/grouped-cooperation.ts';
import { sorted } from '#analysis/in-order.ts';
import { LARGEST_GATHERING } from '#analysis/metrics/gatherings.ts';
import type { Rule } from '#analysis/rule.ts';
import {
  areAcross,
  SERIES,
  thinPairs,
  type TestedPair,
  type ThinPairs
} from '#analysis/thin-pairs.ts';
import type { Work } from '#analysis/work.ts';
import type { ActorId } from '#domain/ids.ts';

const ID = 'transverse.thin';

/**
 * Fewer cooperative links between two groups than chance gives, when the same
 * actors are dealt out anew among the groups (see `thinPairs`). One finding a
 * pair of groups.
 *
 * Cooperation starts from a stake, an ambition or a friction that people meet on
 * (ATEMIS – IE-EFC, 2024, Fiche 11): few links may be a choice as well. Units
 * with no cooperative link are left out. Unknown: pairs of units of the two
 * groups that no cooperative link ties. To be tried: a joint visit.
 */
export const thinBetweenGroups: Rule<typeof ID> = {
  id: ID,
  family: 'transverse',
  stage: 'tested',
  find,
  confirm
};

function* find(context: Context): Work<readonly FindingOf<typeof ID>[]> {
  const found = yield* thinPairs(context);
  return found.thin.map((pair) => findingOn(pair, found));
}

/** The same findings, once it is known whether they outlast mistakes in the map. */
function* confirm(
  findings: readonly FindingOf<typeof ID>[],
  context: Context
): Work<readonly FindingOf<typeof ID>[]> {
  if (findings.length === 0) return findings;
  const { cooperation, labels, test, thin } = yield* thinPairs(context);
  const { seed, alpha } = context.ecosystem.map;
  const robustness = yield* robustnessOf(
    cooperation.network,
    labels,
    thin.map(({ pattern }) => pattern),
    { seed, series: SERIES, critical: criticalZ(test, alpha) ?? -Infinity }
  );
  const known = new Map(
    thin.map((pair, index) => [idOf(pair, cooperation), robustness[index] ?? null])
  );
  return findings.map((finding) => {
    const robust = known.get(finding.id) ?? null;
    return { ...finding, test: finding.test && { ...finding.test, robustness: robust } };
  });
}

function findingOn(pair: TestedPair, { cooperation, test }: ThinPairs): FindingOf<typeof ID> {
  const { grouping, links, units, groupsOf, placeOf } = cooperation;
  const [one, other] = pair.groups;
  const members = (group: number): number[] =>
    units.flatMap((_, unit) => (groupsOf[unit]?.includes(group) ? [unit] : []));
  const groupsAt = (id: ActorId): readonly number[] => groupsOf[placeOf(id) ?? -1] ?? [];
  const [ones, others] = [members(one), members(other)];
  return {
    id: idOf(pair, cooperation),
    rule: ID,
    family: 'transverse',
    subjects: subjectsOf({
      actors: [...ones, ...others].flatMap((unit) => units[unit] ?? []),
      links: links
        .filter(({ from, to }) => areAcross(groupsAt(from), groupsAt(to), pair.groups))
        .map(({ id }) => id)
    }),
    measure: {
      criterion: grouping.criterion,
      groups: keysOf(pair, cooperation),
      sizes: [ones.length, others.length],
      tied: pair.test.observed,
      expected: pair.test.expected,
      pairs: pair.dyads
    },
    coverage: coverageOf(links, {
      actors: units.length,
      unknown: pair.dyads - pair.test.observed
    }),
    test: testOf(test, pair.test),
    trial: visit([ones, others], cooperation),
    referential: null
  };
}

function idOf(pair: TestedPair, cooperation: GroupedCooperation): string {
  const { criterion } = cooperation.grouping;
  return findingId(
    ID,
    keysOf(pair, cooperation).map((key) => `${criterion}/${key}`)
  );
}

function keysOf({ groups }: TestedPair, { grouping }: GroupedCooperation): [string, string] {
  const [one, other] = groups;
  return [grouping.groups[one] ?? '', grouping.groups[other] ?? ''];
}

/** A visit between those of each group who have most links already, the first ones among equals. */
function visit(
  sides: readonly (readonly number[])[],
  { units, network: { starts } }: GroupedCooperation
): Trial {
  const linksOf = (unit: number): number => (starts[unit + 1] ?? 0) - (starts[unit] ?? 0);
  const visitors = sides.flatMap((side) =>
    side
      .toSorted((one, other) => linksOf(other) - linksOf(one))
      .slice(0, LARGEST_GATHERING / 2)
      .flatMap((unit) => units[unit] ?? [])
  );
  return {
    links: [],
    spaces: [{ kind: 'joint-visit', participants: sorted(visitors), treats: [] }]
  };
}
