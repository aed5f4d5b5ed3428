import type { ActorId } from '#domain/ids.ts';
import { LAYERS } from '#domain/link-kind.ts';
import { isBothWays, layerOf, type TiedLink } from '#domain/link.ts';
import type { Context } from './context.ts';
import type { Ends } from './network.ts';
import { once } from './once.ts';

/** What part of the links is looked at: one layer, or all links whatever their kind. */
export const LOOKS = [...LAYERS, 'all'] as const;
export type Look = (typeof LOOKS)[number];

/** The links of one layer; `all` takes in belonging and links still to be specified too. */
export function linksOf(context: Context, look: Look): readonly TiedLink[] {
  return look === 'all' ? context.links : (byLayer(context).get(look) ?? []);
}

const byLayer = once(({ links }) => Map.groupBy(links, layerOf));

/** The ends of links, as places in a list of actors; a link that runs both ways is there both ways. */
export function endsOf(links: readonly TiedLink[], places: ReadonlyMap<ActorId, number>): Ends {
  const from: number[] = [];
  const to: number[] = [];
  for (const link of links) {
    const start = places.get(link.from);
    const end = places.get(link.to);
    if (start === undefined || end === undefined) continue;
    from.push(start);
    to.push(end);
    if (!isBothWays(link)) continue;
    from.push(end);
    to.push(start);
  }
  return { from: Int32Array.from(from), to: Int32Array.from(to) };
}
