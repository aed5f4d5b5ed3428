import { pairKey } from '#analysis/ties.ts';
import type { Demand } from './demand.ts';
import { grownGroups, groupsFor, isBetter, newIn, type Group } from './group.ts';

/** Few groups that meet demands, and how far their number is from the smallest. */
export interface Cover {
  readonly groups: readonly Group[];
  /** The demands that no group meets, as places in their list; none when the limits allow. */
  readonly unmet: readonly number[];
  readonly isExact: boolean;
  /** Fewer groups than this cannot do. */
  readonly atLeast: number;
}

/** What a cover keeps to. */
export interface CoverLimits {
  readonly largestGroup: number;
  /** Beyond so many groups, the fewest are not looked for. */
  readonly most: number;
  /** Whether a group may be added to those chosen before: nobody beyond what they can attend, a facilitator if need be. */
  readonly mayAdd: (group: Group, chosen: readonly Group[]) => boolean;
}

/** How many groups are tried at most before the search for the smallest number gives up. */
const MOST_TRIES = 5_000;

/**
 * The fewest groups that meet all demands and, among as few, those that ask the
 * fewest people: by branch and bound over all groups there are, while these can
 * be gone through; otherwise by greedy set cover (Chvátal, 1979), each time with
 * the group that meets most of what is left.
 *
 * The greedy answer is told with what no answer can do without, which bounds how
 * far it is on this very map; it needs no group to be the best one at each turn,
 * as the bound H(n) of Chvátal does.
 */
export function coverOf(demands: readonly Demand[], limits: CoverLimits): Cover {
  const atLeast = fewestFor(demands, limits.largestGroup);
  const greedy = greedyCover(demands, limits);
  const groups = groupsFor(demands, limits.largestGroup);
  const smallest = groups === null ? null : smallestCover(demands.length, groups, limits);
  if (smallest?.groups && (greedy.unmet.length > 0 || costs(smallest.groups, greedy.groups) <= 0)) {
    const isExact = smallest.isOver || smallest.groups.length === atLeast;
    return { groups: smallest.groups, unmet: [], isExact, atLeast };
  }
  const isExact = greedy.unmet.length === 0 && greedy.groups.length === atLeast;
  return { ...greedy, isExact, atLeast };
}

/** Greedy set cover over grown groups. */
export function greedyCover(
  demands: readonly Demand[],
  { largestGroup, mayAdd }: CoverLimits
): Pick<Cover, 'groups' | 'unmet'> {
  const open = new Set(demands.keys());
  const chosen: Group[] = [];
  for (;;) {
    const fits = (group: Group): boolean =>
      group.actors.length <= largestGroup && mayAdd(group, chosen);
    const best = grownGroups(demands, open, fits).reduce<Group | null>(
      (most, one) => (isBetter(one, most, open) ? one : most),
      null
    );
    if (best === null) return { groups: chosen, unmet: [...open] };
    chosen.push(best);
    for (const index of best.meets) open.delete(index);
  }
}

/** What a search found: the fewest groups, if any, and whether it went through all there was. */
interface Search {
  readonly groups: readonly Group[] | null;
  readonly isOver: boolean;
}

/** Branch and bound: some group meets the first demand that is open; each one is tried in turn. */
function smallestCover(
  demands: number,
  groups: readonly Group[],
  { mayAdd, most: mostGroups }: CoverLimits
): Search {
  const most = Math.max(1, ...groups.map(({ meets }) => meets.length));
  const byDemand = Map.groupBy(
    groups.flatMap((group) => group.meets.map((demand) => ({ demand, group }))),
    ({ demand }) => demand
  );
  let best: readonly Group[] | null = null;
  let tries = 0;
  const isHopeless = (open: ReadonlySet<number>, chosen: readonly Group[]): boolean =>
    tries > MOST_TRIES ||
    chosen.length + Math.ceil(open.size / most) > (best?.length ?? mostGroups);
  const search = (open: ReadonlySet<number>, chosen: readonly Group[]): void => {
    const [next] = open;
    if (next === undefined) {
      if (best === null || costs(chosen, best) < 0) best = chosen;
      return;
    }
    if (isHopeless(open, chosen)) return;
    const here = (byDemand.get(next) ?? []).map(({ group }) => group);
    for (const group of here.toSorted((one, other) => newIn(other, open) - newIn(one, open))) {
      tries += 1;
      if (mayAdd(group, chosen)) search(open.difference(new Set(group.meets)), [...chosen, group]);
    }
  };
  search(new Set(Array.from({ length: demands }, (_, index) => index)), []);
  return { groups: best, isOver: tries <= MOST_TRIES };
}

/** Fewer groups first, then fewer seats. */
function costs(one: readonly Group[], other: readonly Group[]): number {
  const seats = (groups: readonly Group[]): number =>
    groups.reduce((sum, { actors }) => sum + actors.length, 0);
  return one.length - other.length || seats(one) - seats(other);
}

/**
 * How many groups of at most so many actors one conversation takes at least:
 * each pair has to fit in a group, and groups that hang together bring each so
 * many others, less one, into it.
 */
export function fewestFor(demands: readonly Demand[], largest: number): number {
  if (demands.length === 0) return 0;
  const actors = new Set(demands.flatMap((demand) => demand.actors));
  const pairs = new Set(
    demands.flatMap((demand) =>
      demand.actors.flatMap((one, index) =>
        demand.actors.slice(index + 1).map((other) => pairKey(one, other))
      )
    )
  );
  return Math.max(
    Math.ceil((actors.size - 1) / (largest - 1)),
    Math.ceil(pairs.size / ((largest * (largest - 1)) / 2))
  );
}
