import type { Context } from '#analysis/context.ts';
import { findingId } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf, type FindingOf, type Trial } from '#analysis/finding.ts';
import type { Joined } from '#analysis/graph.ts';
import { sorted } from '#analysis/in-order.ts';
import { gatherings, LARGEST_GATHERING } from '#analysis/metrics/gatherings.ts';
import type { Rule } from '#analysis/rule.ts';
import { pairKey } from '#analysis/ties.ts';
import { isUntied, pairsConcerned } from '#analysis/untied.ts';
import type { LinkId, StakeId } from '#domain/ids.ts';
import type { Stake } from '#domain/stake.ts';

const ID = 'transverse.shared-stake';

/**
 * Actors of different organisations that depend on one another, as someone
 * declared, and that nothing else ties: no link of any kind between the two
 * organisations but tensions, no third space in common. One finding a stake, so
 * that a stake of twenty actors is one conversation and not a hundred; and one
 * a pair of actors facing each other in a tension.
 *
 * Only declared interdependence, never all pairs: cooperation starts from a
 * shared stake, an ambition or a friction (ATEMIS – IE-EFC, 2024, Fiche 11).
 * Two-mode network of actors and stakes (Breiger, 1974). Pairs of which nobody
 * said the organisations are left out, and counted as unknown. To be tried: a
 * space where they deliberate, which answers the finding when it holds them all.
 */
export const sharedStake: Rule<typeof ID> = { id: ID, family: 'transverse', stage: 'drawn', find };

function find(context: Context): FindingOf<typeof ID>[] {
  return [
    ...context.stakes.flatMap((stake) => findingsOnStake(stake, context)),
    ...findingsOnTensions(context)
  ];
}

function findingsOnStake(stake: Stake, context: Context): FindingOf<typeof ID>[] {
  const pairs = pairsConcerned(stake);
  const untied = pairs.filter((pair) => isUntied(pair, context));
  const unplaced = pairs.filter(([one, other]) => context.nests.areApart(one, other) === null);
  if (untied.length === 0) return [];
  return [
    findingOn(untied, context, {
      definedBy: [stake.id],
      stakes: [stake.id],
      concerned: sorted(stake.concerned).length,
      unknown: unplaced.length
    })
  ];
}

function findingsOnTensions(context: Context): FindingOf<typeof ID>[] {
  const tensions = context.links.filter(
    ({ id, kind }) => kind === 'tension' && context.encounters.spacesTreating(id).length === 0
  );
  const byPair = Map.groupBy(tensions, ({ from, to }) => pairKey(from, to));
  return [...byPair.values()].flatMap((facing) => {
    const [first] = facing;
    const pair = first && ([first.from, first.to] as const);
    if (!pair || !isUntied(pair, context)) return [];
    return [findingOn([pair], context, { definedBy: pair, links: facing.map(({ id }) => id) })];
  });
}

interface Declared {
  readonly definedBy: Iterable<string>;
  readonly stakes?: readonly StakeId[];
  readonly links?: readonly LinkId[];
  readonly concerned?: number;
  readonly unknown?: number;
}

function findingOn(
  pairs: readonly Joined[],
  { ties }: Context,
  { definedBy, stakes = [], links = [], concerned = 2, unknown = 0 }: Declared
): FindingOf<typeof ID> {
  const between = new Set(pairs.flatMap(([one, other]) => ties(one, other)));
  return {
    id: findingId(ID, definedBy),
    rule: ID,
    family: 'transverse',
    subjects: subjectsOf({ actors: pairs.flat(), links, stakes }),
    measure: {
      reason: stakes.length > 0 ? 'stake' : 'tension',
      concerned,
      pairs: pairs.length
    },
    coverage: coverageOf(between, { actors: concerned, unknown }),
    test: null,
    trial: deliberation(pairs, [...stakes, ...links]),
    referential: null
  };
}

/** One space for all of them or, beyond what one table holds, for those it brings together most. */
function deliberation(pairs: readonly Joined[], treats: readonly (StakeId | LinkId)[]): Trial {
  const untied = sorted(pairs.flat());
  const participants =
    untied.length <= LARGEST_GATHERING ? untied : (gatherings(pairs)[0] ?? untied);
  return { links: [], spaces: [{ kind: 'deliberation', participants, treats }] };
}
