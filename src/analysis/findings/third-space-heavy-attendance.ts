import type { Context } from '#analysis/context.ts';
import { findingId } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf, type FindingOf } from '#analysis/finding.ts';
import { inOrder } from '#analysis/in-order.ts';
import { hingesOf } from '#analysis/metrics/hinges.ts';
import type { Rule } from '#analysis/rule.ts';
import type { ActorId, SpaceId } from '#domain/ids.ts';
import type { Space } from '#domain/space.ts';

const ID = 'third-space.heavy-attendance';

/** Below so many spaces on a map, nobody can be in far more than the others; a convention. */
const ENOUGH_SPACES = 5;

/**
 * Actors that take part in far more spaces than the others: in more than twice
 * as many as half of the actors do at most, and beyond the fence of Tukey (1977).
 * One finding an actor, as it takes part itself; those who take part in no space
 * are not counted, nor is whoever facilitates. Silent below five attended spaces.
 *
 * Cooperation asks for time and effort, and may wear people out (Ballon, 2022;
 * ATEMIS – IE-EFC, 2024, Fiche 11): it is a question of load, never of
 * importance. Unknown: spaces with no participant entered.
 */
export const heavyAttendance: Rule<typeof ID> = {
  id: ID,
  family: 'third-space',
  stage: 'drawn',
  find
};

function find({ spaces: all }: Context): FindingOf<typeof ID>[] {
  const spaces = all.filter(({ participants }) => participants.length > 0);
  if (spaces.length < ENOUGH_SPACES) return [];
  const attended = attendedBy(spaces);
  const hinges = hingesOf([...attended.values()].map(({ length }) => length));
  if (hinges === null) return [];
  const { median, fence } = hinges;
  return inOrder([...attended].map(([id, own]) => ({ id, own })))
    .filter(({ own: { length } }) => length > 2 * median && length > fence)
    .map(({ id, own }) => ({
      id: findingId(ID, [id]),
      rule: ID,
      family: 'third-space',
      subjects: subjectsOf({ actors: [id], spaces: own }),
      measure: {
        actor: id,
        attends: own.length,
        spaces: spaces.length,
        attending: attended.size,
        median,
        fence
      },
      coverage: coverageOf([], { actors: attended.size, unknown: all.length - spaces.length }),
      test: null,
      trial: null,
      referential: null
    }));
}

function attendedBy(spaces: readonly Space[]): ReadonlyMap<ActorId, SpaceId[]> {
  const seats = spaces.flatMap(({ id, participants }) =>
    [...new Set(participants)].map((actor) => ({ actor, id }))
  );
  const byActor = Map.groupBy(seats, ({ actor }) => actor);
  return new Map([...byActor].map(([actor, own]) => [actor, own.map(({ id }) => id)]));
}
