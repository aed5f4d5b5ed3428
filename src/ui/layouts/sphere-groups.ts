import type { Actor } from '#domain/actor.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { FUNCTIONAL_SPHERES } from '#domain/functional-sphere.ts';
import type { ActorId } from '#domain/ids.ts';
import { ancestorsOf } from '#domain/nesting.ts';

/**
 * The functional sphere that each thing goes by: the first it says, else the one
 * that most of what it holds, or most of those who take part in it, say. Those
 * that say none are left out. Spheres come in the order of the domain, then
 * those of the users.
 */
export function sphereGroups({
  actors,
  stakes,
  spaces
}: Pick<Ecosystem, 'actors' | 'stakes' | 'spaces'>): ReadonlyMap<string, string> {
  const held = new Map<ActorId, Actor[]>();
  for (const actor of actors.values())
    for (const { id } of ancestorsOf(actors, actor.id)) (held.get(id) ?? set(held, id)).push(actor);

  const sphereOf = (actor: Actor): string | undefined =>
    actor.spheres[0] ?? commonest((held.get(actor.id) ?? []).map(({ spheres }) => spheres[0]));
  const groups = [
    ...[...actors.values()].map((actor) => [actor.id, sphereOf(actor)] as const),
    ...[...stakes.values()].map(({ id, spheres }) => [id, spheres[0]] as const),
    ...[...spaces.values()].map(({ id, participants }) => {
      const taking = participants.flatMap((participant) => actors.get(participant) ?? []);
      return [id, commonest(taking.map(sphereOf))] as const;
    })
  ].flatMap(([id, sphere]): [string, string][] => (sphere === undefined ? [] : [[id, sphere]]));
  return new Map(groups.sort(([, one], [, other]) => inOrder(one, other)));
}

function inOrder(one: string, other: string): number {
  const known: readonly string[] = FUNCTIONAL_SPHERES;
  const rank = (sphere: string): number => {
    const place = known.indexOf(sphere);
    return place === -1 ? known.length : place;
  };
  return rank(one) - rank(other) || (one < other ? -1 : Number(one !== other));
}

function commonest(spheres: readonly (string | undefined)[]): string | undefined {
  const said = spheres.filter((sphere) => sphere !== undefined);
  const groups = [...Map.groupBy(said, (sphere) => sphere)];
  return groups.sort(([one, a], [other, b]) => b.length - a.length || inOrder(one, other))[0]?.[0];
}

function set(held: Map<ActorId, Actor[]>, id: ActorId): Actor[] {
  const list: Actor[] = [];
  held.set(id, list);
  return list;
}
