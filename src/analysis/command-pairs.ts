import type { ActorId } from '#domain/ids.ts';
import { LINK_KINDS, type LinkKind } from '#domain/link-kind.ts';
import { layerOf, type TiedLink } from '#domain/link.ts';
import { pairKey } from './ties.ts';
import { once } from './once.ts';

/** Two actors that an order, a hierarchy or a funding ties, and whether anything answers it. */
export interface CommandPair {
  readonly giver: ActorId;
  readonly receiver: ActorId;
  /** The commands between these two actors. */
  readonly commands: readonly TiedLink[];
  /** All that is drawn between the two sides, commands included. */
  readonly links: readonly TiedLink[];
  /** A cooperative link, either way, or a common third space answers the command. */
  readonly workedOn: boolean;
}

/**
 * The pairs of actors that commands tie, in the order of their first link.
 *
 * A command between two organisations is answered by what any of their
 * departments or persons do together, cooperation or common space; inside one
 * organisation, by what the two actors and those inside them do (see `tiesOf`).
 * A space that works on the command itself answers it too.
 */
export const commandPairs = once(({ links, ties, encounters }): readonly CommandPair[] => {
  const byPair = Map.groupBy(
    links.filter((link) => layerOf(link) === 'command'),
    ({ from, to }) => pairKey(from, to)
  );
  return [...byPair.values()].flatMap((commands) => {
    const [first] = commands;
    if (!first) return [];
    const { from, to } = first;
    const between = ties(from, to);
    const workedOn =
      between.some((link) => layerOf(link) === 'cooperative') ||
      encounters.spacesJoiningSides(from, to).length > 0 ||
      commands.some(({ id }) => encounters.spacesTreating(id).length > 0);
    return [{ giver: from, receiver: to, commands, links: between, workedOn }];
  });
});

/** The kinds of some links, each one once, in the order of the closed list. */
export function kindsOf(links: readonly TiedLink[]): LinkKind[] {
  const kinds = new Set(links.map(({ kind }) => kind));
  return LINK_KINDS.filter((kind) => kinds.has(kind));
}
