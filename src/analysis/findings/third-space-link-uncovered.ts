import type { Context } from '#analysis/context.ts';
import { closeness, workAcross, type CoveredLink } from '#analysis/covered-links.ts';
import { findingId, WHOLE_MAP } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf, type FindingOf } from '#analysis/finding.ts';
import { gatherings, LARGEST_GATHERING } from '#analysis/metrics/gatherings.ts';
import type { Rule } from '#analysis/rule.ts';

const ID = 'third-space.link-uncovered';

/**
 * Transverse links and orders whose ends share no existing third space. One
 * finding for the map, with few groups of at most eight actors that would cover
 * them all. It depends on the referential, which decides what is transverse.
 *
 * Cooperation wants places where constraints are shared both ways (ATEMIS –
 * IE-EFC, 2024, Fiche 11). Co-membership (Breiger, 1974), weighed by the size of
 * the space (Newman, 2001); greedy set cover (Chvátal, 1979). Unknown: links
 * whose form cannot be told, and spaces with no participant entered. To be
 * tried: a space of deliberation for each of these groups, which covers all.
 */
export const linkUncovered: Rule<typeof ID> = {
  id: ID,
  family: 'third-space',
  stage: 'drawn',
  find
};

function find(context: Context): FindingOf<typeof ID>[] {
  const { links, unknownForm } = workAcross(context);
  const uncovered = links.filter(({ spaces }) => spaces.length === 0).map(({ link }) => link);
  if (uncovered.length === 0) return [];
  const covered = links.filter(({ spaces }) => spaces.length > 0);
  const unattended = context.spaces.filter(({ participants }) => participants.length === 0);
  const actors = new Set(links.flatMap(({ link: { from, to } }) => [from, to]));
  const together = gatherings(uncovered.map(({ from, to }) => [from, to]));
  return [
    {
      id: findingId(ID, WHOLE_MAP),
      rule: ID,
      family: 'third-space',
      subjects: subjectsOf({
        actors: uncovered.flatMap(({ from, to }) => [from, to]),
        links: uncovered.map(({ id }) => id)
      }),
      measure: {
        total: links.length,
        uncovered: uncovered.length,
        coveredInSmall: covered.filter(isCoveredInSmall).length,
        weight: mean(covered.map(({ spaces }) => closeness(spaces))),
        unknownForm: unknownForm.length,
        gatherings: together
      },
      coverage: coverageOf(
        links.map(({ link }) => link),
        { actors: actors.size, unknown: unknownForm.length + unattended.length }
      ),
      test: null,
      trial: {
        links: [],
        spaces: together.map((participants) => ({ kind: 'deliberation', participants, treats: [] }))
      },
      referential: context.referential
    }
  ];
}

function isCoveredInSmall({ spaces }: CoveredLink): boolean {
  return spaces.some(({ participants }) => participants.length <= LARGEST_GATHERING);
}

function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
