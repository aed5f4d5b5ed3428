import { criticalZ, testOf } from '#analysis/chance/permutation-test.ts';
import { robustnessOf } from '#analysis/chance/robustness.ts';
import { tiedPairsOf } from '#analysis/chance/tied-pairs.ts';
import type { Context } from '#analysis/context.ts';
import { crossedVisit } from '#analysis/crossed-visit.ts';
import { findingId } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf, type FindingOf, type Test } from '#analysis/finding.ts';
import type { GroupedCooperation } from '#analysis/grouped-cooperation.ts';
import { groupLinks, type GroupLinks } from '#analysis/group-links.ts';
import { inwardness } from '#analysis/inwardness.ts';
import { groupSegregation, type GroupSegregation } from '#analysis/metrics/group-segregation.ts';
import type { Rule } from '#analysis/rule.ts';
import type { Work } from '#analysis/work.ts';

const ID = 'silo.group';

/**
 * Groups whose cooperative links go out less than their own activity would have
 * it: of as many ends of links as their members hold, the share that chance
 * leads elsewhere, when the same units are dealt out anew among the groups
 * (Krackhardt and Stern, 1988; all groups tested together, Westfall and Young,
 * 1993). One finding a group; a group of one has nothing inside.
 *
 * What lets people of different services cross paths is a way out of silos
 * (Zoein, « Coopération »). Unknown: pairs of a member and someone else that no
 * cooperative link ties. To be tried: a joint visit with the other groups.
 */
export const inwardGroup: Rule<typeof ID> = {
  id: ID,
  family: 'silo',
  stage: 'tested',
  find,
  confirm
};

function* find(context: Context): Work<readonly FindingOf<typeof ID>[]> {
  const { cooperation, labels, groupsTest } = yield* inwardness(context);
  const { alpha } = context.ecosystem.map;
  const balance = groupSegregation(tiedPairsOf(cooperation.network), labels);
  const links = groupLinks(cooperation);
  return groupsTest.patterns.flatMap((seen, group) => {
    const [own, ties] = [balance[group], links[group]];
    const isRare = (seen.z ?? 0) < 0 && seen.adjusted < alpha;
    if (!own || !ties || !isRare) return [];
    return [findingOn({ group, own, ties, test: testOf(groupsTest, seen) }, cooperation)];
  });
}

interface Seen {
  readonly group: number;
  readonly own: GroupSegregation;
  readonly ties: GroupLinks;
  readonly test: Test;
}

function findingOn(
  { group, own, ties, test }: Seen,
  cooperation: GroupedCooperation
): FindingOf<typeof ID> {
  const { grouping, units } = cooperation;
  const members = ties.members.length;
  const others = units.length - members;
  const ends = 2 * own.internal + own.external;
  const expectedAcross = (ends * others) / (units.length - 1);
  return {
    id: idOf(group, cooperation),
    rule: ID,
    family: 'silo',
    subjects: subjectsOf({ actors: ties.members, links: ties.inside.map(({ id }) => id) }),
    measure: {
      criterion: grouping.criterion,
      group: grouping.groups[group] ?? '',
      members,
      others,
      inside: own.internal,
      across: own.external,
      expectedAcross,
      index: own.ends,
      isolates: ties.all.length - members
    },
    coverage: coverageOf(ties.own, {
      actors: units.length,
      unknown: members * others - own.external
    }),
    // Told in links that go out, rather than in what goes out beyond what is expected.
    test: { ...test, observed: own.external, expected: expectedAcross },
    trial: crossedVisit(cooperation, group),
    referential: null
  };
}

function idOf(group: number, { grouping }: GroupedCooperation): string {
  return findingId(ID, [`${grouping.criterion}/${grouping.groups[group] ?? ''}`]);
}

/** The same findings, once it is known whether they outlast mistakes in the map. */
function* confirm(
  findings: readonly FindingOf<typeof ID>[],
  context: Context
): Work<readonly FindingOf<typeof ID>[]> {
  if (findings.length === 0) return findings;
  const { cooperation, labels, groups, groupsTest } = yield* inwardness(context);
  const { seed, alpha } = context.ecosystem.map;
  const found = new Set(findings.map(({ id }) => id));
  const kept = groups.flatMap((pattern, group) => {
    const id = idOf(group, cooperation);
    return found.has(id) ? [{ id, pattern }] : [];
  });
  const critical = criticalZ(groupsTest, alpha) ?? -Infinity;
  const robustness = yield* robustnessOf(
    cooperation.network,
    labels,
    kept.map(({ pattern }) => pattern),
    { seed, series: ID, critical }
  );
  const known = new Map(kept.map(({ id }, place) => [id, robustness[place] ?? null]));
  return findings.map((one) => ({
    ...one,
    test: one.test && { ...one.test, robustness: known.get(one.id) ?? null }
  }));
}
