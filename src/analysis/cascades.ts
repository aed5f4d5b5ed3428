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
  readonly trophicDepth: number;
}

/** The cascades of a map. */
export interface Cascades {
  /** Those whose first and last have nothing in common: the longest first, then in order. */
  readonly cascades: readonly Cascade[];
  /** How far orders are from sharp levels, from 0 to 1; `null` without orders. */
  readonly incoherence: number | null;
}

/**
 * The longest way down some orders from each first to each last, wherever it
 * takes two steps or more and nothing joins its two ends: no link of any kind
 * between their sides, no third space in common. Where organisations order from
 * one another in a circle, they are one level. Linear for each first.
 */
export function cascadesOf(orders: readonly SidedCommand[], context: Context): Cascades {
  const { actors, network } = commandNetworkOf(orders);
  const condensation = condensationOf(network);
  const trophic = trophicLevels(network);
  const levelOf = (part: number): ActorId[] =>
    idsAt(condensation.members[part] ?? new Int32Array(), actors);
  const depthOf = (part: number): number => trophic[condensation.members[part]?.[0] ?? 0] ?? 0;
  const cascades = waysDown(condensation)
    .map((parts) => ({
      levels: parts.map(levelOf),
      trophicDepth: depthOf(parts.at(-1) ?? 0) - depthOf(parts[0] ?? 0)
    }))
    .filter(({ levels }) => areEndsApart(levels, context))
    .sort((one, other) => other.levels.length - one.levels.length || inOrder(one, other));
  return { cascades, incoherence: trophicIncoherence(network, trophic) };
}

/** What a cascade is known by: its first level and its last. */
export function endsOf({ levels }: Cascade): ActorId[] {
  return sorted([...(levels[0] ?? []), ...(levels.at(-1) ?? [])]);
}

function waysDown(condensation: Condensation): number[][] {
  const parts = [...condensation.order];
  return parts
    .filter((part) => isFirst(condensation, part))
    .flatMap((first) => {
      const { steps, before } = longestFrom(condensation, [first]);
      const lasts = parts.filter(
        (part) => (steps[part] ?? -1) >= FEWEST_STEPS && isLast(condensation, part)
      );
      return lasts.map((last) => wayTo(last, before));
    });
}

function wayTo(last: number, before: Int32Array): number[] {
  const way: number[] = [];
  for (let part = last; part !== -1; part = before[part] ?? -1) way.unshift(part);
  return way;
}

function idsAt(places: Int32Array, actors: readonly ActorId[]): ActorId[] {
  return Array.from(places).flatMap((place) => actors[place] ?? []);
}

function areEndsApart(
  levels: readonly (readonly ActorId[])[],
  { ties, encounters }: Context
): boolean {
  const firsts = levels[0] ?? [];
  const lasts = levels.at(-1) ?? [];
  return firsts.every((first) =>
    lasts.every(
      (last) =>
        ties(first, last).length === 0 && encounters.spacesJoiningSides(first, last).length === 0
    )
  );
}

function inOrder(one: Cascade, other: Cascade): number {
  return endsOf(one).join() < endsOf(other).join() ? -1 : 1;
}
