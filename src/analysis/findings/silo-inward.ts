import { criticalZ, testOf } from '#analysis/chance/permutation-test.ts';
import { robustnessOf } from '#analysis/chance/robustness.ts';
import type { Context } from '#analysis/context.ts';
import { crossedVisit } from '#analysis/crossed-visit.ts';
import { findingId } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf, type FindingOf } from '#analysis/finding.ts';
import { inwardness } from '#analysis/inwardness.ts';
import { possiblePairs, segregationOf } from '#analysis/metrics/segregation.ts';
import { tiedPairsOf } from '#analysis/chance/tied-pairs.ts';
import type { Rule } from '#analysis/rule.ts';
import type { Work } from '#analysis/work.ts';
import type { ActorId } from '#domain/ids.ts';

const ID = 'silo.inward';

/**
 * Cooperative links that stay inside the groups of the map's criterion more than
 * chance has it: the E–I index (Krackhardt and Stern, 1988) when the same units
 * are dealt out anew among the groups, below the level of the map. One finding a
 * criterion. Two units are one pair, however many links they have.
 *
 * Work done in silos is one of the limits that dividing work comes up against
 * (ATEMIS – IE-EFC, 2024, Fiche 10). Units with no cooperative link count for
 * nothing, and are numbered beside. Unknown: pairs of units of different groups
 * that no cooperative link ties. To be tried: a joint visit.
 */
export const inward: Rule<typeof ID> = { id: ID, family: 'silo', stage: 'tested', find, confirm };

function* find(context: Context): Work<readonly FindingOf<typeof ID>[]> {
  const { cooperation, labels, wholeTest } = yield* inwardness(context);
  const { grouping, links, units, network } = cooperation;
  const [seen] = wholeTest.patterns;
  const isRare = seen && (seen.z ?? 0) < 0 && seen.adjusted < context.ecosystem.map.alpha;
  if (!isRare) return [];

  const { internal, external, index, expected } = segregationOf(tiedPairsOf(network), labels);
  const groupsAt = (id: ActorId): readonly number[] =>
    cooperation.groupsOf[cooperation.placeOf(id) ?? -1] ?? [];
  const inside = links.filter(({ from, to }) =>
    groupsAt(from).some((group) => groupsAt(to).includes(group))
  );
  return [
    {
      id: findingId(ID, [grouping.criterion]),
      rule: ID,
      family: 'silo',
      subjects: subjectsOf({ actors: units, links: inside.map(({ id }) => id) }),
      measure: {
        criterion: grouping.criterion,
        units: units.length,
        groups: new Set(cooperation.groupsOf.flat()).size,
        inside: internal,
        across: external,
        expectedAcross: seen.expected,
        index,
        expectedIndex: expected,
        isolates: grouping.units.length - units.length,
        ungrouped: grouping.ungrouped.length
      },
      coverage: coverageOf(links, {
        actors: units.length,
        unknown: possiblePairs(labels).external - external
      }),
      test: testOf(wholeTest, seen),
      trial: crossedVisit(cooperation),
      referential: null
    }
  ];
}

/** The same finding, once it is known whether it outlasts mistakes in the map. */
function* confirm(
  findings: readonly FindingOf<typeof ID>[],
  context: Context
): Work<readonly FindingOf<typeof ID>[]> {
  if (findings.length === 0) return findings;
  const { cooperation, labels, whole, wholeTest } = yield* inwardness(context);
  const { seed, alpha } = context.ecosystem.map;
  const critical = criticalZ(wholeTest, alpha) ?? -Infinity;
  const [robustness = null] = yield* robustnessOf(cooperation.network, labels, [whole], {
    seed,
    series: ID,
    critical
  });
  return findings.map((one) => ({ ...one, test: one.test && { ...one.test, robustness } }));
}
