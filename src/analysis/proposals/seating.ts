import type { ProposedSpace } from '#analysis/finding.ts';
import { sorted } from '#analysis/in-order.ts';
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
  const { largestGroup, mostSpaces } = seating.constraints;
  let tight = false;
  return {
    largestGroup,
    isTight: () => tight,
    mayAdd: (group, chosen) => {
      const groups = [...chosen, group];
      const load = loadWith(seating.load, chosen.map(asAttended));
      if (!haveRoom(group.actors, load, mostSpaces)) return false;
      const isSeated = seatedIn(groups, demands, seating) !== null;
      if (!isSeated && seatedIn([group], demands, seating) !== null) tight = true;
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
  { load, facilitatorOf }: Seating
): ProposedSpace[] | null {
  let asked: Load = loadWith(load, groups.map(asAttended));
  const spaces: ProposedSpace[] = [];
  for (const group of groups) {
    const met = group.meets.flatMap((index) => demands[index] ?? []);
    const space: ProposedSpace = {
      kind: kindFor(met),
      participants: group.actors,
      treats: sorted(met.flatMap(({ treats }) => treats))
    };
    const facilitator = facilitatorOf(space, asked);
    if (facilitator === null && met.some(({ isNeutral }) => isNeutral)) return null;
    const facilitators = facilitator === null ? [] : [facilitator];
    spaces.push(facilitators.length === 0 ? space : { ...space, facilitators });
    asked = loadWith(asked, [{ participants: [], facilitators }]);
  }
  return spaces;
}

function asAttended({ actors }: Group): Pick<ProposedSpace, 'participants'> {
  return { participants: actors };
}
