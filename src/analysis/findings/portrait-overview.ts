import type { Context } from '#analysis/context.ts';
import { findingId, WHOLE_MAP } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf, type FindingOf } from '#analysis/finding.ts';
import { overviewOf, pairsSaid } from '#analysis/overview.ts';
import type { Rule } from '#analysis/rule.ts';

const ID = 'portrait.overview';

/**
 * What a map holds, measure by measure, as drawn: each actor for itself. One
 * finding for the map, with no sum of it all: no figure is a mark, and denser is
 * not better (Valente, Chou and Pentz, 2007). Figures to find one's way by, and
 * no norm (Ballon, 2022). Silent as long as nothing ties two actors. Unknown:
 * pairs of actors of which no link of any status says anything.
 */
export const overview: Rule<typeof ID> = { id: ID, family: 'portrait', stage: 'drawn', find };

function find(context: Context): FindingOf<typeof ID>[] {
  const { actors, links } = context;
  if (links.length === 0) return [];
  const { unknown } = pairsSaid(context);
  return [
    {
      id: findingId(ID, WHOLE_MAP),
      rule: ID,
      family: 'portrait',
      subjects: subjectsOf({}),
      measure: overviewOf(context),
      coverage: coverageOf(links, { actors: actors.length, unknown }),
      test: null,
      trial: null,
      referential: null
    }
  ];
}
