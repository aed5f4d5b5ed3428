import type { Labels } from '#analysis/chance/labels.ts';
import type { PermutationTest } from '#analysis/chance/permutation-test.ts';
import { isTooMixed } from '#analysis/chance/tally.ts';
import type { Context } from '#analysis/context.ts';
import { findingId, WHOLE_MAP } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf, type FindingOf } from '#analysis/finding.ts';
import type { GroupedCooperation } from '#analysis/grouped-cooperation.ts';
import { inwardness } from '#analysis/inwardness.ts';
import { pairCount } from '#analysis/network.ts';
import type { ReasonUntold, Untold } from '#analysis/portrait-facts.ts';
import type { Rule } from '#analysis/rule.ts';
import { starTest } from '#analysis/star-test.ts';
import { thinPairs } from '#analysis/thin-pairs.ts';
import type { Work } from '#analysis/work.ts';

const ID = 'portrait.cannot-tell';

/**
 * The questions that a map is too small, or says too little, to answer: even its
 * furthest case would come by chance as often as the map's own level, or there is
 * nothing to deal out. One finding for the map, so that silence is not taken for
 * an answer; none on a map with no link at all.
 *
 * Cooperation is not directly seen: it is told from the work (ATEMIS – IE-EFC,
 * 2024, Fiche 11). The smallest p that can be reached: Phipson and Smyth, 2010.
 * Unknown: units of which nobody said the group.
 */
export const cannotTell: Rule<typeof ID> = { id: ID, family: 'portrait', stage: 'tested', find };

function* find(context: Context): Work<readonly FindingOf<typeof ID>[]> {
  const { criterion, alpha } = context.ecosystem.map;
  const { cooperation, labels, wholeTest, groupsTest } = yield* inwardness(context);
  const thin = yield* thinPairs(context);
  const stars = yield* starTest(context);
  const { grouping, groupsOf, links, network, units } = cooperation;
  const why = whyNotGrouped(cooperation, labels);
  const questions: readonly (Untold | null)[] = [
    untold('silo.inward', { why, test: wholeTest, alpha }),
    untold('silo.group', { why, test: groupsTest, alpha }),
    untold('transverse.thin', {
      why: why ?? (thin.pairs.length === 0 ? 'too-few' : null),
      test: thin.test,
      alpha
    }),
    stars.tested.length === 0
      ? null
      : untold('domination.star', { why: null, test: stars.test, alpha })
  ];
  const open = questions.filter((one) => one !== null);
  if (open.length === 0 || context.links.length === 0) return [];
  return [
    {
      id: findingId(ID, WHOLE_MAP),
      rule: ID,
      family: 'portrait',
      subjects: subjectsOf({}),
      measure: {
        criterion,
        alpha,
        units: units.length,
        groups: new Set(groupsOf.flat()).size,
        links: pairCount(network),
        questions: open
      },
      coverage: coverageOf(links, {
        actors: grouping.units.length + grouping.ungrouped.length,
        unknown: grouping.ungrouped.length
      }),
      test: null,
      trial: null,
      referential: null
    }
  ];
}

interface Asked {
  /** What stands in the way before any test. */
  readonly why: ReasonUntold | null;
  readonly test: PermutationTest;
  readonly alpha: number;
}

function untold(question: Untold['question'], { why, test, alpha }: Asked): Untold | null {
  if (why !== null) return { question, reason: why, smallest: null };
  if (test.together === 0) return { question, reason: 'all-alike', smallest: null };
  return test.smallest >= alpha ? { question, reason: 'too-few', smallest: test.smallest } : null;
}

/** What keeps any deal of the groups from meaning something. */
function whyNotGrouped(
  { grouping, groupsOf, units }: GroupedCooperation,
  labels: Labels
): ReasonUntold | null {
  if (grouping.units.length === 0) return 'nothing-grouped';
  if (units.length === 0) return 'no-links';
  const held = groupsOf.flat();
  const groups = new Set(held).size;
  if (groups === 1) return 'one-group';
  if (groups === held.length) return 'all-alone';
  return isTooMixed(labels) && held.length > units.length ? 'too-mixed' : null;
}
