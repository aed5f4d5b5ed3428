import type { Context } from '#analysis/context.ts';
import { findingId, WHOLE_MAP } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf, type FindingOf } from '#analysis/finding.ts';
import { endsOf, linksOf } from '#analysis/layered.ts';
import { measuresOf } from '#analysis/measures.ts';
import { density } from '#analysis/metrics/density.ts';
import { reciprocity } from '#analysis/metrics/dyads.ts';
import { redundancies } from '#analysis/metrics/redundancy.ts';
import { transitivity } from '#analysis/metrics/transitivity.ts';
import { twoModeOf } from '#analysis/metrics/two-mode.ts';
import { directedNetworkOf, pairCount } from '#analysis/network.ts';
import type { Overview } from '#analysis/portrait-facts.ts';
import type { Rule } from '#analysis/rule.ts';
import { pairKey } from '#analysis/ties.ts';
import type { ActorId } from '#domain/ids.ts';

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
  const pairs = pairsSaid(context);
  return [
    {
      id: findingId(ID, WHOLE_MAP),
      rule: ID,
      family: 'portrait',
      subjects: subjectsOf({}),
      measure: {
        actors: actors.length,
        links: links.length,
        ...counted(context),
        ...ofCooperation(context),
        redundancy: redundancyOf(context),
        unknown: pairs.all === 0 ? null : pairs.unknown / pairs.all
      },
      coverage: coverageOf(links, { actors: actors.length, unknown: pairs.unknown }),
      test: null,
      trial: null,
      referential: null
    }
  ];
}

type Counted = Pick<
  Overview,
  | 'layers'
  | 'inNoLayer'
  | 'isolates'
  | 'parts'
  | 'connectedness'
  | 'across'
  | 'frictions'
  | 'spaces'
>;

function counted(context: Context): Counted {
  const { spaces, ...measures } = measuresOf(context);
  const { layers, inNoLayer, isolates, parts, connectedness, across, frictions } = measures;
  return {
    layers,
    inNoLayer,
    isolates,
    parts,
    connectedness,
    across,
    frictions,
    spaces: spaces.existing
  };
}

type OfCooperation = Pick<Overview, 'partners' | 'density' | 'reciprocity' | 'transitivity'>;

function ofCooperation(context: Context): OfCooperation {
  const { actors } = context;
  const network = directedNetworkOf(
    actors.length,
    endsOf(linksOf(context, 'cooperative'), placesOf(context))
  );
  return {
    partners: actors.length === 0 ? null : (2 * pairCount(network.around)) / actors.length,
    density: density(network.around),
    reciprocity: reciprocity(network),
    transitivity: transitivity(network.around)
  };
}

function placesOf({ actors }: Context): ReadonlyMap<ActorId, number> {
  return new Map(actors.map(({ id }, place) => [id, place]));
}

/** Mean redundancy of the spaces where two at least meet; `null` without any. */
function redundancyOf(context: Context): number | null {
  const { actors, spaces } = context;
  const places = placesOf(context);
  const seats = spaces.flatMap(({ participants }, space) =>
    participants.flatMap((id) => {
      const actor = places.get(id);
      return actor === undefined ? [] : [{ actor, space }];
    })
  );
  const twoMode = twoModeOf(actors.length, spaces.length, {
    from: Int32Array.from(seats, ({ actor }) => actor),
    to: Int32Array.from(seats, ({ space }) => space)
  });
  const known = redundancies(twoMode).slice(actors.length).filter(Number.isFinite);
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0) / known.length;
}

/** How many pairs of actors there are, those that sit one inside the other left aside, and of how many nothing is said. */
function pairsSaid({ actors, nests, ecosystem }: Context): { all: number; unknown: number } {
  const nested = actors.reduce((sum, { id }) => sum + nests.lineOf(id).size - 1, 0);
  const all = (actors.length * (actors.length - 1)) / 2 - nested;
  const said = new Set(
    [...ecosystem.links.values()]
      .filter(({ from, to }) => from !== to && !nests.areNested(from, to))
      .map(({ from, to }) => pairKey(from, to))
  );
  return { all, unknown: all - said.size };
}
