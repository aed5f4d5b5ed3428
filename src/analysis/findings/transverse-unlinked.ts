import type { Context } from '#analysis/context.ts';
import { findingId, WHOLE_MAP } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf, type FindingOf } from '#analysis/finding.ts';
import type { Rule } from '#analysis/rule.ts';

const ID = 'transverse.unlinked';

/**
 * Actors with no existing link, neither themselves nor through any that sits
 * inside them. One finding for the map.
 *
 * An actor that sits inside another is spoken for by the outermost one: a
 * department of a commune that has links is not out of the picture for having
 * none of its own, and a commune with departments but no link is named once.
 * Isolates (Ballon, 2022: the perimeter and its members are worth asking again).
 * Silent as long as the map has no link: until then nobody has any. Unknown:
 * pairs of actors, these with all others, of which nothing is said.
 */
export const unlinked: Rule<typeof ID> = { id: ID, family: 'transverse', stage: 'drawn', find };

function find({
  actors,
  links,
  nests,
  encounters,
  parts: { isolates }
}: Context): FindingOf<typeof ID>[] {
  if (isolates.length === 0 || links.length === 0) return [];
  const apart = new Set(isolates);
  const inside = actors.filter(
    ({ id }) => !apart.has(id) && apart.has(nests.outermostOf(id))
  ).length;
  const others = actors.length - isolates.length - inside;
  return [
    {
      id: findingId(ID, WHOLE_MAP),
      rule: ID,
      family: 'transverse',
      subjects: subjectsOf({ actors: isolates }),
      measure: {
        unlinked: isolates.length,
        inside,
        inSpaces: isolates.filter((id) => encounters.spacesOf(id).length > 0).length,
        actors: actors.length
      },
      coverage: coverageOf(links, {
        actors: actors.length,
        unknown: isolates.length * others + (isolates.length * (isolates.length - 1)) / 2
      }),
      test: null,
      trial: null,
      referential: null
    }
  ];
}
