import type { Actor } from '#domain/actor.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import type { ActorId } from '#domain/ids.ts';

/**
 * Actors that someone who knows the territory can recognise without a name: no
 * other one is of the same sort, with as many links of each kind, to neighbours
 * of the same sorts. A lower bound: who looks further around each one, or knows
 * more, recognises more (Hay et al., 2008, vertex refinement; the first step of it).
 */
export function recognisableActors({ actors, links }: Ecosystem): ReadonlySet<ActorId> {
  const around = new Map<ActorId, { kinds: string[]; neighbours: Set<ActorId> }>();
  const of = (id: ActorId): { kinds: string[]; neighbours: Set<ActorId> } => {
    const known = around.get(id) ?? { kinds: [], neighbours: new Set() };
    around.set(id, known);
    return known;
  };
  for (const { from, to, kind } of links.values()) {
    of(from).kinds.push(kind);
    of(to).kinds.push(kind);
    of(from).neighbours.add(to);
    of(to).neighbours.add(from);
  }
  const alike = Map.groupBy(actors.values(), (actor) => {
    const { kinds, neighbours } = of(actor.id);
    const sorts = [...neighbours].map((id) => sortOf(actors.get(id)));
    return [sortOf(actor), kinds.sort().join(), sorts.sort().join()].join(' ');
  });
  const alone = [...alike.values()].flatMap(([one, ...others]) =>
    one && others.length === 0 ? [one.id] : []
  );
  return new Set(alone);
}

/** What an actor is, as far as it has been said. */
function sortOf(actor: Actor | undefined): string {
  return actor ? `${actor.kind}/${actor.family ?? ''}/${actor.stratum ?? ''}` : '';
}
