import type { Context } from '#analysis/context.ts';
import { findingId } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf, type FindingOf } from '#analysis/finding.ts';
import type { Rule } from '#analysis/rule.ts';
import { appraisalOf, type TiedLink } from '#domain/link.ts';

const ID = 'domination.uneven-knowledge';
const COMPARED = ['knowledge', 'consideration'] as const;

/**
 * Links on which what the two ends say of their own side differs: one knows the
 * other's work and constraints, or takes them into account, and the other does
 * not to the same degree. One finding a link, whatever its kind.
 *
 * Both values are shown, from 0 to 4, and no gap is large enough or too small:
 * any difference is a question. An end that said nothing is compared with
 * nobody; its coverage counts those unknowns (ATEMIS – IE-EFC, 2024, Fiche 10,
 * exercise on the dominant actor). What could be tried is a joint visit, and the
 * finding stays until the two ends say the same.
 */
export const unevenKnowledge: Rule<typeof ID> = {
  id: ID,
  family: 'domination',
  stage: 'drawn',
  find
};

function find({ links }: Context): FindingOf<typeof ID>[] {
  return links.flatMap(findingsOn);
}

function findingsOn(link: TiedLink): FindingOf<typeof ID>[] {
  const from = appraisalOf(link, 'from');
  const to = appraisalOf(link, 'to');
  const differing = COMPARED.filter(
    (item) => from[item] !== null && to[item] !== null && from[item] !== to[item]
  );
  if (differing.length === 0) return [];
  const values = COMPARED.flatMap((item) => [from[item], to[item]]);
  return [
    {
      id: findingId(ID, [link.id]),
      rule: ID,
      family: 'domination',
      subjects: subjectsOf({ actors: [link.from, link.to], links: [link.id] }),
      measure: {
        kind: link.kind,
        from: link.from,
        to: link.to,
        fromKnowledge: from.knowledge,
        toKnowledge: to.knowledge,
        fromConsideration: from.consideration,
        toConsideration: to.consideration,
        differing
      },
      coverage: coverageOf([link], {
        actors: 2,
        unknown: values.filter((value) => value === null).length
      }),
      test: null,
      trial: {
        links: [],
        spaces: [{ kind: 'joint-visit', participants: [link.from, link.to], treats: [link.id] }]
      },
      referential: null
    }
  ];
}
