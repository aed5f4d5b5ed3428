import type { Context } from '#analysis/context.ts';
import { sorted } from '#analysis/in-order.ts';
import type { ActorId, LinkId, SpaceId } from '#domain/ids.ts';
import type { Fact, Presence } from './fact.ts';

/** Who came, who left and with which links, who was renamed or sits elsewhere; in the order of identifiers. */
export function actorFacts(before: Context, after: Context): Fact[] {
  const [then, now] = [before.ecosystem.actors, after.ecosystem.actors];
  const [presenceThen, presenceNow] = [presenceIn(before), presenceIn(after)];
  return sorted([...then.keys(), ...now.keys()]).flatMap((id): Fact[] => {
    const was = then.get(id);
    const is = now.get(id);
    if (!was || !is)
      return [
        {
          about: 'presence',
          actor: id,
          before: was ? presenceThen(id) : null,
          after: is ? presenceNow(id) : null
        }
      ];
    return [
      ...(was.name === is.name
        ? []
        : [{ about: 'name', type: 'actor', id, before: was.name, after: is.name } as const]),
      ...(was.inside === is.inside
        ? []
        : [{ about: 'inside', actor: id, before: was.inside, after: is.inside } as const])
    ];
  });
}

function presenceIn({ links, spaces }: Context): (id: ActorId) => Presence {
  const ended = new Map<ActorId, LinkId[]>();
  const carried = new Map<ActorId, LinkId[]>();
  const attended = new Map<ActorId, SpaceId[]>();
  for (const { id, from, to, carriers } of links) {
    put(ended, [from, to], id);
    put(
      carried,
      carriers.filter((carrier) => carrier !== from && carrier !== to),
      id
    );
  }
  for (const { id, participants, facilitators } of spaces)
    put(attended, [...participants, ...facilitators], id);
  return (id) => ({
    links: sorted(ended.get(id) ?? []),
    carries: sorted(carried.get(id) ?? []),
    spaces: sorted(attended.get(id) ?? [])
  });
}

function put<Id>(index: Map<ActorId, Id[]>, actors: readonly ActorId[], id: Id): void {
  for (const actor of actors) {
    const known = index.get(actor);
    if (known) known.push(id);
    else index.set(actor, [id]);
  }
}
