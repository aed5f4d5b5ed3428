import type { Context } from '#analysis/context.ts';
import type { ProposedSpace } from '#analysis/finding.ts';
import { affiliationsOf, neutralityOf, type Facilitated } from '#analysis/neutrality.ts';
import type { Actor } from '#domain/actor.ts';
import type { ActorId } from '#domain/ids.ts';
import type { Load } from './attendance.ts';
import type { Constraints } from './proposal.ts';

/** Finds who, for example, could facilitate a space from outside; `null` when nobody could. */
export type FindFacilitator = (space: ProposedSpace, load: Load) => ActorId | null;

/** Neither those the service is for, nor a river, nor who knows what. */
const MAY_FACILITATE: ReadonlySet<Actor['kind']> = new Set([
  'person',
  'team',
  'department',
  'organisation',
  'meta-organisation'
]);

/** Someone outside the organisations that a space concerns. */
interface Candidate {
  readonly id: ActorId;
  /** 0 and 1 for who facilitates already in the common work; odd when a side pays or heads them. */
  readonly rank: number;
}

/**
 * Looks for facilitators who stand outside the organisations concerned, by the
 * reading of `neutralityOf`, with room for one space more. First those who
 * facilitate already in the common work, then those whom no side pays or heads,
 * then the least asked for, then the first in order. An example only: who
 * facilitates is for those concerned to choose.
 */
export function facilitatorsIn(context: Context, constraints: Constraints): FindFacilitator {
  const { ecosystem, nests, links } = context;
  const surroundings = { ecosystem, nests, affiliations: affiliationsOf(links, nests) };
  const { facilitators, mostSpaces } = constraints;
  const allowed = facilitators === null ? null : new Set(facilitators);
  const pool = context.actors.filter(
    ({ id, kind }) => MAY_FACILITATE.has(kind) && (allowed === null || allowed.has(id))
  );
  const outsideOf = (space: ProposedSpace): readonly Candidate[] => {
    const { organisations } = neutralityOf(facilitated(space, []), surroundings);
    const concerned = new Set(organisations);
    const outside = pool.flatMap(({ id, roles }) => {
      if (concerned.has(nests.homeOf(id))) return [];
      const { state, paidBy } = neutralityOf(facilitated(space, [id]), surroundings);
      const rank = (roles.includes('facilitates') ? 0 : 2) + Number(paidBy.length > 0);
      return state === 'outside' ? [{ id, rank }] : [];
    });
    return outside.sort((one, other) => one.rank - other.rank);
  };
  const known = new Map<string, readonly Candidate[]>();
  return (space, load) => {
    const key = [...space.participants, ...space.treats].join(' ');
    const outside = known.get(key) ?? outsideOf(space);
    known.set(key, outside);
    return leastAsked(outside, load, mostSpaces);
  };
}

/** The least asked for among the first in rank who have room. */
function leastAsked(outside: readonly Candidate[], load: Load, most: number): ActorId | null {
  let best: { readonly id: ActorId; readonly rank: number; readonly asked: number } | null = null;
  for (const { id, rank } of outside) {
    if (best !== null && rank > best.rank) break;
    const asked = load.get(id) ?? 0;
    if (asked < most && (best === null || asked < best.asked)) best = { id, rank, asked };
  }
  return best?.id ?? null;
}

function facilitated(
  { participants, treats }: ProposedSpace,
  facilitators: readonly ActorId[]
): Facilitated {
  return { participants, invited: [], treats, facilitation: null, facilitators };
}
