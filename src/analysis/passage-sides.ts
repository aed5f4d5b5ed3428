import type { ActorId } from '#domain/ids.ts';
import type { TiedLink } from '#domain/link.ts';
import type { Context } from './context.ts';
import { singlePassages, type Side, type SinglePassage } from './metrics/single-passages.ts';
import { nestedNetworkOf } from './nested-network.ts';

/** A tie, by its two ends, or an actor, and the sides of the map that it alone joins. */
export interface Passage {
  readonly through: readonly ActorId[];
  /** How many actors each side has, an organisation and what is inside it being one. */
  readonly sizes: readonly number[];
  /** On each side, the one with most of the links looked at, the passage set apart. */
  readonly around: readonly ActorId[];
  /** The side that each actor of a side is on, as a place in `sizes`. */
  readonly sideOf: ReadonlyMap<ActorId, number>;
}

/** The single passages between the actors of a map, by some of its links (see `singlePassages`). */
export function passagesIn(context: Context, links: readonly TiedLink[]): Passage[] {
  const { nests } = context;
  const { actors, network, counts, knots } = nestedNetworkOf(context, links);
  const places = new Map(actors.map((id, place) => [id, place]));
  const found = singlePassages({
    network,
    counts,
    actors: actors.length,
    setAside: (actor) =>
      [...nests.lineOf(actors[actor] as ActorId)].flatMap((id) => places.get(id) ?? []),
    knotOf: (actor) => knots.get(actors[actor] as ActorId) ?? null
  });
  if (found.length === 0) return [];
  const linkCounts = countsOf(links.flatMap(({ from, to }) => [from, to]).map(nests.homeOf));
  return found.map(({ through, sides }: SinglePassage): Passage => {
    const ends = through.flatMap((place) => actors[place] ?? []);
    const homes = new Set(ends.map(nests.homeOf));
    const membersOf = ({ members }: Side): ActorId[] =>
      members.flatMap((place) => actors[place] ?? []);
    return {
      through: ends,
      sizes: sides.map(({ count }) => count),
      around: sides.flatMap((side) => {
        const others = side.members.filter((place) => counts[place] === 1);
        const candidates = membersOf({ ...side, members: others });
        return mostLinked(
          candidates.filter((id) => !homes.has(id)),
          linkCounts
        );
      }),
      sideOf: new Map(sides.flatMap((side, at) => membersOf(side).map((id) => [id, at] as const)))
    };
  });
}

function countsOf(ids: readonly ActorId[]): Map<ActorId, number> {
  const counts = new Map<ActorId, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The one with most links, the first in order of those alike. */
function mostLinked(ids: readonly ActorId[], counts: ReadonlyMap<ActorId, number>): ActorId[] {
  const ranked = ids.reduce<ActorId | null>((best, id) => {
    const more = (counts.get(id) ?? 0) - (best === null ? -1 : (counts.get(best) ?? 0));
    return more > 0 || (more === 0 && best !== null && id < best) ? id : best;
  }, null);
  return ranked === null ? [] : [ranked];
}
