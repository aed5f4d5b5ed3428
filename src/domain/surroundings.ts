import type { Ecosystem } from './ecosystem.ts';
import type { ActorId, SpaceId, StakeId } from './ids.ts';
import { isInside } from './nesting.ts';
import { withHolders, type Part } from './part.ts';
import type { DrawnId } from './view.ts';

/**
 * « Entourage »: what is within a few steps of an actor, a stake or a space,
 * along the links of a map whichever way they run. A structure counts with those
 * who sit in it. Stakes and spaces are reached, but lead no further.
 */
export function surroundingsOf(ecosystem: Ecosystem, centre: DrawnId, steps: number): Part {
  const distances = distancesFrom(ecosystem, centre, steps);
  const reached = new Set(distances.keys());
  const isNear = (id: ActorId): boolean => (distances.get(id) ?? steps) < steps;
  const links = [...ecosystem.links.values()].filter(
    ({ from, to }) => reached.has(from) && reached.has(to)
  );
  const stakes = [...ecosystem.stakes.values()].filter(
    ({ id, concerned }) => id === centre || concerned.some(isNear)
  );
  const spaces = [...ecosystem.spaces.values()].filter(
    ({ id, participants, facilitators }) =>
      id === centre || [...participants, ...facilitators].some(isNear)
  );
  return {
    actors: withHolders(ecosystem, reached),
    links: new Set(links.map(({ id }) => id)),
    stakes: new Set(stakes.map(({ id }) => id)),
    spaces: new Set(spaces.map(({ id }) => id))
  };
}

function distancesFrom(
  ecosystem: Ecosystem,
  centre: DrawnId,
  steps: number
): ReadonlyMap<ActorId, number> {
  const start = startingFrom(ecosystem, centre);
  const distances = new Map(start.actors.map((id) => [id, start.distance]));
  const partners = partnersIn(ecosystem);
  // A map goes over what is added to it on the way: nearest first.
  for (const [id, distance] of distances) {
    if (distance >= steps) break;
    for (const partner of partners.get(id) ?? [])
      if (!distances.has(partner)) distances.set(partner, distance + 1);
  }
  return distances;
}

function startingFrom(
  { actors, stakes, spaces }: Ecosystem,
  centre: DrawnId
): { readonly actors: readonly ActorId[]; readonly distance: number } {
  const stake = stakes.get(centre as StakeId);
  const space = spaces.get(centre as SpaceId);
  const joined = stake?.concerned ?? (space && [...space.participants, ...space.facilitators]);
  if (joined) return { actors: joined.filter((id) => actors.has(id)), distance: 1 };
  const around = [...actors.keys()].filter(
    (id) => id === centre || isInside(actors, id, centre as ActorId)
  );
  return { actors: around, distance: 0 };
}

function partnersIn({ links }: Ecosystem): ReadonlyMap<ActorId, readonly ActorId[]> {
  const partners = new Map<ActorId, ActorId[]>();
  const add = (one: ActorId, other: ActorId): void => {
    const known = partners.get(one);
    if (known) known.push(other);
    else partners.set(one, [other]);
  };
  for (const { from, to } of links.values()) {
    add(from, to);
    add(to, from);
  }
  return partners;
}
