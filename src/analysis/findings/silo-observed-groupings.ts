import { chanceOfAgreement } from '#analysis/chance/agreement.ts';
import { modularityTest } from '#analysis/chance/modularity-test.ts';
import { randomFrom } from '#analysis/chance/random.ts';
import type { Context } from '#analysis/context.ts';
import { findingId } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf, type FindingOf } from '#analysis/finding.ts';
import { groupingOf, liftedEnds, type Grouping } from '#analysis/grouping.ts';
import { linksOf } from '#analysis/layered.ts';
import { bestGroups } from '#analysis/metrics/louvain.ts';
import { observedGroups } from '#analysis/metrics/observed-groups.ts';
import { adjustedMutualInformation } from '#analysis/metrics/partitions.ts';
import { tiedPartOf } from '#analysis/metrics/tied-part.ts';
import { networkOf } from '#analysis/network.ts';
import type { Rule } from '#analysis/rule.ts';
import { partOf, type Work } from '#analysis/work.ts';
import type { ActorId } from '#domain/ids.ts';

const ID = 'silo.observed-groupings';
const RUNS = 50;
const DEALS = 999;

/**
 * Groupings that cooperative links draw between units, and that are not those of
 * the criterion of the map. One finding at most. The best of 50 runs of Louvain
 * (Blondel et al., 2008), when it is sharper than on rewired maps (p ≤ α, see
 * `modularityTest`): between few units nothing is, and the rule is silent.
 *
 * It is silent as well when these groupings agree with the declared groups more
 * than chance has it: their mutual information (Vinh et al., 2010) is as high in
 * a share of α at most of 1,000 deals of the units among the declared groups.
 * Units of the same declared groups are alike, for criteria that give several;
 * groups of one unit each, or one that holds all, say nothing to agree with.
 * Robustness is in `modularityTest`, so that the finding comes with it.
 * Unknown: units left out because nobody said their group. No trial: to
 * recognise a grouping, or to name it, adds nothing to the map.
 */
export const observedGroupings: Rule<typeof ID> = {
  id: ID,
  family: 'silo',
  stage: 'background',
  find
};

function* find(context: Context): Work<FindingOf<typeof ID>[]> {
  const { criterion, seed, alpha } = context.ecosystem.map;
  const grouping = groupingOf(context, criterion);
  const links = linksOf(context, 'cooperative').filter((link) => isLifted(link, grouping));
  const whole = networkOf(grouping.units.length, liftedEnds(links, grouping));
  const { network, places } = tiedPartOf(whole);
  const tested = yield* partOf(modularityTest(network, { seed, series: ID, alpha }), 0, 0.9);
  if (tested === null) return [];

  const random = randomFrom(seed, ID);
  const { groups, modularity } = bestGroups(network, { runs: RUNS, random });
  yield 0.95;
  const declared = declaredGroups(places, grouping);
  const chance = chanceOfAgreement(declared, groups, { deals: DEALS, random });
  const observed = observedGroups(network, groups);
  if (chance <= alpha || observed.length < 2 || modularity === null) return [];

  const unitAt = (place: number): ActorId => grouping.units[places[place] ?? -1] as ActorId;
  return [
    {
      id: findingId(ID, [criterion]),
      rule: ID,
      family: 'silo',
      subjects: subjectsOf({ actors: observed.flatMap(({ members }) => members.map(unitAt)) }),
      measure: {
        criterion,
        units: network.size,
        sizes: observed.map(({ members }) => members.length),
        around: observed.map(({ around }) => unitAt(around)),
        modularity,
        sharper: tested.sharper,
        agreement: tellsNothing(declared) ? null : adjustedMutualInformation(declared, groups)
      },
      coverage: coverageOf(links, { actors: network.size, unknown: grouping.ungrouped.length }),
      test: tested.test,
      trial: null,
      referential: null
    }
  ];
}

function isLifted(
  { from, to }: { readonly from: ActorId; readonly to: ActorId },
  { placeOf }: Grouping
): boolean {
  const [start, end] = [placeOf(from), placeOf(to)];
  return start !== null && end !== null && start !== end;
}

/** The declared group of each unit, as a number; several of them together are one more. */
function declaredGroups(places: Int32Array, { groupsOf }: Grouping): Int32Array {
  const numbers = new Map<string, number>();
  return places.map((place) => {
    const key = String(groupsOf[place]);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}

/** Whether groups each hold one unit, or one holds all. */
function tellsNothing(declared: Int32Array): boolean {
  const count = new Set(declared).size;
  return count === 1 || count === declared.length;
}
