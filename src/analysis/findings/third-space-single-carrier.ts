import type { Context } from '#analysis/context.ts';
import { findingId } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf, type FindingOf } from '#analysis/finding.ts';
import { sorted } from '#analysis/in-order.ts';
import type { Rule } from '#analysis/rule.ts';
import type { ActorId } from '#domain/ids.ts';
import type { Space } from '#domain/space.ts';

const ID = 'third-space.single-carrier';

/**
 * Spaces carried by one structure, and the only common place for most of those
 * who meet there: for more than half of the pairs of participants, neither the
 * two nor anyone of their organisations meet in another space. One finding a
 * space; silent when all participants are of one organisation, since nobody else
 * could share in carrying it.
 *
 * A set-up that supports cooperation gains from being held in common (ATEMIS –
 * IE-EFC, 2024, Fiche 11, exercise 2); one minus redundancy (Latapy, Magnien and
 * Del Vecchio, 2008). Carried by one: its carriers are all of one organisation
 * or, when nobody said who they are, someone said that it is not held in common.
 * Whoever hosts it opens its doors, which is not to carry it. Unknown: a carrier
 * not entered, or from nowhere known.
 */
export const singleCarrier: Rule<typeof ID> = {
  id: ID,
  family: 'third-space',
  stage: 'drawn',
  find
};

function find(context: Context): FindingOf<typeof ID>[] {
  return context.spaces.flatMap((space) => {
    const participants = sorted(space.participants);
    const homes = new Set(participants.map(context.nests.homeOf));
    if (homes.size < 2 || !isCarriedByOne(space, context)) return [];
    const pairs = pairsOf(participants);
    const onlyHere = pairs.filter(([one, other]) => meetNowhereElse(space, [one, other], context));
    if (onlyHere.length * 2 <= pairs.length) return [];
    return [findingOn(space, { pairs: pairs.length, onlyHere: onlyHere.length }, context)];
  });
}

function isCarriedByOne({ carriers, common }: Space, { nests }: Context): boolean {
  if (common === true) return false;
  const homes = new Set(carriers.map(nests.homeOf));
  return homes.size === 1 || (homes.size === 0 && common === false);
}

type Pair = readonly [ActorId, ActorId];

function pairsOf(participants: readonly ActorId[]): Pair[] {
  return participants.flatMap((one, index) =>
    participants.slice(index + 1).map((other): Pair => [one, other])
  );
}

function meetNowhereElse(space: Space, [one, other]: Pair, { encounters }: Context): boolean {
  return encounters.spacesJoiningSides(one, other).every((common) => common === space);
}

function findingOn(
  space: Space,
  { pairs, onlyHere }: { readonly pairs: number; readonly onlyHere: number },
  { nests }: Context
): FindingOf<typeof ID> {
  const [carrier = null] = space.carriers.map(nests.homeOf);
  const unplaced = space.carriers.filter((id) => !nests.isPlaced(id));
  return {
    id: findingId(ID, [space.id]),
    rule: ID,
    family: 'third-space',
    subjects: subjectsOf({ actors: carrier === null ? [] : [carrier], spaces: [space.id] }),
    measure: {
      carrier,
      participants: new Set(space.participants).size,
      pairs,
      onlyHere,
      redundancy: 1 - onlyHere / pairs
    },
    coverage: coverageOf([], {
      actors: new Set(space.participants).size,
      unknown: carrier === null ? 1 : unplaced.length
    }),
    test: null,
    trial: null,
    referential: null
  };
}
