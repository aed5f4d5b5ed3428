import type { Actor } from '#domain/actor.ts';
import type { ActorId } from '#domain/ids.ts';
import type { TiedLink } from '#domain/link.ts';
import type { Joined } from './graph.ts';
import { weakComponents } from './metrics/components.ts';
import { connectedness } from './metrics/connectedness.ts';
import type { Nests } from './nests.ts';
import { networkOf } from './network.ts';

/** How a map holds together. */
export interface Parts {
  /** Groups of actors that links join, each sorted, the largest first. */
  readonly parts: readonly (readonly ActorId[])[];
  /** Actors with no link: the outermost one, for those that sit inside others. */
  readonly isolates: readonly ActorId[];
  /** Share of pairs of actors that some path joins, from 0 to 1; `null` below two actors. */
  readonly connectedness: number | null;
}

/**
 * The parts of a map, over all its existing links whatever their kind, friction
 * and belonging included: a tension still joins those it opposes. Sitting
 * inside joins an actor to what it sits in, so that an organisation drawn with
 * its departments is one part rather than several; but it is no link, so actors
 * that nothing else joins are isolates, spoken for by the outermost of them.
 */
export function partsOf(actors: readonly Actor[], links: readonly TiedLink[], nests: Nests): Parts {
  const ids = actors.map(({ id }) => id).sort();
  const components = componentsOf(ids, [
    ...links.map(({ from, to }): Joined => [from, to]),
    ...ids.map((id): Joined => [id, nests.outermostOf(id)])
  ]);
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const isPart = (component: readonly ActorId[]): boolean => component.some((id) => linked.has(id));
  return {
    parts: components.filter(isPart),
    isolates: components
      .filter((component) => !isPart(component))
      .flatMap(([first]) => (first ? [nests.outermostOf(first)] : []))
      .sort(),
    connectedness: connectedness(components.map(({ length }) => length))
  };
}

/** Groups of actors that some path joins, each in the order of the actors, the largest first. */
function componentsOf(ids: readonly ActorId[], pairs: readonly Joined[]): ActorId[][] {
  const places = new Map(ids.map((id, place) => [id, place]));
  const placesOf = (end: 0 | 1): Int32Array =>
    Int32Array.from(pairs, (pair) => places.get(pair[end]) ?? 0);
  const { of } = weakComponents(networkOf(ids.length, { from: placesOf(0), to: placesOf(1) }));
  const groups = Map.groupBy(ids, (_, place) => of[place] ?? 0);
  return [...groups.values()].sort((one, other) => other.length - one.length);
}
