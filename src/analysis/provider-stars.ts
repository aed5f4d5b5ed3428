import type { ActorId } from '#domain/ids.ts';
import type { TiedLink } from '#domain/link.ts';
import { commandsBetween } from './command-sides.ts';
import { isWorkTie } from './commitments.ts';
import type { Context } from './context.ts';
import { sorted } from './in-order.ts';
import { isTied, networkOf, type Network } from './network.ts';

/** Below this, there is no star: two providers make one pair. */
const FEWEST_PROVIDERS = 3;

/** An organisation and those its commands go to. */
export interface Star {
  readonly giver: ActorId;
  readonly providers: readonly ActorId[];
  readonly commands: readonly TiedLink[];
  /** Pairs of providers with something in common. */
  readonly tied: readonly (readonly [ActorId, ActorId])[];
  /** Pairs of providers with nothing in common. */
  readonly apart: readonly (readonly [ActorId, ActorId])[];
}

/** Organisations, what they have in common, and those whose commands go to three others or more. */
export interface ProviderStars {
  /** Whatever speaks for an actor of the map, in order. */
  readonly homes: readonly ActorId[];
  /** Who has something in common with whom: a cooperation, a coordination or a third space. */
  readonly network: Network;
  readonly stars: readonly Star[];
}

/** Finds the stars of a map, in the order of those who command. */
export function providerStars(context: Context): ProviderStars {
  const { actors, nests } = context;
  const homes = sorted(actors.map(({ id }) => nests.homeOf(id)));
  const places = new Map(homes.map((id, place) => [id, place]));
  const network = commonGroundOf(context, places);
  const hasCommonGround = ([one, other]: readonly [ActorId, ActorId]): boolean =>
    isTied(network, places.get(one) ?? -1, places.get(other) ?? -1);
  const byGiver = Map.groupBy(commandsBetween(context), ({ giver }) => giver);
  const stars = sorted(byGiver.keys()).flatMap((giver) => {
    const commands = byGiver.get(giver) ?? [];
    const providers = sorted(commands.map(({ receiver }) => receiver));
    if (providers.length < FEWEST_PROVIDERS) return [];
    const pairs = pairsAmong(providers);
    return [
      {
        giver,
        providers,
        commands: commands.map(({ link }) => link),
        tied: pairs.filter(hasCommonGround),
        apart: pairs.filter((pair) => !hasCommonGround(pair))
      }
    ];
  });
  return { homes, network, stars };
}

function commonGroundOf(
  { links, spaces, nests }: Context,
  places: ReadonlyMap<ActorId, number>
): Network {
  const from: number[] = [];
  const to: number[] = [];
  const join = (one: ActorId, other: ActorId): void => {
    from.push(places.get(one) ?? -1);
    to.push(places.get(other) ?? -1);
  };
  for (const link of links.filter(isWorkTie)) {
    join(nests.homeOf(link.from), nests.homeOf(link.to));
  }
  for (const { participants } of spaces) {
    for (const [one, other] of pairsAmong(sorted(participants.map(nests.homeOf)))) join(one, other);
  }
  return networkOf(places.size, { from: Int32Array.from(from), to: Int32Array.from(to) });
}

function pairsAmong(ids: readonly ActorId[]): (readonly [ActorId, ActorId])[] {
  return ids.flatMap((one, index) => ids.slice(index + 1).map((other) => [one, other] as const));
}
