import type { Context } from '#analysis/context.ts';
import { DEPTH_OF } from '#analysis/depth.ts';
import { findingId, WHOLE_MAP } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf, type FindingOf } from '#analysis/finding.ts';
import type { Rule } from '#analysis/rule.ts';
import { pairKey } from '#analysis/ties.ts';
import { layerOf, type TiedLink } from '#domain/link.ts';

const ID = 'portrait.depth';

/**
 * How deep what ties each two actors goes, by the deepest of their links (see
 * `DEPTH_OF`). Counts only: the levels are of different sorts, so that a mean
 * over them, or over layers, would mean nothing. One finding for the map, at the
 * level of the actors that are drawn; silent when no link has a place on the
 * scale. Frictions are left aside. Unknown: links still to be specified.
 */
export const depth: Rule<typeof ID> = { id: ID, family: 'portrait', stage: 'drawn', find };

function find({ links }: Context): FindingOf<typeof ID>[] {
  const looked = links.filter((link) => layerOf(link) !== 'friction');
  const pairs = [...Map.groupBy(looked, ({ from, to }) => pairKey(from, to)).values()];
  const places = pairs.map(placeOf);
  const countOf = (place: Place): number => places.filter((one) => one === place).length;
  const unspecified = countOf('unspecified');
  const unplaced = countOf('unplaced');
  if (unspecified + unplaced + countOf(0) === pairs.length) return [];
  return [
    {
      id: findingId(ID, WHOLE_MAP),
      rule: ID,
      family: 'portrait',
      subjects: subjectsOf({}),
      measure: {
        pairs: pairs.length,
        depths: [countOf(0), countOf(1), countOf(2), countOf(3), countOf(4)],
        unplaced,
        unspecified
      },
      coverage: coverageOf(looked, {
        actors: new Set(looked.flatMap(({ from, to }) => [from, to])).size,
        unknown: looked.filter(({ kind }) => kind === 'unspecified').length
      }),
      test: null,
      trial: null,
      referential: null
    }
  ];
}

type Place = 0 | 1 | 2 | 3 | 4 | 'unplaced' | 'unspecified';

function placeOf(links: readonly TiedLink[]): Place {
  const kinds = links.map(({ kind }) => kind);
  const deepest = Math.max(0, ...kinds.map((kind) => DEPTH_OF[kind] ?? 0)) as 0 | 1 | 2 | 3 | 4;
  if (deepest > 0) return deepest;
  // What is still to be specified may be of any depth: unknown is not 0.
  if (kinds.includes('unspecified')) return 'unspecified';
  return kinds.some((kind) => DEPTH_OF[kind] === null) ? 'unplaced' : 0;
}
