import type { ActorId } from '#domain/ids.ts';
import type { TiedLink } from '#domain/link.ts';
import type { SidedCommand } from './command-sides.ts';
import type { ShareBasis } from './domination-facts.ts';
import { concentration, dependences, type Dependence } from './metrics/dependence.ts';

/** A share from 0 to 1, and where it comes from. */
export interface Share {
  readonly value: number;
  readonly basis: ShareBasis;
}

/** What two actors tied by orders or fundings are to each other; a share is `null` when unknown. */
export interface PairShares {
  readonly giver: ActorId;
  readonly receiver: ActorId;
  readonly links: readonly TiedLink[];
  readonly giverShare: Share | null;
  readonly receiverShare: Share | null;
  readonly concentration: number | null;
  /** Clients of the receiver whose volume is entered. */
  readonly clients: number;
}

/**
 * The shares of each pair that some commands tie, in the order of their first
 * link. What was declared wins, the largest when several links say it. A share
 * of volumes takes two partners whose volume is entered: with one alone it would
 * be 1 whatever the truth, so it stays unknown.
 */
export function sharesOf(commands: readonly SidedCommand[]): PairShares[] {
  const volumes = dependences(
    commands.map(({ giver, receiver, link }) => ({
      from: giver,
      to: receiver,
      volume: link.volume ?? 0
    }))
  );
  const ordered = Map.groupBy(volumes, ({ from }) => from);
  const provided = Map.groupBy(volumes, ({ to }) => to);
  const byPair = Map.groupBy(commands, ({ giver, receiver }) => `${giver} ${receiver}`);
  return [...byPair.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { giver, receiver } = first;
    const links = same.map(({ link }) => link);
    const clients = provided.get(receiver) ?? [];
    const known = clients.find(({ from }) => from === giver);
    const isOneOfSeveral = (ofSame: readonly Dependence[] = []): boolean => ofSame.length > 1;
    return [
      {
        giver,
        receiver,
        links,
        giverShare:
          declared(links.map(({ fromDependence }) => fromDependence)) ??
          fromVolumes(isOneOfSeveral(ordered.get(giver)) ? known?.fromShare : undefined),
        receiverShare:
          declared(links.map(({ toDependence }) => toDependence)) ??
          fromVolumes(isOneOfSeveral(clients) ? known?.toShare : undefined),
        concentration: isOneOfSeveral(clients)
          ? concentration(clients.map(({ toShare }) => toShare))
          : null,
        clients: clients.length
      }
    ];
  });
}

function declared(percents: readonly (number | null)[]): Share | null {
  const said = percents.filter((percent) => percent !== null);
  return said.length === 0 ? null : { value: Math.max(...said) / 100, basis: 'declared' };
}

function fromVolumes(value: number | undefined): Share | null {
  return value === undefined ? null : { value, basis: 'volumes' };
}
