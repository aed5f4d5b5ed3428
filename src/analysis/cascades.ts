import type { ActorId } from '#domain/ids.ts';
import { commandNetworkOf, type SidedCommand } from './command-sides.ts';
import type { Context } from './context.ts';
import { sorted } from './in-order.ts';
import { condensationOf, isFirst, isLast, type Condensation } from './metrics/condensation.ts';
import { longestFrom } from './metrics/longest-path.ts';
import { trophicIncoherence, trophicLevels } from './metrics/trophic.ts';

/** Fewer steps than this make no cascade: the first and the last are the two ends of an order. */
const FEWEST_STEPS = 2;

/** The levels of orders from one that nobody orders from, down to one that orders from nobody. */
export interface Cascade {
  /** The actors of each level; several where they order from each other. */
  readonly levels: readonly (readonly ActorId[])[];
  /** How far down the last stands from the first, in levels of MacKay and others. */
  readonly trophicDepth: number;
}

/** The cascades of a map. */
export interface Cascades {
  readonly count: number;
  /** The longest, at most as many as were asked for; of those as long, in the order of their ends. */
  readonly told: readonly Cascade[];
  /** How far orders are from sharp levels, from 0 to 1; `null` without orders. */
  readonly incoherence: number | null;
}

/**
 * The longest way down some orders from each first to each last, wherever it
 * takes two steps or more and nothing joins its two ends: no link of any kind
 * between their sides, no third space in common. Where organisations order from
 * one another in a circle, they are one level. Linear for each first.
 */
export function cascadesOf(
  orders: readonly SidedCommand[],
  context: Context,
  atMost: number
): Cascades {
  const { actors, network } = commandNetworkOf(orders);
  const condensation = condensationOf(network);
  const trophic = trophicLevels(network);
  const levels = condensation.members.map((places) =>
    Array.from(places).flatMap((place) => actors[place] ?? [])
  );
  const depths = condensation.members.map((places) => trophic[places[0] ?? 0] ?? 0);
  const ways = waysDown(condensation)
    .map((way) => ({ ...way, top: levels[way.first] ?? [], bottom: levels[way.last] ?? [] }))
    .filter(({ top, bottom }) => areApart(top, bottom, context))
    .map((way) => ({ ...way, key: sorted([...way.top, ...way.bottom]).join() }))
    .sort((one, other) => other.steps - one.steps || (one.key < other.key ? -1 : 1));
  return {
    count: ways.length,
    told: ways.slice(0, atMost).map(({ first, last }) => ({
      levels: wayTo(last, longestFrom(condensation, [first]).before).map(
        (part) => levels[part] ?? []
      ),
      trophicDepth: (depths[last] ?? 0) - (depths[first] ?? 0)
    })),
    incoherence: trophicIncoherence(network, trophic)
  };
}

/** What a cascade is known by: its first level and its last. */
export function endsOf({ levels }: Cascade): ActorId[] {
  return sorted([...(levels[0] ?? []), ...(levels.at(-1) ?? [])]);
}

interface Way {
  readonly first: number;
  readonly last: number;
  readonly steps: number;
}

function waysDown(condensation: Condensation): Way[] {
  const parts = [...condensation.order];
  const lasts = parts.filter((part) => isLast(condensation, part));
  return parts
    .filter((part) => isFirst(condensation, part))
    .flatMap((first) => {
      const { steps } = longestFrom(condensation, [first]);
      return lasts
        .map((last) => ({ first, last, steps: steps[last] ?? -1 }))
        .filter((way) => way.steps >= FEWEST_STEPS);
    });
}

function wayTo(last: number, before: Int32Array): number[] {
  const way: number[] = [];
  for (let part = last; part !== -1; part = before[part] ?? -1) way.unshift(part);
  return way;
}

function areApart(
  firsts: readonly ActorId[],
  lasts: readonly ActorId[],
  { ties, encounters }: Context
): boolean {
  return firsts.every((first) =>
    lasts.every(
      (last) =>
        ties(first, last).length === 0 && encounters.spacesJoiningSides(first, last).length === 0
    )
  );
}
