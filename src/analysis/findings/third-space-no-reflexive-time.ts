import type { Context } from '#analysis/context.ts';
import { findingId, WHOLE_MAP } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf, type FindingOf, type ProposedSpace } from '#analysis/finding.ts';
import { sorted } from '#analysis/in-order.ts';
import { LARGEST_GATHERING } from '#analysis/metrics/gatherings.ts';
import type { Rule } from '#analysis/rule.ts';
import { isReflexive, type Space } from '#domain/space.ts';

const ID = 'third-space.no-reflexive-time';

/**
 * Third spaces, none of them for going back over the work itself: experience
 * feedback, deliberation, arbitration. One finding for the map.
 *
 * Cooperation lives on such times (ATEMIS – IE-EFC, 2024, Fiche 11). Unknown:
 * spaces whose kind is still to be specified; with none but these, silent.
 */
export const noReflexiveTime: Rule<typeof ID> = {
  id: ID,
  family: 'third-space',
  stage: 'drawn',
  find
};

function find({ spaces }: Context): FindingOf<typeof ID>[] {
  const known = spaces.filter(({ kind }) => kind !== 'unspecified');
  if (known.length === 0 || known.some(isReflexive)) return [];
  const actors = new Set(spaces.flatMap(({ participants }) => participants));
  const space = experienceFeedback(known);
  return [
    {
      id: findingId(ID, WHOLE_MAP),
      rule: ID,
      family: 'third-space',
      subjects: subjectsOf({ spaces: known.map(({ id }) => id) }),
      measure: { spaces: known.length },
      coverage: coverageOf([], { actors: actors.size, unknown: spaces.length - known.length }),
      test: null,
      trial: space === null ? null : { links: [], spaces: [space] },
      referential: null
    }
  ];
}

/** With those of the largest space that still fits around one table; `null` when none does. */
function experienceFeedback(spaces: readonly Space[]): ProposedSpace | null {
  const tables = spaces
    .map(({ participants }) => sorted(participants))
    .filter(({ length }) => length > 1 && length <= LARGEST_GATHERING)
    .sort((one, other) => other.length - one.length);
  const [participants] = tables;
  return participants ? { kind: 'experience-feedback', participants, treats: [] } : null;
}
