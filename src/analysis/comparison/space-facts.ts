import type { Context } from '#analysis/context.ts';
import { emptyShell } from '#analysis/findings/third-space-empty-shell.ts';
import { frictionsOf } from '#analysis/frictions.ts';
import { sorted } from '#analysis/in-order.ts';
import { finished } from '#analysis/work.ts';
import type { LinkId, SpaceId, StakeId } from '#domain/ids.ts';
import { sameValue } from '#domain/same-value.ts';
import type { Fact, SpaceLife } from './fact.ts';

/** What became of third spaces, then of what they work on. */
export function spaceFacts(before: Context, after: Context): Fact[] {
  const [then, now] = [before.ecosystem.spaces, after.ecosystem.spaces];
  const [livesThen, livesNow] = [livesIn(before), livesIn(after)];
  const facts = sorted([...then.keys(), ...now.keys()]).flatMap((space): Fact[] => {
    const was = then.get(space);
    const is = now.get(space);
    const life = { before: livesThen.get(space) ?? null, after: livesNow.get(space) ?? null };
    return [
      ...(sameValue(life.before, life.after) ? [] : [{ about: 'space', space, ...life } as const]),
      ...(was && is ? nameFact(space, was.name, is.name) : []),
      ...(was && is ? attendanceFact(space, was.participants, is.participants) : []),
      ...facilitationFact(space, before.neutralities, after.neutralities)
    ];
  });
  return [...facts, ...workedFacts(before, after)];
}

function livesIn(context: Context): ReadonlyMap<SpaceId, SpaceLife> {
  const found = emptyShell.find(context);
  const findings = 'next' in found ? finished(found) : found;
  const shells = new Set(findings.flatMap(({ subjects }) => subjects.spaces));
  return new Map(
    [...context.ecosystem.spaces.values()].map(({ id, status, lastMet }) => [
      id,
      { status, emptyShell: shells.has(id), lastMet }
    ])
  );
}

function nameFact(id: SpaceId, before: string, after: string): Fact[] {
  return before === after ? [] : [{ about: 'name', type: 'space', id, before, after }];
}

type Attendance = Extract<Fact, { about: 'attendance' }>;

function attendanceFact(
  space: SpaceId,
  before: Attendance['before'],
  after: Attendance['after']
): Fact[] {
  return sameValue(before, after) ? [] : [{ about: 'attendance', space, before, after }];
}

function facilitationFact(
  space: SpaceId,
  then: Context['neutralities'],
  now: Context['neutralities']
): Fact[] {
  const [before, after] = [then.get(space)?.state, now.get(space)?.state];
  // Of a space that exists at both dates: of others, their opening or closing is told.
  if (before === undefined || after === undefined || before === after) return [];
  return [{ about: 'facilitation', space, before, after }];
}

/** Frictions of both dates only: one that comes or goes is told with the pair, or with the stake. */
function workedFacts(before: Context, after: Context): Fact[] {
  const [then, now] = [spacesByFriction(before), spacesByFriction(after)];
  return sorted(then.keys()).flatMap((friction): Fact[] => {
    const [was, is] = [then.get(friction), now.get(friction)];
    return !was || !is || sameValue(was, is)
      ? []
      : [{ about: 'worked', friction, before: was, after: is }];
  });
}

function spacesByFriction(context: Context): ReadonlyMap<LinkId | StakeId, readonly SpaceId[]> {
  return new Map(
    frictionsOf(context).map(({ source: { id } }) => [
      id,
      sorted(context.encounters.spacesTreating(id).map((space) => space.id))
    ])
  );
}
