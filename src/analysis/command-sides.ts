import type { ActorId } from '#domain/ids.ts';
import { isBothWays, layerOf, type TiedLink } from '#domain/link.ts';
import type { Context } from './context.ts';
import { sorted } from './in-order.ts';
import { directedNetworkOf, type DirectedNetwork } from './network.ts';
import { once } from './once.ts';

/** A command, between the sides that answer for its two ends. */
export interface SidedCommand {
  readonly giver: ActorId;
  readonly receiver: ActorId;
  readonly link: TiedLink;
}

/**
 * The commands of a map, each between two organisations, which answer for their
 * departments and their people; inside one organisation, or when nobody said
 * which, between the two actors themselves. In the order of the links.
 */
export const sidedCommands = once(({ links, nests }): readonly SidedCommand[] => {
  return links
    .filter((link) => layerOf(link) === 'command')
    .map((link) => {
      const giver = nests.homeOf(link.from);
      const receiver = nests.homeOf(link.to);
      return giver === receiver
        ? { giver: link.from, receiver: link.to, link }
        : { giver, receiver, link };
    });
});

/** Only the commands from one organisation to another. */
export function commandsBetween(context: Context): SidedCommand[] {
  const { homeOf } = context.nests;
  return sidedCommands(context).filter(({ link }) => homeOf(link.from) !== homeOf(link.to));
}

/** Who gives or receives some commands, in order, and the network that these make. */
export interface CommandNetwork {
  readonly actors: readonly ActorId[];
  readonly network: DirectedNetwork;
}

/** The network of some commands, from those who give them; one declared both ways is there both ways. */
export function commandNetworkOf(commands: readonly SidedCommand[]): CommandNetwork {
  const actors = sorted(commands.flatMap(({ giver, receiver }) => [giver, receiver]));
  const places = new Map(actors.map((id, place) => [id, place]));
  const placed = (id: ActorId): number => places.get(id) ?? -1;
  const arcs = commands.flatMap(({ giver, receiver, link }) => {
    const arc = [placed(giver), placed(receiver)] as const;
    return isBothWays(link) ? [arc, [arc[1], arc[0]] as const] : [arc];
  });
  const network = directedNetworkOf(actors.length, {
    from: Int32Array.from(arcs, ([from]) => from),
    to: Int32Array.from(arcs, ([, to]) => to)
  });
  return { actors, network };
}
