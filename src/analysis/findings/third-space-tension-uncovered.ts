import type { Context } from '#analysis/context.ts';
import { findingId } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf, type FindingOf, type Trial } from '#analysis/finding.ts';
import { frictionsOf, type Friction } from '#analysis/frictions.ts';
import type { Missing } from '#analysis/third-space-facts.ts';
import type { Rule } from '#analysis/rule.ts';

const ID = 'third-space.tension-uncovered';

/**
 * Tensions, rivalries and contested stakes that no existing reflexive space with
 * a neutral facilitator works on. A space works on a link when it treats it, or
 * when both ends take part, themselves or through actors inside them; on a
 * stake, when it treats it or gathers all those concerned. One finding each,
 * that says what the nearest space still misses.
 *
 * A tension is no fault and is never flagged for itself: it goes with
 * cooperation (Ballon, 2022), which can start from it and wants a place to talk
 * it through (ATEMIS – IE-EFC, 2024, Fiche 11). Unknown: spaces of which nobody
 * said the kind, who facilitates, or who takes part. To be tried, while there is
 * no reflexive space: an experience feedback, which leaves only its facilitator
 * to be found.
 */
export const tensionUncovered: Rule<typeof ID> = {
  id: ID,
  family: 'third-space',
  stage: 'drawn',
  find
};

function find(context: Context): FindingOf<typeof ID>[] {
  return frictionsOf(context).flatMap((friction) =>
    friction.missing === null ? [] : [findingOn(friction, friction.missing, context)]
  );
}

function findingOn(
  { about, source, concerned, spaces }: Friction,
  missing: Missing,
  { spaces: all, neutralities }: Context
): FindingOf<typeof ID> {
  const isStake = 'concerned' in source;
  const unclear = all.filter(
    (space) =>
      space.participants.length === 0 ||
      (spaces.includes(space) &&
        (space.kind === 'unspecified' || neutralities.get(space.id)?.state === 'unknown'))
  );
  return {
    id: findingId(ID, [source.id]),
    rule: ID,
    family: 'third-space',
    subjects: subjectsOf({
      actors: concerned,
      ...(isStake ? { stakes: [source.id] } : { links: [source.id] }),
      spaces: spaces.map(({ id }) => id)
    }),
    measure: { about, missing, concerned: concerned.length },
    coverage: coverageOf(isStake ? [] : [source], {
      actors: concerned.length,
      unknown: unclear.length
    }),
    test: null,
    trial: trialFor({ source, concerned }, missing),
    referential: null
  };
}

/** Nothing is to be added where a space has only its kind or its facilitation to be settled. */
function trialFor(
  { source, concerned }: Pick<Friction, 'source' | 'concerned'>,
  missing: Missing
): Trial | null {
  const isToOpen = missing === 'no-space' || missing === 'not-reflexive';
  if (!isToOpen || concerned.length < 2) return null;
  const space = {
    kind: 'experience-feedback',
    participants: concerned,
    treats: [source.id]
  } as const;
  return { links: [], spaces: [space] };
}
