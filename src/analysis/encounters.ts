import type { ActorId, LinkId, StakeId } from '#domain/ids.ts';
import type { Space } from '#domain/space.ts';
import type { Nests } from './nests.ts';

/** Who meets whom in the existing third spaces, and what these work on. */
export interface Encounters {
  /** The spaces that an actor takes part in, itself or through one that sits inside it. */
  readonly spacesOf: (id: ActorId) => readonly Space[];
  /** The spaces where two actors meet, themselves or through others that sit inside them. */
  readonly spacesJoining: (one: ActorId, other: ActorId) => readonly Space[];
  /** The spaces where anyone of two organisations meets; inside one, as `spacesJoining`. */
  readonly spacesJoiningSides: (one: ActorId, other: ActorId) => readonly Space[];
  /** The spaces that work on a stake or a link. */
  readonly spacesTreating: (id: StakeId | LinkId) => readonly Space[];
}

/** Works out who meets whom: participants only, whoever was invited but is absent meets nobody. */
export function encountersOf(spaces: readonly Space[], nests: Nests): Encounters {
  const byActor = new Map<string, Space[]>();
  const byHome = new Map<string, Space[]>();
  const byTreated = new Map<string, Space[]>();
  for (const space of spaces) {
    const present = space.participants.flatMap((id) => [...nests.lineOf(id)]);
    for (const id of new Set(present)) put(byActor, id, space);
    for (const id of new Set(space.participants.map(nests.homeOf))) put(byHome, id, space);
    for (const id of space.treats) put(byTreated, id, space);
  }
  const spacesOf = (id: ActorId): readonly Space[] => byActor.get(id) ?? [];
  const spacesJoining = (one: ActorId, other: ActorId): readonly Space[] => {
    const common = inBoth(spacesOf(one), spacesOf(other));
    if (common.length === 0 || !nests.areNested(one, other)) return common;
    // One participant of the inner actor is there for the outer one too: that is no meeting.
    const outer = nests.lineOf(one).has(other) ? other : one;
    const inner = outer === one ? other : one;
    return common.filter((space) =>
      space.participants.some((id) => nests.lineOf(id).has(outer) && !nests.lineOf(id).has(inner))
    );
  };
  return {
    spacesOf,
    spacesJoining,
    spacesJoiningSides: (one, other) => {
      const home = nests.homeOf(one);
      const otherHome = nests.homeOf(other);
      return home === otherHome
        ? spacesJoining(one, other)
        : inBoth(byHome.get(home) ?? [], byHome.get(otherHome) ?? []);
    },
    spacesTreating: (id) => byTreated.get(id) ?? []
  };
}

function inBoth(spaces: readonly Space[], others: readonly Space[]): Space[] {
  return spaces.filter((space) => others.includes(space));
}

function put(index: Map<string, Space[]>, key: string, space: Space): void {
  const known = index.get(key);
  if (known) known.push(space);
  else index.set(key, [space]);
}
