import type { Context } from '#analysis/context.ts';
import type { ProposedSpace } from '#analysis/finding.ts';
import { affiliationsOf, neutralityOf, type Facilitated } from '#analysis/neutrality.ts';
import type { Actor } from '#domain/actor.ts';
import type { ActorId } from '#domain/ids.ts';
import { haveRoom, type Load } from './attendance.ts';
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
  /** Facilitates already in the common work. */
  readonly isSkilled: boolean;
  readonly isPaid: boolean;
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
  const outside = new Map<string, readonly Candidate[]>();
  const outsideOf = (space: ProposedSpace): readonly Candidate[] => {
    const { organisations } = neutralityOf(facilitated(space, []), surroundings);
    const concerned = new Set(organisations);
    return pool.flatMap(({ id, roles }) => {
      if (concerned.has(nests.homeOf(id))) return [];
      const { state, paidBy } = neutralityOf(facilitated(space, [id]), surroundings);
      const isSkilled = roles.includes('facilitates');
      return state === 'outside' ? [{ id, isSkilled, isPaid: paidBy.length > 0 }] : [];
    });
  };
  return (space, load) => {
    const key = [...space.participants, ...space.treats].join(' ');
    const known = outside.get(key) ?? outsideOf(space);
    outside.set(key, known);
    const rankOf = ({ id, isSkilled, isPaid }: Candidate): number[] => [
      Number(!isSkilled),
      Number(isPaid),
      load.get(id) ?? 0
    ];
    const free = known.filter(({ id }) => haveRoom([id], load, mostSpaces));
    return free.length === 0
      ? null
      : free.reduce((best, next) => (isBefore(rankOf(next), rankOf(best)) ? next : best)).id;
  };
}

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
}

function facilitated(
  { participants, treats }: ProposedSpace,
  facilitators: readonly ActorId[]
): Facilitated {
  return { participants, invited: [], treats, facilitation: null, facilitators };
}
