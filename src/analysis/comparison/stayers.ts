import type { Ecosystem } from '#domain/ecosystem.ts';
import type { ActorId } from '#domain/ids.ts';
import { cutTo } from '#domain/part.ts';

/** Both states of a map, before and after. */
export type TwoStates = readonly [before: Ecosystem, after: Ecosystem];

/**
 * « Acteurs présents aux deux dates »: both states without those who came or
 * left, nor their links. What then differs is what stayers do otherwise, rather
 * than who is on the map.
 */
export function ofStayers([before, after]: TwoStates): TwoStates {
  const stayers = new Set([...before.actors.keys()].filter((id) => after.actors.has(id)));
  return [withActors(before, stayers), withActors(after, stayers)];
}

function withActors(ecosystem: Ecosystem, actors: ReadonlySet<ActorId>): Ecosystem {
  const links = [...ecosystem.links.values()].filter(
    ({ from, to }) => actors.has(from) && actors.has(to)
  );
  return cutTo(ecosystem, {
    actors,
    links: new Set(links.map(({ id }) => id)),
    stakes: new Set(ecosystem.stakes.keys()),
    spaces: new Set(ecosystem.spaces.keys())
  });
}
