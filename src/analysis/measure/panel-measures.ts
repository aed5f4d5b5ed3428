import { contextOf, type Context } from '#analysis/context.ts';
import { groupingOf } from '#analysis/grouping.ts';
import { endsOf, linksOf, type Look } from '#analysis/layered.ts';
import { directedNetworkOf, networkOf } from '#analysis/network.ts';
import { partOf, type Work } from '#analysis/work.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import type { ActorId } from '#domain/ids.ts';
import { isBothWays } from '#domain/link.ts';
import type { Criterion } from '#domain/map-info.ts';
import { ownInwardness } from './own-inwardness.ts';
import { actorMeasures } from './panel-actors.ts';
import { groupMeasures } from './panel-groups.ts';
import { mapMeasures } from './panel-map.ts';
import type { ActorMeasure, GroupMeasure, MapMeasure } from './panel-names.ts';
import type { ReadNetwork } from './read-network.ts';
import { sharedWork } from './shared-work.ts';

/** Measures of a map, of its groups and of its actors; `null` is undefined, never 0. */
export interface PanelMeasures {
  readonly look: Look;
  readonly criterion: Criterion;
  readonly map: Readonly<Record<MapMeasure, number | null>>;
  /** In the order of their keys, those of `Grouping.groups`. */
  readonly groups: readonly {
    readonly key: string;
    readonly values: Readonly<Record<GroupMeasure, number | null>>;
  }[];
  /** In the order of their identifiers. */
  readonly actors: readonly {
    readonly id: ActorId;
    readonly values: Readonly<Record<ActorMeasure, number | null>>;
  }[];
}

/** Which measures are wanted of a map. */
export interface PanelOptions {
  readonly look: Look;
  readonly criterion: Criterion;
  readonly seed: number;
  /** Reads what is proposed as if it were there. */
  readonly withProposed?: boolean;
}

/**
 * Works out the measures of a map on one layer of its links. Groups are compared
 * by their units, as the rules on silos compare them; everything else is worked
 * out on actors as they are drawn, persons included.
 */
export function* panelMeasures(
  ecosystem: Ecosystem,
  { look, criterion, seed, withProposed = false }: PanelOptions
): Work<PanelMeasures> {
  const context = contextOf(ecosystem, { withProposed });
  const read = layerOfMap(context, look);
  const shared = yield* partOf(sharedWork(read), 0, 0.8);
  const whole = yield* partOf(mapMeasures(read, shared, { context, seed }), 0.8, 0.95);
  const grouping = groupingOf(context, criterion);
  const links = linksOf(context, look);
  const { inward, groups } = groupMeasures(links, grouping);
  const inwardness = ownInwardness(links, ecosystem.actors.keys(), grouping);
  return {
    look,
    criterion,
    map: { ...whole, ...inward },
    groups,
    actors: actorMeasures(read, shared, { context, inwardness })
  };
}

/** One layer of a map in compact form; directed as soon as one of its links runs one way. */
function layerOfMap(context: Context, look: Look): ReadNetwork {
  const ids = context.actors.map(({ id }) => id);
  const links = linksOf(context, look);
  const ends = endsOf(links, new Map(ids.map((id, place) => [id, place])));
  const size = ids.length;
  const around = networkOf(size, ends);
  const arcs = directedNetworkOf(size, ends);
  const directed = links.some((link) => !isBothWays(link)) ? arcs : null;
  const count = directed ? arcs.out.partners.length : around.partners.length / 2;
  return { ids, size, around, directed, arcs, links: count };
}
