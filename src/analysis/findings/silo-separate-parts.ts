import type { Context } from '#analysis/context.ts';
import { findingId, WHOLE_MAP } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf, type FindingOf } from '#analysis/finding.ts';
import { LARGEST_GATHERING } from '#analysis/metrics/gatherings.ts';
import type { Rule } from '#analysis/rule.ts';
import type { ActorId } from '#domain/ids.ts';

const ID = 'silo.separate-parts';

/**
 * A map in several parts that no link joins. One finding for the map, about the
 * actors of all parts but the largest; actors with no link at all are counted
 * apart and left to `transverse.unlinked`. What joins two actors is said in
 * `partsOf`. Third spaces across parts are no link, but are counted.
 *
 * Weak components; connectedness (Krackhardt, 1994). The sources speak of
 * sectoral and territorial fragmentation (MES, Fiche 2.3). No test: it is a
 * count of what is drawn. Unknown: pairs of actors of different parts. What
 * could be tried is a joint visit of those the parts are called by, at most
 * eight: a space is no link, so the parts stay, with one more space across them.
 */
export const separateParts: Rule<typeof ID> = { id: ID, family: 'silo', stage: 'drawn', find };

function find(context: Context): FindingOf<typeof ID>[] {
  const { parts, isolates, connectedness } = context.parts;
  if (parts.length < 2) return [];
  const sizes = parts.map(({ length }) => length);
  const inParts = sizes.reduce((sum, size) => sum + size, 0);
  const joined = sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const across = spacesAcross(parts, context);
  const around = mostLinked(parts, context);
  return [
    {
      id: findingId(ID, WHOLE_MAP),
      rule: ID,
      family: 'silo',
      subjects: subjectsOf({
        actors: parts.slice(1).flat(),
        spaces: across.map(({ id }) => id)
      }),
      measure: {
        actors: context.actors.length,
        sizes,
        around,
        isolates: isolates.length,
        connectedness,
        spacesAcross: across.length
      },
      coverage: coverageOf(context.links, {
        actors: context.actors.length,
        unknown: (inParts * (inParts - 1)) / 2 - joined
      }),
      test: null,
      trial: {
        links: [],
        spaces: [
          {
            kind: 'joint-visit',
            participants: around.slice(0, LARGEST_GATHERING),
            treats: []
          }
        ]
      },
      referential: null
    }
  ];
}

function spacesAcross(
  parts: readonly (readonly ActorId[])[],
  { spaces }: Context
): Context['spaces'] {
  const partOf = new Map(parts.flatMap((part, index) => part.map((id) => [id, index] as const)));
  return spaces.filter(
    ({ participants }) =>
      new Set(participants.map((id) => partOf.get(id)).filter((part) => part !== undefined)).size >
      1
  );
}

/** In each part the outermost actor with most links, its own or of those inside it. */
function mostLinked(parts: readonly (readonly ActorId[])[], { links, nests }: Context): ActorId[] {
  const counts = new Map<ActorId, number>();
  for (const end of links.flatMap(({ from, to }) => [from, to]).map(nests.outermostOf))
    counts.set(end, (counts.get(end) ?? 0) + 1);
  return parts.flatMap((part) => {
    const most = Math.max(...part.map((id) => counts.get(id) ?? 0));
    return part.filter((id) => counts.get(id) === most).slice(0, 1);
  });
}
