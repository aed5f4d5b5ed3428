import type { Context } from '#analysis/context.ts';
import type { FacilitatorInside } from '#analysis/third-space-facts.ts';
import { findingId } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf, type FindingOf } from '#analysis/finding.ts';
import { sorted } from '#analysis/in-order.ts';
import type { Neutrality } from '#analysis/neutrality.ts';
import type { Rule } from '#analysis/rule.ts';
import type { Space } from '#domain/space.ts';

const ID = 'third-space.facilitator-inside';

/**
 * Spaces whose facilitator belongs to an organisation concerned. One finding a
 * space, in four variants: inside; not entered, who it is or where they come
 * from; nobody; outside but paid by some of the organisations concerned and not
 * by the others, which is information and no fault.
 *
 * Whoever facilitates represents none of the organisations concerned (ATEMIS –
 * IE-EFC, 2024, Fiche 11); brokerage roles of Gould and Fernandez, 1989. A space
 * that everyone facilitates in turn is listed among the measures of the map, and
 * raises nothing here. Silent on a space that concerns fewer than two actors.
 * Unknown: the facilitator not entered, or those of unknown organisation.
 */
export const facilitatorInside: Rule<typeof ID> = {
  id: ID,
  family: 'third-space',
  stage: 'drawn',
  find
};

function find(context: Context): FindingOf<typeof ID>[] {
  return context.spaces.flatMap((space) => {
    const neutrality = context.neutralities.get(space.id);
    if (!neutrality || neutrality.concerned.length < 2) return [];
    const payers = payersOf(neutrality, context);
    const variant = variantOf(neutrality, payers.length);
    return variant === null ? [] : [findingOn(space, { ...neutrality, payers, variant })];
  });
}

/** The organisations concerned that pay; none when all do, since no side then pays alone. */
function payersOf(
  { paidBy, organisations }: Neutrality,
  { nests }: Context
): FacilitatorInside['payers'] {
  const payers = sorted(paidBy.map(({ from }) => nests.homeOf(from)));
  return payers.length < organisations.length ? payers : [];
}

function variantOf({ state }: Neutrality, payers: number): FacilitatorInside['variant'] | null {
  switch (state) {
    case 'inside':
      return 'inside';
    case 'unknown':
      return 'not-entered';
    case 'nobody':
      return 'nobody';
    case 'outside':
      return payers > 0 ? 'paid' : null;
    case 'in-turn':
      return null;
  }
}

function findingOn(
  space: Space,
  {
    variant,
    payers,
    inside,
    organisations,
    concerned,
    unplaced,
    paidBy
  }: Neutrality & Pick<FacilitatorInside, 'variant' | 'payers'>
): FindingOf<typeof ID> {
  const paying = variant === 'paid' ? paidBy : [];
  return {
    id: findingId(ID, [space.id]),
    rule: ID,
    family: 'third-space',
    subjects: subjectsOf({
      actors: [...space.facilitators, ...inside, ...(variant === 'paid' ? payers : [])],
      links: paying.map(({ id }) => id),
      spaces: [space.id]
    }),
    measure: {
      variant,
      organisations: organisations.length,
      facilitators: sorted(space.facilitators),
      inside,
      payers
    },
    coverage: coverageOf(paying, {
      actors: concerned.length,
      unknown: variant === 'not-entered' && space.facilitators.length === 0 ? 1 : unplaced
    }),
    test: null,
    trial: null,
    referential: null
  };
}
