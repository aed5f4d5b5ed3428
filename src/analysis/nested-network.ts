import type { ActorId } from '#domain/ids.ts';
import type { TiedLink } from '#domain/link.ts';
import type { Context } from './context.ts';
import { networkOf, type Network } from './network.ts';

/**
 * Actors and what joins them, where sitting inside joins too: all that sits in
 * one outermost actor hangs together by a knot, which is no actor, so that an
 * organisation drawn with its departments holds nothing apart and nothing
 * together by that alone.
 */
export interface NestedNetwork {
  /** In order; the places after these are knots. */
  readonly actors: readonly ActorId[];
  readonly network: Network;
  /**
   * What each place counts for: an organisation counts as one, whatever is drawn
   * inside it, and so does an actor whose organisation nobody said.
   */
  readonly counts: Uint8Array;
  /** The knot of each outermost actor that others sit in. */
  readonly knots: ReadonlyMap<ActorId, number>;
}

/** The network of the actors of a map, by some of its links and by what they sit in. */
export function nestedNetworkOf(
  { actors, nests }: Context,
  links: readonly TiedLink[]
): NestedNetwork {
  const ids = actors.map(({ id }) => id);
  const places = new Map(ids.map((id, place) => [id, place]));
  const knots = new Map<ActorId, number>();
  for (const id of ids) {
    const outermost = nests.outermostOf(id);
    if (outermost !== id && !knots.has(outermost)) knots.set(outermost, ids.length + knots.size);
  }
  const size = ids.length + knots.size;
  const from: number[] = [];
  const to: number[] = [];
  const join = (one: number | undefined, other: number | undefined): void => {
    if (one === undefined || other === undefined) return;
    from.push(one);
    to.push(other);
  };
  for (const link of links) join(places.get(link.from), places.get(link.to));
  ids.forEach((id, place) => join(place, knots.get(nests.outermostOf(id))));
  const homes = new Set(ids.map(nests.homeOf));
  return {
    actors: ids,
    knots,
    network: networkOf(size, { from: Int32Array.from(from), to: Int32Array.from(to) }),
    counts: Uint8Array.from({ length: size }, (_, place) => {
      const id = ids[place];
      return id !== undefined && homes.has(id) ? 1 : 0;
    })
  };
}
