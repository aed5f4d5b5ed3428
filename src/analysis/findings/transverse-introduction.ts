import type { Context } from '#analysis/context.ts';
import { findingId } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf, type FindingOf } from '#analysis/finding.ts';
import type { GroupedCooperation } from '#analysis/grouped-cooperation.ts';
import { linksOf } from '#analysis/layered.ts';
import { commonPartners } from '#analysis/metrics/link-prediction.ts';
import type { Rule } from '#analysis/rule.ts';
import { areAcross, thinPairs, type TestedPair } from '#analysis/thin-pairs.ts';
import { pairKey } from '#analysis/ties.ts';
import type { Work } from '#analysis/work.ts';
import type { ActorId } from '#domain/ids.ts';
import { layerOf } from '#domain/link.ts';

const ID = 'transverse.introduction';

/** How many introductions are suggested between two groups; a convention. */
const MOST_INTRODUCTIONS = 3;

/**
 * Two actors that nothing ties, one in each of two groups found to have few
 * links, with partners in common who could introduce them (Obstfeld, 2005). A
 * suggestion and no diagnosis: it predicts more of the same, since whoever
 * shares partners tends to meet anyway, which is why it stays between groups.
 *
 * Resource allocation (Zhou, Lü and Zhang, 2009): partners with few links count
 * for more. At most three a pair of groups; among equals, those who have fewest
 * links, then the first ones. Neither a link of any kind but tensions and
 * rivalries, nor a common space. One finding a pair of actors. Unknown: whether
 * these two are tied, and no more. To be tried: that they get to know each
 * other, which answers the finding.
 */
export const introduction: Rule<typeof ID> = {
  id: ID,
  family: 'transverse',
  stage: 'tested',
  find
};

function* find(context: Context): Work<readonly FindingOf<typeof ID>[]> {
  const { cooperation, thin } = yield* thinPairs(context);
  if (thin.length === 0) return [];
  const near = pairsNear(cooperation);
  const isKnown = knownPairs(cooperation, context);
  const found = new Map<string, FindingOf<typeof ID>>();
  for (const pair of thin) {
    yield 1 / 2;
    const chosen = near
      .filter(({ groups: [ones, others] }) => areAcross(ones, others, pair.groups))
      .filter(({ ids: [one, other] }) => !isKnown(one, other))
      .flatMap((candidate) => withIntroducers(candidate, cooperation, context))
      .toSorted(byPromise)
      .slice(0, MOST_INTRODUCTIONS);
    for (const candidate of chosen) {
      const finding = findingOn(candidate, pair, cooperation);
      // Spheres overlap: what introduces two actors does so whatever the groups.
      if (!found.has(finding.id)) found.set(finding.id, finding);
    }
  }
  return [...found.values()];
}

/** Two units that do not cooperate, and share partners. */
interface Near {
  readonly units: readonly [number, number];
  readonly ids: readonly [ActorId, ActorId];
  readonly groups: readonly [readonly number[], readonly number[]];
  readonly closeness: number;
}

/** Two units that could be introduced, and by whom. */
interface Candidate extends Near {
  readonly introducers: readonly ActorId[];
  /** How many partners the two have, taken together. */
  readonly partners: number;
}

function pairsNear({ network, units, groupsOf }: GroupedCooperation): Near[] {
  const { from, to, resourceAllocation } = commonPartners(network);
  return [...from].flatMap((first, index): Near[] => {
    const second = to[index] ?? first;
    const [one, other] = [units[first], units[second]];
    if (!one || !other) return [];
    return [
      {
        units: [first, second],
        ids: [one, other],
        groups: [groupsOf[first] ?? [], groupsOf[second] ?? []],
        closeness: resourceAllocation[index] ?? 0
      }
    ];
  });
}

function withIntroducers(
  near: Near,
  { network: { starts, partners }, units }: GroupedCooperation,
  { ecosystem: { actors } }: Context
): Candidate[] {
  const [ones, others] = near.units.map((unit) =>
    partners.subarray(starts[unit], starts[unit + 1])
  ) as [Int32Array, Int32Array];
  const introducers = [...ones]
    .filter((partner) => others.includes(partner))
    .flatMap((partner) => units[partner] ?? [])
    // A river brings people together, but introduces nobody.
    .filter((id) => actors.get(id)?.kind !== 'non-human');
  if (introducers.length === 0) return [];
  return [{ ...near, introducers, partners: ones.length + others.length }];
}

/** Whether two units have some link, tensions and rivalries aside, meet in a space, or sit one inside the other. */
function knownPairs(
  { grouping: { placeOf, units } }: GroupedCooperation,
  context: Context
): (one: ActorId, other: ActorId) => boolean {
  const unitOf = (id: ActorId): ActorId => units[placeOf(id) ?? -1] ?? id;
  const tied = new Set(
    linksOf(context, 'all')
      .filter((link) => layerOf(link) !== 'friction')
      .map(({ from, to }) => pairKey(unitOf(from), unitOf(to)))
  );
  const { nests, encounters } = context;
  return (one, other) =>
    tied.has(pairKey(one, other)) ||
    nests.areNested(one, other) ||
    encounters.spacesJoining(one, other).length > 0;
}

function byPromise(one: Candidate, other: Candidate): number {
  return (
    other.closeness - one.closeness ||
    one.partners - other.partners ||
    one.units[0] - other.units[0] ||
    one.units[1] - other.units[1]
  );
}

function findingOn(
  { ids, introducers, closeness }: Candidate,
  { groups }: TestedPair,
  { grouping, links, units, placeOf }: GroupedCooperation
): FindingOf<typeof ID> {
  const [one, other] = ids;
  const around = new Set<string>(introducers);
  const through = links.filter((link) => {
    const ends = [link.from, link.to].map((id) => units[placeOf(id) ?? -1] ?? id);
    return ends.some((id) => id === one || id === other) && ends.some((id) => around.has(id));
  });
  return {
    id: findingId(ID, [one, other]),
    rule: ID,
    family: 'transverse',
    subjects: subjectsOf({
      actors: [one, other, ...introducers],
      links: through.map(({ id }) => id)
    }),
    measure: {
      criterion: grouping.criterion,
      groups: [grouping.groups[groups[0]] ?? '', grouping.groups[groups[1]] ?? ''],
      one,
      other,
      introducers,
      closeness
    },
    coverage: coverageOf(through, { actors: introducers.length + 2, unknown: 1 }),
    test: null,
    trial: { links: [{ kind: 'acquaintance', from: one, to: other }], spaces: [] },
    referential: null
  };
}
