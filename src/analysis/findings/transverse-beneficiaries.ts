import type { Context } from '#analysis/context.ts';
import { findingId, WHOLE_MAP } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf, type FindingOf } from '#analysis/finding.ts';
import { sorted } from '#analysis/in-order.ts';
import type { Rule } from '#analysis/rule.ts';
import type { Actor } from '#domain/actor.ts';
import type { TiedLink } from '#domain/link.ts';

const ID = 'transverse.beneficiaries';

/**
 * A whole map, or a sphere that some actor carries, with no existing link of any
 * kind to those the service is for. One finding for the map or, when the map
 * has such links, one a sphere that has none.
 *
 * « Bénéficiaires, usagers, habitants » come first in the definition of
 * transverse cooperation (ATEMIS – IE-EFC, 2024, Fiche 10). Their row of the
 * mixing matrix (Newman, 2003) is empty. A common third space is no link, but
 * is counted. Silent as long as the map has fewer than two other actors, or no
 * link at all. Unknown: actors whose kind nobody specified.
 */
export const beneficiariesUnlinked: Rule<typeof ID> = {
  id: ID,
  family: 'transverse',
  stage: 'drawn',
  find
};

function find(context: Context): FindingOf<typeof ID>[] {
  const { actors, links, nests } = context;
  const others = actors.filter(({ id }) => !nests.isBeneficiary(id));
  if (others.length < 2 || links.length === 0) return [];
  const reaching = links.filter(
    ({ from, to }) => nests.isBeneficiary(from) !== nests.isBeneficiary(to)
  );
  if (reaching.length === 0) return [findingOn(null, others, context)];
  return sorted(others.flatMap(({ spheres }) => spheres))
    .filter((sphere) => !reaching.some((link) => isOfSphere(link, sphere, context)))
    .map((sphere) => {
      const carriers = others.filter(({ spheres }) => spheres.includes(sphere));
      return findingOn(sphere, carriers, context);
    });
}

/** Whether an end of a link, or an actor that it sits inside, is of a sphere. */
function isOfSphere(
  { from, to }: TiedLink,
  sphere: string,
  { ecosystem, nests }: Context
): boolean {
  return [...nests.lineOf(from), ...nests.lineOf(to)].some((id) =>
    ecosystem.actors.get(id)?.spheres.includes(sphere)
  );
}

function findingOn(
  sphere: string | null,
  looked: readonly Actor[],
  { actors, links, spaces, nests }: Context
): FindingOf<typeof ID> {
  const beneficiaries = actors.filter(({ id }) => nests.isBeneficiary(id));
  const ids = new Set(looked.map(({ id }) => id));
  const common = spaces.filter(
    ({ participants }) =>
      participants.some(nests.isBeneficiary) &&
      participants.some((id) => [...nests.lineOf(id)].some((above) => ids.has(above)))
  );
  const theirs = links.filter(({ from, to }) => ids.has(from) || ids.has(to));
  return {
    id: findingId(ID, sphere === null ? WHOLE_MAP : [`sphere/${sphere}`]),
    rule: ID,
    family: 'transverse',
    subjects: subjectsOf({
      actors: sphere === null ? beneficiaries.map(({ id }) => id) : ids,
      spaces: common.map(({ id }) => id)
    }),
    measure: {
      scope: sphere === null ? 'map' : 'sphere',
      sphere,
      actors: looked.length,
      beneficiaries: beneficiaries.length,
      spaces: common.length
    },
    coverage: coverageOf(theirs, {
      actors: looked.length,
      unknown: actors.filter(({ kind }) => kind === 'unspecified').length
    }),
    test: null,
    trial: null,
    referential: null
  };
}
