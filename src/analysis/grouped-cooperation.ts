import type { ActorId } from '#domain/ids.ts';
import type { TiedLink } from '#domain/link.ts';
import type { Context } from './context.ts';
import { groupingOf, type Grouping } from './grouping.ts';
import { linksOf } from './layered.ts';
import { networkOf, type Network } from './network.ts';

/** Who cooperates with whom, once the actors of a map are sorted into groups. */
export interface GroupedCooperation {
  readonly grouping: Grouping;
  /** The cooperative links that tie two units. */
  readonly links: readonly TiedLink[];
  /** The units that have such a link, in order. */
  readonly units: readonly ActorId[];
  /** The groups of each of these units. */
  readonly groupsOf: readonly (readonly number[])[];
  /** Those units, numbered in their order, and whom each is tied to. */
  readonly network: Network;
  /** The number of the unit that answers for an actor; `null` when it has no such link. */
  readonly placeOf: (id: ActorId) => number | null;
}

/**
 * The cooperative layer lifted to the units of the map's own criterion. Units
 * that no cooperative link ties are left out: of those, a map says too little
 * to read anything in what it does not show.
 */
export function groupedCooperation(context: Context): GroupedCooperation {
  const grouping = groupingOf(context, context.ecosystem.map.criterion);
  const links = linksOf(context, 'cooperative').filter(({ from, to }) => {
    const [start, end] = [grouping.placeOf(from), grouping.placeOf(to)];
    return start !== null && end !== null && start !== end;
  });
  const unitOf = (id: ActorId): number => grouping.placeOf(id) ?? -1;
  const linked = [...new Set(links.flatMap(({ from, to }) => [unitOf(from), unitOf(to)]))];
  linked.sort((one, other) => one - other);
  const places = new Map(linked.map((unit, place) => [unit, place]));
  const placeOf = (id: ActorId): number | null => places.get(unitOf(id)) ?? null;
  return {
    grouping,
    links,
    units: linked.flatMap((unit) => grouping.units[unit] ?? []),
    groupsOf: linked.map((unit) => grouping.groupsOf[unit] ?? []),
    network: networkOf(linked.length, {
      from: Int32Array.from(links, ({ from }) => placeOf(from) ?? -1),
      to: Int32Array.from(links, ({ to }) => placeOf(to) ?? -1)
    }),
    placeOf
  };
}
