import type { Stake } from '#domain/stake.ts';
import type { Context } from './context.ts';
import type { Joined } from './graph.ts';
import { sorted } from './in-order.ts';

/** The pairs of actors that a stake concerns. */
export function pairsConcerned(stake: Stake): Joined[] {
  const concerned = sorted(stake.concerned);
  return concerned.flatMap((one, index) =>
    concerned.slice(index + 1).map((other): Joined => [one, other])
  );
}

/** Whether two actors of different organisations have no link but tensions, and no common space. */
export function isUntied([one, other]: Joined, { nests, ties, encounters }: Context): boolean {
  if (nests.areApart(one, other) !== true) return false;
  // A structure and a member that sits inside it are tied by that.
  if (nests.areNested(nests.homeOf(one), nests.homeOf(other))) return false;
  return (
    ties(one, other).every(({ kind }) => kind === 'tension') &&
    encounters.spacesJoiningSides(one, other).length === 0
  );
}
