import { commandsBetween } from '#analysis/command-sides.ts';
import type { Context } from '#analysis/context.ts';
import { findingId } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf, type FindingOf } from '#analysis/finding.ts';
import type { Rule } from '#analysis/rule.ts';
import { sharesOf, type PairShares, type Share } from '#analysis/shares.ts';
import type { TiedLink } from '#domain/link.ts';

const ID = 'domination.uneven-dependence';

/** Closer than this, two shares are the same: sums of the same volumes in another order. */
const SAME_SHARE = 1e-9;

/**
 * Organisations tied by an order, a funding or a hierarchy, each for a different share of
 * the other's activity. One finding a pair of which both shares are known and
 * differ: as declared, or else from the volumes entered (see `sharesOf`).
 *
 * No share is large: French case law looks at whether an alternative exists, and
 * so does the question (Emerson, 1962; Casciaro and Piskorski, 2005). Nothing is
 * to be added to the map for it. Coverage counts the orders and fundings of
 * either side whose volume nobody entered.
 */
export const unevenDependence: Rule<typeof ID> = {
  id: ID,
  family: 'domination',
  stage: 'drawn',
  find
};

function find(context: Context): FindingOf<typeof ID>[] {
  const commands = commandsBetween(context);
  const silent = commands.filter(({ link }) => isSilent(link));
  const unsaid = new Map<string, number>();
  for (const id of silent.flatMap(({ giver, receiver }) => [giver, receiver]))
    unsaid.set(id, (unsaid.get(id) ?? 0) + 1);
  return sharesOf(commands).flatMap((pair) => {
    const { giverShare, receiverShare, giver, receiver, links } = pair;
    if (giverShare === null || receiverShare === null) return [];
    if (Math.abs(giverShare.value - receiverShare.value) < SAME_SHARE) return [];
    const own = links.filter(isSilent).length;
    const unknown = (unsaid.get(giver) ?? 0) + (unsaid.get(receiver) ?? 0) - own;
    return [findingOn(pair, { giverShare, receiverShare }, unknown)];
  });
}

function isSilent({ kind, volume }: TiedLink): boolean {
  return kind !== 'hierarchy' && volume === null;
}

function findingOn(
  { giver, receiver, links, concentration, clients }: PairShares,
  { giverShare, receiverShare }: { readonly giverShare: Share; readonly receiverShare: Share },
  unknown: number
): FindingOf<typeof ID> {
  return {
    id: findingId(ID, [`${giver}>${receiver}`]),
    rule: ID,
    family: 'domination',
    subjects: subjectsOf({ actors: [giver, receiver], links: links.map(({ id }) => id) }),
    measure: {
      giver,
      receiver,
      giverShare: giverShare.value,
      giverBasis: giverShare.basis,
      receiverShare: receiverShare.value,
      receiverBasis: receiverShare.basis,
      mutual: giverShare.value + receiverShare.value,
      imbalance: Math.abs(giverShare.value - receiverShare.value),
      concentration,
      clients
    },
    coverage: coverageOf(links, { actors: 2, unknown }),
    test: null,
    trial: null,
    referential: null
  };
}
