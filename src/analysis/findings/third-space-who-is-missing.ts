import type { Context } from '#analysis/context.ts';
import { findingId } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf, type FindingOf } from '#analysis/finding.ts';
import { groupingOf, type Grouping } from '#analysis/grouping.ts';
import { sorted } from '#analysis/in-order.ts';
import { qualitativeVariation } from '#analysis/metrics/diversity.ts';
import type { Rule } from '#analysis/rule.ts';
import type { WhoIsMissing } from '#analysis/third-space-facts.ts';
import type { ActorId } from '#domain/ids.ts';
import type { Space } from '#domain/space.ts';

const ID = 'third-space.who-is-missing';

/** With fewer participants, all but one are too few to speak of a group; a convention. */
const ENOUGH_PARTICIPANTS = 4;

/**
 * Spaces that some of those concerned do not take part in: all participants but
 * one at most are of one group, by the criterion of the map, while actors of
 * other groups are concerned; or actors concerned by what the space works on
 * neither take part nor are invited; or some were invited, and are absent. One
 * finding a space. Whoever sits inside an actor is there for it, and the other
 * way round, unless that actor was itself invited and is absent.
 *
 * Cooperation goes beyond one's own circle, « l'entre-soi » (Zoein,
 * « Coopération »); index of qualitative variation (Agresti and Agresti, 1978).
 * Unknown: participants of whom nobody said the group. Silent on spaces with no
 * participant entered.
 */
export const whoIsMissing: Rule<typeof ID> = {
  id: ID,
  family: 'third-space',
  stage: 'drawn',
  find
};

function find(context: Context): FindingOf<typeof ID>[] {
  const grouping = groupingOf(context, context.ecosystem.map.criterion);
  return context.spaces.flatMap((space) => {
    if (space.participants.length === 0) return [];
    const seen = { ...circleOf(space, grouping, context), ...missingFrom(space, context) };
    const isComplete = seen.absent.length + seen.invited.length === 0;
    return seen.group === null && isComplete ? [] : [findingOn(space, seen, grouping)];
  });
}

type Circle = Pick<WhoIsMissing, 'group' | 'ofGroup' | 'otherGroups'>;
type Missing = Pick<WhoIsMissing, 'absent' | 'invited'>;

const OPEN: Circle = { group: null, ofGroup: 0, otherGroups: [] };

/** The one group that nearly all participants belong to, when others are concerned. */
function circleOf(space: Space, grouping: Grouping, { neutralities }: Context): Circle {
  const participants = sorted(space.participants);
  const counts = countsIn(participants, grouping);
  const ofGroup = Math.max(...counts);
  if (participants.length < ENOUGH_PARTICIPANTS || ofGroup < participants.length - 1) return OPEN;
  const place = counts.indexOf(ofGroup);
  const others = (neutralities.get(space.id)?.concerned ?? [])
    .map((id) => placesOf(id, grouping))
    .filter((places) => !places.includes(place))
    .flat();
  const nameOf = (group: number): string[] => grouping.groups.slice(group, group + 1);
  const [group = null] = nameOf(place);
  return others.length === 0
    ? OPEN
    : { group, ofGroup, otherGroups: sorted(others.flatMap(nameOf)) };
}

function missingFrom(space: Space, { nests, neutralities }: Context): Missing {
  const hasFrom = (id: ActorId, present: readonly ActorId[]): boolean =>
    present.some((one) => nests.lineOf(one).has(id));
  const isThere = (id: ActorId): boolean =>
    [...space.participants, ...space.invited].some((one) => nests.areNested(one, id));
  return {
    absent: (neutralities.get(space.id)?.concerned ?? []).filter((id) => !isThere(id)),
    invited: sorted(space.invited).filter((id) => !hasFrom(id, space.participants))
  };
}

function placesOf(id: ActorId, { groupsOf, placeOf }: Grouping): readonly number[] {
  const place = placeOf(id);
  return place === null ? [] : (groupsOf[place] ?? []);
}

/** How many of these actors belong to each group. */
function countsIn(ids: readonly ActorId[], grouping: Grouping): number[] {
  const places = ids.flatMap((id) => placesOf(id, grouping));
  return grouping.groups.map((_, group) => places.filter((place) => place === group).length);
}

function findingOn(space: Space, seen: Circle & Missing, grouping: Grouping): FindingOf<typeof ID> {
  const participants = sorted(space.participants);
  const groups = participants.map((id) => placesOf(id, grouping).length);
  const counts = countsIn(participants, grouping);
  return {
    id: findingId(ID, [space.id]),
    rule: ID,
    family: 'third-space',
    subjects: subjectsOf({ actors: [...seen.absent, ...seen.invited], spaces: [space.id] }),
    measure: {
      criterion: grouping.criterion,
      participants: participants.length,
      ...seen,
      variation: groups.some((count) => count > 1)
        ? null
        : qualitativeVariation(counts, counts.length)
    },
    coverage: coverageOf([], {
      actors: participants.length,
      unknown: groups.filter((count) => count === 0).length
    }),
    test: null,
    trial: null,
    referential: null
  };
}
