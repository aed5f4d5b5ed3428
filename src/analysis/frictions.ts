import type { ActorId } from '#domain/ids.ts';
import { layerOf, type TiedLink } from '#domain/link.ts';
import { isReflexive, type Space } from '#domain/space.ts';
import type { Stake } from '#domain/stake.ts';
import type { Context } from './context.ts';
import { MISSING, type Missing, type TensionUncovered } from './third-space-facts.ts';
import { sorted } from './in-order.ts';
import type { Neutrality } from './neutrality.ts';
import { once } from './once.ts';

/** A disagreement on the map, and what is still missing for a space to work on it. */
export interface Friction {
  readonly about: TensionUncovered['about'];
  readonly source: TiedLink | Stake;
  readonly concerned: readonly ActorId[];
  /** The spaces that treat it, or gather all those concerned. */
  readonly spaces: readonly Space[];
  /** `null` when a reflexive space with a neutral facilitator works on it. */
  readonly missing: Missing | null;
}

/** The existing tensions and rivalries, then the stakes said to be contested. */
export const frictionsOf = once((context): readonly Friction[] => {
  return [
    ...context.links
      .filter((link) => layerOf(link) === 'friction')
      .map((link) => frictionOfLink(link, context)),
    ...context.stakes
      .filter(({ contested }) => contested === true)
      .map((stake) => frictionOfStake(stake, context))
  ];
});

function frictionOfLink(link: TiedLink, context: Context): Friction {
  const { encounters } = context;
  const spaces = [
    ...new Set([
      ...encounters.spacesTreating(link.id),
      ...encounters.spacesJoining(link.from, link.to)
    ])
  ];
  return {
    about: link.kind === 'rivalry' ? 'rivalry' : 'tension',
    source: link,
    concerned: sorted([link.from, link.to]),
    spaces,
    missing: missingFrom(spaces, context)
  };
}

function frictionOfStake(stake: Stake, context: Context): Friction {
  const { encounters, spaces: all } = context;
  const treating = encounters.spacesTreating(stake.id);
  const { concerned } = stake;
  // One actor alone, or nobody, is no gathering.
  const gathering = all.filter(
    (space) =>
      concerned.length > 1 && concerned.every((id) => encounters.spacesOf(id).includes(space))
  );
  const spaces = [...new Set([...treating, ...gathering])];
  return {
    about: 'contested-stake',
    source: stake,
    concerned: sorted(concerned),
    spaces,
    missing: missingFrom(spaces, context)
  };
}

/** What the space that comes nearest still misses; `null` when one misses nothing. */
function missingFrom(spaces: readonly Space[], { neutralities }: Context): Missing | null {
  const missing = spaces.map((space) => missingIn(space, neutralities.get(space.id)));
  if (missing.includes(null)) return null;
  return MISSING.find((step) => missing.includes(step)) ?? 'no-space';
}

const MISSING_WHEN: Readonly<Record<Neutrality['state'], Missing | null>> = {
  outside: null,
  inside: 'facilitator-inside',
  'in-turn': 'in-turn',
  nobody: 'nobody',
  unknown: 'facilitator-unknown'
};

function missingIn(space: Space, neutrality: Neutrality | undefined): Missing | null {
  if (space.kind === 'unspecified') return 'kind-unknown';
  if (!isReflexive(space)) return 'not-reflexive';
  return MISSING_WHEN[neutrality?.state ?? 'unknown'];
}
