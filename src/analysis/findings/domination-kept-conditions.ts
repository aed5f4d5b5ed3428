import type { Context } from '#analysis/context.ts';
import { findingId } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf, type FindingOf } from '#analysis/finding.ts';
import type { Rule } from '#analysis/rule.ts';
import type { TiedLink } from '#domain/link.ts';

const ID = 'domination.kept-conditions';

/**
 * Orders whose provider answers for the result while the order-giver keeps some
 * of the conditions for it. One finding an order.
 *
 * Two facts, both said: an order of which one is not said is unknown and raises
 * nothing; each finding counts the orders of the map that leave it unknown. What
 * could be tried is a place where conditions are talked over; the finding stays
 * until one of the two facts changes (Zoein, « Coopération »).
 */
export const keptConditions: Rule<typeof ID> = {
  id: ID,
  family: 'domination',
  stage: 'drawn',
  find
};

function find(context: Context): FindingOf<typeof ID>[] {
  const orders = context.links.filter(({ kind }) => kind === 'order');
  const unknown = orders.filter(isUnknown).length;
  return orders
    .filter(({ resultHandedOver, conditionsKept }) => resultHandedOver && conditionsKept)
    .map((order) => findingOn(order, unknown, context));
}

/** Neither fact may be missing, unless the other already says that this is not the case. */
function isUnknown({ resultHandedOver, conditionsKept }: TiedLink): boolean {
  return (
    resultHandedOver !== false &&
    conditionsKept !== false &&
    (resultHandedOver === null || conditionsKept === null)
  );
}

function findingOn(
  order: TiedLink,
  unknown: number,
  { encounters }: Context
): FindingOf<typeof ID> {
  const { id, from, to, award } = order;
  const spaces = encounters.spacesTreating(id);
  return {
    id: findingId(ID, [id]),
    rule: ID,
    family: 'domination',
    subjects: subjectsOf({
      actors: [from, to],
      links: [id],
      spaces: spaces.map((space) => space.id)
    }),
    measure: { giver: from, receiver: to, award, spaces: spaces.length },
    coverage: coverageOf([order], { actors: 2, unknown }),
    test: null,
    trial:
      spaces.length > 0
        ? null
        : {
            links: [],
            spaces: [{ kind: 'agreement-talks', participants: [from, to], treats: [id] }]
          },
    referential: null
  };
}
