import type { Network } from '#analysis/network.ts';
import { deepTreeOf, type DeepTree } from './deep-tree.ts';

/** Where passages are looked for. */
export interface Ground {
  readonly network: Network;
  /** What each place of the network counts for, on a side: 0 or 1. */
  readonly counts: Uint8Array;
  /** How many places are actors; the ones after them hold others together and are no passage. */
  readonly actors: number;
  /** The places that count for nothing on the sides of an actor: what it sits in. */
  readonly setAside: (actor: number) => readonly number[];
  /** What holds together those inside an actor: a side that it reaches by that alone is not its own. */
  readonly knotOf: (actor: number) => number | null;
}

/** A tie, by its two ends, or an actor, that alone joins several sides. */
export interface SinglePassage {
  readonly through: readonly number[];
  /** For a tie, the side of each end; for an actor, the largest side first. */
  readonly sides: readonly Side[];
}

/** What is on one side of a passage. */
export interface Side {
  readonly count: number;
  readonly members: readonly number[];
}

/** Places of the tree, each range from its first to before its last. */
type Ranges = readonly (readonly [from: number, to: number])[];

/** A side counts for this much at least: one actor at the end of a tie is no side. */
const SIDE_FROM = 2;

/**
 * The ties and the actors that alone hold two actors or more to two others or
 * more. A tie that is a passage speaks for its ends: an actor is told apart only
 * when two sides or more hang on it otherwise than by such a tie.
 *
 * Sources: Tarjan, 1972; Borgatti, 2006. Linear, but for the lists of members.
 */
export function singlePassages(ground: Ground): SinglePassage[] {
  const tree = deepTreeOf(ground.network);
  const counted = runningCounts(tree, ground.counts);
  const isSide = (ranges: Ranges): boolean => countOf(ranges, counted) >= SIDE_FROM;
  const ties = new Map<number, SinglePassage>();
  for (const actor of tree.order) {
    const passage = tieAbove(actor, tree, ground);
    if (!passage?.ranges.every(isSide)) continue;
    const sides = passage.ranges.map((ranges) => sideOf(ranges, tree, counted));
    ties.set(actor, { through: passage.through, sides });
  }
  const cuts = cutsOf(tree);
  const actors = Array.from({ length: ground.actors }, (_, actor) => actor).flatMap((actor) => {
    const loose = rangesWithout(actor, cuts[actor]!, tree).filter(
      ({ tie, ranges }) => !ties.has(tie) && isSide(ranges)
    );
    // What it sits in takes away from a side, and never adds one.
    if (loose.length < 2) return [];
    const sides = loose
      .map(({ ranges }) => sideOf(ranges, tree, counted))
      .filter((side) => isReached(side, actor, ground))
      .map((side) => without(side, ground, actor))
      .filter(({ count }) => count >= SIDE_FROM)
      .sort((one, other) => other.count - one.count || one.members[0]! - other.members[0]!);
    return sides.length < 2 ? [] : [{ through: [actor], sides }];
  });
  return [...ties.values(), ...actors];
}

/** The tie by which an actor hangs on the one above it, when it is a bridge between actors. */
function tieAbove(
  actor: number,
  tree: DeepTree,
  { actors }: Ground
): { through: readonly number[]; ranges: readonly Ranges[] } | null {
  const { place, low, end, above } = tree;
  const upper = above[actor]!;
  if (upper === -1 || upper >= actors || actor >= actors || low[actor] !== place[actor])
    return null;
  const inner: Ranges = [[place[actor]!, end[actor]!]];
  const [from, to] = partOf(actor, tree);
  const outer: Ranges = [
    [from, place[actor]!],
    [end[actor]!, to]
  ];
  return actor < upper
    ? { through: [actor, upper], ranges: [inner, outer] }
    : { through: [upper, actor], ranges: [outer, inner] };
}

/** For each actor, the actors just below it that nothing ties further up than it. */
function cutsOf({ order, place, low, above }: DeepTree): number[][] {
  const cuts = Array.from(order, (): number[] => []);
  for (const actor of order) {
    const upper = above[actor]!;
    if (upper !== -1 && low[actor]! >= place[upper]!) cuts[upper]!.push(actor);
  }
  return cuts;
}

/** What its part falls into without an actor, each piece with the lower end of its only tie to it. */
function rangesWithout(
  actor: number,
  cuts: readonly number[],
  tree: DeepTree
): { tie: number; ranges: Ranges }[] {
  const { place, end } = tree;
  if (cuts.length === 0) return [];
  const pieces = cuts.map((cut) => ({
    tie: cut,
    ranges: [[place[cut]!, end[cut]!]] as Ranges
  }));
  const [from, to] = partOf(actor, tree);
  const rest: [number, number][] = [[from, place[actor]!]];
  let next = place[actor]! + 1;
  for (const cut of cuts) {
    rest.push([next, place[cut]!]);
    next = end[cut]!;
  }
  rest.push([next, to]);
  return [{ tie: actor, ranges: rest.filter(([first, last]) => first < last) }, ...pieces];
}

function partOf(actor: number, { root, place, end }: DeepTree): readonly [number, number] {
  const first = root[actor]!;
  return [place[first]!, end[first]!];
}

function runningCounts({ order }: DeepTree, counts: Uint8Array): Int32Array {
  const sums = new Int32Array(order.length + 1);
  order.forEach((actor, at) => (sums[at + 1] = sums[at]! + counts[actor]!));
  return sums;
}

function countOf(ranges: Ranges, counted: Int32Array): number {
  return ranges.reduce((sum, [from, to]) => sum + counted[to]! - counted[from]!, 0);
}

function sideOf(ranges: Ranges, { order }: DeepTree, counted: Int32Array): Side {
  return {
    count: countOf(ranges, counted),
    members: ranges.flatMap(([from, to]) => [...order.subarray(from, to)])
  };
}

function without(side: Side, { counts, setAside }: Ground, actor: number): Side {
  const own = setAside(actor).filter((place) => side.members.includes(place));
  return {
    count: side.count - own.reduce((sum, place) => sum + counts[place]!, 0),
    members: side.members.filter((place) => !own.includes(place))
  };
}

/** Whether an actor is tied to a side otherwise than by what holds together those inside it. */
function isReached({ members }: Side, actor: number, { network, knotOf }: Ground): boolean {
  const knot = knotOf(actor);
  if (knot === null || !members.includes(knot)) return true;
  const { starts, partners } = network;
  const own = partners.subarray(starts[actor], starts[actor + 1]);
  return members.some((place) => place !== knot && own.includes(place));
}
