import type { Context } from '#analysis/context.ts';
import type { ProposedSpace } from '#analysis/finding.ts';
import { sorted } from '#analysis/in-order.ts';
import type { ActorId } from '#domain/ids.ts';
import type { Attendance } from './proposal.ts';

/** In how many spaces each actor takes part itself, or facilitates. */
export type Load = ReadonlyMap<ActorId, number>;

type Attended = Pick<ProposedSpace, 'participants' | 'facilitators'>;

/** How many of the spaces read each actor is in. */
export function loadIn({ spaces }: Context): Map<ActorId, number> {
  return loadWith(new Map(), spaces);
}

/** A load with some spaces more. */
export function loadWith(load: Load, spaces: readonly Attended[]): Map<ActorId, number> {
  const more = new Map(load);
  for (const { participants, facilitators = [] } of spaces)
    for (const id of new Set([...participants, ...facilitators]))
      more.set(id, (more.get(id) ?? 0) + 1);
  return more;
}

/** Whether actors may be in one space more. */
export function haveRoom(actors: readonly ActorId[], load: Load, most: number): boolean {
  return actors.every((id) => (load.get(id) ?? 0) < most);
}

/** Those who would be in more spaces than now. */
export function attendanceOf(spaces: readonly Attended[], load: Load): Attendance[] {
  const after = loadWith(load, spaces);
  const asked = spaces.flatMap(({ participants, facilitators = [] }) => [
    ...participants,
    ...facilitators
  ]);
  return sorted(asked).map((actor) => ({
    actor,
    before: load.get(actor) ?? 0,
    after: after.get(actor) ?? 0
  }));
}
