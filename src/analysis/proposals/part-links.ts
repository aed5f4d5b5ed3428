import type { Context } from '#analysis/context.ts';
import type { FindingOf, ProposedLink } from '#analysis/finding.ts';
import type { ActorId } from '#domain/ids.ts';
import { pairsInCommon } from './in-common.ts';
import type { LinkAnswer } from './draft.ts';

/**
 * One link fewer than there are parts, since a link joins two at most: between
 * actors who have something in common where there are any (the strongest reasons
 * first, Kruskal, 1956), else between those the parts are called by.
 */
export function linksAcrossParts(
  { id, measure: { around, sizes } }: FindingOf<'silo.separate-parts'>,
  context: Context
): LinkAnswer {
  const partOf = new Map<ActorId, number>(
    context.parts.parts.flatMap((part, index) => part.map((actor) => [actor, index] as const))
  );
  const joined = sizes.map((_, index) => index);
  const rootOf = (index: number): number => {
    const next = joined[index] ?? index;
    return next === index ? index : rootOf(next);
  };
  const links: ProposedLink[] = [];
  const join = (from: ActorId, to: ActorId): void => {
    const [one, other] = [from, to].map((actor) => partOf.get(actor));
    if (one === undefined || other === undefined || rootOf(one) === rootOf(other)) return;
    joined[rootOf(one)] = rootOf(other);
    links.push({ kind: 'acquaintance', from, to });
  };
  const inCommon = pairsInCommon(context, (one, other) => partOf.get(one) !== partOf.get(other));
  for (const { pair } of inCommon.toSorted((one, other) => one.rank - other.rank)) join(...pair);
  const [centre] = around;
  if (centre !== undefined) for (const other of around.slice(1)) join(centre, other);
  return { wants: [id], links, atLeast: sizes.length - 1 };
}
