import { labelsOf } from '#analysis/chance/labels.ts';
import { tiedPairsOf } from '#analysis/chance/tied-pairs.ts';
import type { Grouping } from '#analysis/grouping.ts';
import { endsOf } from '#analysis/layered.ts';
import { actorSegregation } from '#analysis/metrics/group-segregation.ts';
import { networkOf } from '#analysis/network.ts';
import type { ActorId } from '#domain/ids.ts';
import type { TiedLink } from '#domain/link.ts';

/**
 * The E–I index of each actor over its own links, from −1, all inside its group,
 * to 1, all across (Krackhardt and Stern, 1988). Nobody knows on which side a
 * link falls when the group of either end is unknown: it is left out, and so is
 * an actor with no other link.
 */
export function ownInwardness(
  links: readonly TiedLink[],
  actors: Iterable<ActorId>,
  { placeOf, groupsOf }: Grouping
): ReadonlyMap<ActorId, number> {
  const grouped = [...actors].flatMap((id) => {
    const place = placeOf(id);
    return place === null ? [] : [{ id, groups: groupsOf[place] ?? [] }];
  });
  const places = new Map(grouped.map(({ id }, place) => [id, place]));
  const pairs = tiedPairsOf(networkOf(grouped.length, endsOf(links, places)));
  const indices = actorSegregation(pairs, labelsOf(grouped.map(({ groups }) => groups)));
  return new Map(
    grouped.flatMap(({ id }, place) => {
      const index = indices[place] ?? NaN;
      return Number.isNaN(index) ? [] : [[id, index] as const];
    })
  );
}
