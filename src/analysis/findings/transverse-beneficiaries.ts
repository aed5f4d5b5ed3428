import type { Context } from '#analysis/context.ts';
import { findingId, WHOLE_MAP } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf, type FindingOf, type Trial } from '#analysis/finding.ts';
import { sorted } from '#analysis/in-order.ts';
import { LARGEST_GATHERING } from '#analysis/metrics/gatherings.ts';
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
 * link at all. Unknown: actors whose kind nobody specified. To be tried, once
 * beneficiaries are on the map: a service made with them, and a space where it
 * is talked over; the link alone answers the finding.
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
  context: Context
): FindingOf<typeof ID> {
  const { actors, links, spaces, nests } = context;
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
    trial: serviceWith(beneficiaries, looked, context),
    referential: null
  };
}

/** A service between the actor that has most links and beneficiaries, and a space for both. */
function serviceWith(
  beneficiaries: readonly Actor[],
  looked: readonly Actor[],
  context: Context
): Trial | null {
  const provider = mostLinked(
    looked.filter(({ kind }) => kind !== 'non-human'),
    context
  );
  const beneficiary = beneficiaries.find(({ kind }) => kind === 'beneficiaries');
  if (!provider || !beneficiary) return null;
  const others = beneficiaries.filter((one) => one !== beneficiary);
  const present = [provider, beneficiary, ...others].slice(0, LARGEST_GATHERING);
  return {
    links: [{ kind: 'service', from: provider.id, to: beneficiary.id }],
    spaces: [
      { kind: 'deliberation', participants: sorted(present.map(({ id }) => id)), treats: [] }
    ]
  };
}

/** The actor with most links of its own, the first one among equals. */
function mostLinked(actors: readonly Actor[], { links }: Context): Actor | undefined {
  const counts = new Map<string, number>();
  for (const end of links.flatMap(({ from, to }) => [from, to]))
    counts.set(end, (counts.get(end) ?? 0) + 1);
  const countOf = ({ id }: Actor): number => counts.get(id) ?? 0;
  return actors.toSorted((one, other) => countOf(other) - countOf(one))[0];
}
