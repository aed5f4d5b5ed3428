import type { Context } from '#analysis/context.ts';
import type { FindingOf } from '#analysis/finding.ts';
import type { ActorId } from '#domain/ids.ts';
import { pairsInCommon } from './in-common.ts';
import type { LinkAnswer } from './draft.ts';
import { matchingOf } from './matching.ts';

/**
 * The fewest links such that no actor is left without any, each between two who
 * have something in common: as many pairs of them as can be made, then one link
 * each for the others (Gallai, 1959). `null` when someone has nothing in common
 * with anyone.
 */
export function linksForUnlinked(
  { id, subjects: { actors } }: FindingOf<'transverse.unlinked'>,
  context: Context
): LinkAnswer | null {
  const alone = new Set(actors);
  const near = pairsInCommon(context, (one, other) => alone.has(one) || alone.has(other));
  const byRank = near.toSorted((one, other) => one.rank - other.rank);
  const partners = new Map<ActorId, ActorId>();
  for (const { pair } of byRank)
    for (const [one, other] of [pair, pair.toReversed()] as [ActorId, ActorId][])
      if (alone.has(one) && !partners.has(one)) partners.set(one, other);
  if (actors.some((actor) => !partners.has(actor))) return null;

  const { pairs, atMost } = matchingOf(
    byRank.map(({ pair }) => pair).filter((pair) => pair.every((one) => alone.has(one)))
  );
  const paired = new Set(pairs.flat());
  const others = actors.flatMap((actor) => {
    const partner = partners.get(actor);
    return paired.has(actor) || partner === undefined ? [] : [[actor, partner] as const];
  });
  const links = [...pairs, ...others].map(
    ([from, to]) => ({ kind: 'acquaintance', from, to }) as const
  );
  return { wants: [id], links, atLeast: actors.length - atMost };
}
