import type { Context } from '#analysis/context.ts';
import { kindsOf } from '#analysis/command-pairs.ts';
import { findingId } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf, type Coverage, type FindingOf } from '#analysis/finding.ts';
import { linksOf } from '#analysis/layered.ts';
import { passagesIn, type Passage } from '#analysis/passage-sides.ts';
import type { Rule } from '#analysis/rule.ts';
import { pairKey } from '#analysis/ties.ts';
import type { TiedLink } from '#domain/link.ts';

const ID = 'silo.single-passage';

/**
 * A tie or an actor that alone holds two actors or more to two others or more,
 * by links of cooperation and coordination; one finding for each. Two actors are
 * tied once, however many links they have. What sits in an actor hangs together
 * (see `NestedNetwork`) and an organisation counts as one whatever is drawn
 * inside it, so that drawing its departments makes no passage: it is one by its
 * own links only, and one of its persons or departments by theirs. An actor at
 * the end of a tie that is a passage is told with that tie.
 *
 * Bridges and articulation points (Tarjan, 1972), pairs lost (Borgatti, 2006).
 * No test: it is what is drawn. Unknown: pairs of actors on two sides, by
 * organisation, with no link of any kind. What could be tried makes the sides
 * known to each other elsewhere.
 */
export const singlePassage: Rule<typeof ID> = { id: ID, family: 'silo', stage: 'drawn', find };

function find(context: Context): FindingOf<typeof ID>[] {
  const links = [...linksOf(context, 'cooperative'), ...linksOf(context, 'coordination')];
  const passages = passagesIn(context, links);
  if (passages.length === 0) return [];
  const coverage = coverageOf(links, { actors: context.actors.length, unknown: 0 });
  return passages.map((passage) => findingOf(passage, context, coverage));
}

function findingOf(passage: Passage, context: Context, coverage: Coverage): FindingOf<typeof ID> {
  const { through, sizes, around } = passage;
  const across = context.links.filter((link) => isAcross([link.from, link.to], passage));
  const isTie = ({ from, to }: TiedLink): boolean => through.includes(from) && through.includes(to);
  const { homeOf } = context.nests;
  const known = new Set(across.map(({ from, to }) => pairKey(homeOf(from), homeOf(to))));
  const meetings = context.spaces.filter(({ participants }) => isAcross(participants, passage));
  const pairsLost = pairsBetween(sizes);
  const [first, ...others] = around;
  return {
    id: findingId(ID, through),
    rule: ID,
    family: 'silo',
    subjects: subjectsOf({
      actors: through,
      links: across.filter(isTie).map(({ id }) => id),
      spaces: meetings.map(({ id }) => id)
    }),
    measure: {
      variant: through.length === 1 ? 'actor' : 'tie',
      through,
      sizes,
      around,
      pairsLost,
      beside: kindsOf(across.filter((link) => !isTie(link))),
      spacesAcross: meetings.length
    },
    coverage: { ...coverage, unknown: Math.max(0, pairsLost - known.size) },
    test: null,
    trial: {
      links: first ? others.map((to) => ({ kind: 'acquaintance', from: first, to })) : [],
      spaces: []
    },
    referential: null
  };
}

/** Whether some actors stand on several sides of a passage. */
function isAcross(actors: TiedLink['carriers'], { sideOf }: Passage): boolean {
  const sides = actors.flatMap((id) => sideOf.get(id) ?? []);
  return sides.some((side) => side !== sides[0]);
}

/** How many pairs have one actor on each of two sides. */
function pairsBetween(sizes: readonly number[]): number {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return (all ** 2 - sizes.reduce((sum, size) => sum + size ** 2, 0)) / 2;
}
