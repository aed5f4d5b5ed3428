import type { Context } from './context.ts';
import { endsOf, linksOf } from './layered.ts';
import { measuresOf } from './measures.ts';
import { density } from './metrics/density.ts';
import { reciprocity } from './metrics/dyads.ts';
import { redundancies } from './metrics/redundancy.ts';
import { transitivity } from './metrics/transitivity.ts';
import { twoModeOf } from './metrics/two-mode.ts';
import { directedNetworkOf, pairCount, type DirectedNetwork } from './network.ts';
import type { Overview } from './portrait-facts.ts';
import { pairKey } from './ties.ts';
import type { ActorId } from '#domain/ids.ts';

/** The measures of the portrait of a map, as drawn: each actor for itself. */
export function overviewOf(context: Context): Overview {
  const { actors, links } = context;
  const pairs = pairsSaid(context);
  return {
    actors: actors.length,
    links: links.length,
    ...counted(context),
    ...ofCooperation(context),
    redundancy: redundancyOf(context),
    unknown: pairs.all === 0 ? null : pairs.unknown / pairs.all
  };
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
  const network = cooperationOf(context);
  return {
    partners: meanPartners(network),
    density: density(network.around),
    reciprocity: reciprocity(network),
    transitivity: transitivity(network.around)
  };
}

/** Who cooperates with whom, and which way; places are those of the list of actors. */
export function cooperationOf(context: Context): DirectedNetwork {
  const ends = endsOf(linksOf(context, 'cooperative'), placesOf(context));
  return directedNetworkOf(context.actors.length, ends);
}

/** How many others each actor is tied to, on average; `null` without actors. */
export function meanPartners({ size, around }: DirectedNetwork): number | null {
  return size === 0 ? null : (2 * pairCount(around)) / size;
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
export function pairsSaid({ actors, nests, ecosystem }: Context): { all: number; unknown: number } {
  const nested = actors.reduce((sum, { id }) => sum + nests.lineOf(id).size - 1, 0);
  const all = (actors.length * (actors.length - 1)) / 2 - nested;
  const said = new Set(
    [...ecosystem.links.values()]
      .filter(({ from, to }) => from !== to && !nests.areNested(from, to))
      .map(({ from, to }) => pairKey(from, to))
  );
  return { all, unknown: all - said.size };
}
