import type { ProposedSpace } from '#analysis/finding.ts';
import { sorted } from '#analysis/in-order.ts';
import type { ActorId } from '#domain/ids.ts';
import { haveRoom, loadIn, loadWith, type Load } from './attendance.ts';
import type { CoverLimits } from './cover.ts';
import { kindFor, type Demand } from './demand.ts';
import type { Asking } from './demands-of.ts';
import { facilitatorsIn, type FindFacilitator } from './facilitators.ts';
import type { Group } from './group.ts';
import type { Reason } from './proposal.ts';

/** How much everyone is asked for already, and who could facilitate. */
export interface Seating extends Asking {
  readonly load: Load;
  readonly facilitatorOf: FindFacilitator;
}

/** Works out once who has room, and who could facilitate. */
export function seatingFor(asking: Asking): Seating {
  const { context, constraints } = asking;
  return {
    ...asking,
    load: loadIn(context),
    facilitatorOf: facilitatorsIn(context, constraints)
  };
}

/** What keeps a demand from being met in any space; `null` when nothing does. */
export function obstacleTo(demand: Demand, seating: Seating): Reason | null {
  const { largestGroup, mostSpaces } = seating.constraints;
  if (demand.actors.length < 2) return 'nobody-to-gather';
  if (demand.actors.length > largestGroup) return 'group-too-large';
  if (!haveRoom(demand.actors, seating.load, mostSpaces)) return 'attendance';
  const needs =
    demand.isNeutral && seatedIn([{ actors: demand.actors, meets: [0] }], [demand], seating);
  return needs === null ? 'no-neutral-facilitator' : null;
}

/** What a cover of some demands keeps to; `isTight` says whether facilitators ran out on the way. */
export function limitsFor(
  demands: readonly Demand[],
  seating: Seating
): CoverLimits & { readonly isTight: () => boolean } {
  const { largestGroup, mostSpaces, mostAdditions } = seating.constraints;
  let tight = false;
  return {
    largestGroup,
    most: mostAdditions,
    isTight: () => tight,
    mayAdd: (group, chosen) => {
      const load = loadWith(seating.load, chosen.map(asAttended));
      if (!haveRoom(group.actors, load, mostSpaces)) return false;
      const neutral = [...chosen, group].filter((one) => isNeutral(one, demands));
      if (neutral.length === 0) return true;
      const busy = loadWith(load, [asAttended(group)]);
      const isSeated = facilitatedIn(neutral, demands, { ...seating, load: busy }) !== null;
      if (!isSeated && facilitatedIn([group], demands, seating) !== null) tight = true;
      return isSeated;
    }
  };
}

/**
 * Groups as spaces, each with an example of a facilitator where one stands
 * outside and has room; `null` when one that has to be neutral finds nobody.
 */
export function seatedIn(
  groups: readonly Group[],
  demands: readonly Demand[],
  seating: Seating
): ProposedSpace[] | null {
  const load = loadWith(seating.load, groups.map(asAttended));
  const found = facilitatedIn(groups, demands, { ...seating, load });
  if (found === null) return null;
  return groups.map((group) => {
    const space = spaceOf(group, demands);
    const facilitator = found.get(group) ?? null;
    return facilitator === null ? space : { ...space, facilitators: [facilitator] };
  });
}

/** Who would facilitate each group, those that have to be neutral being served first. */
function facilitatedIn(
  groups: readonly Group[],
  demands: readonly Demand[],
  { load, facilitatorOf }: Seating
): ReadonlyMap<Group, ActorId> | null {
  const found = new Map<Group, ActorId>();
  let asked: Load = load;
  const [neutral, others] = [true, false].map((wanted) =>
    groups.filter((group) => isNeutral(group, demands) === wanted)
  );
  for (const group of [...(neutral ?? []), ...(others ?? [])]) {
    const facilitator = facilitatorOf(spaceOf(group, demands), asked);
    if (facilitator !== null) {
      found.set(group, facilitator);
      asked = loadWith(asked, [{ participants: [facilitator] }]);
    } else if (isNeutral(group, demands)) return null;
  }
  return found;
}

function metBy({ meets }: Group, demands: readonly Demand[]): Demand[] {
  return meets.flatMap((index) => demands[index] ?? []);
}

function isNeutral(group: Group, demands: readonly Demand[]): boolean {
  return metBy(group, demands).some((demand) => demand.isNeutral);
}

// A search asks for the same groups again and again.
const spaces = new WeakMap<Group, ProposedSpace>();

function spaceOf(group: Group, demands: readonly Demand[]): ProposedSpace {
  const known = spaces.get(group);
  if (known) return known;
  const met = metBy(group, demands);
  const treats = sorted(met.flatMap((demand) => demand.treats));
  const space = { kind: kindFor(met), participants: group.actors, treats };
  spaces.set(group, space);
  return space;
}

function asAttended({ actors }: Group): Pick<ProposedSpace, 'participants'> {
  return { participants: actors };
}
