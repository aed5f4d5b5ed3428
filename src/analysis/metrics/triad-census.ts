import type { DirectedNetwork, Network } from '#analysis/network.ts';
import { directionsOf, MUTUAL } from './directions.ts';

/**
 * The sixteen ways that three actors may be tied, named by their numbers of mutual,
 * asymmetric and null pairs: Up, Down, Transitive or Cyclic (Holland and Leinhardt, 1970).
 */
export const TRIAD_TYPES = [
  '003',
  '012',
  '102',
  '021D',
  '021U',
  '021C',
  '111D',
  '111U',
  '030T',
  '030C',
  '201',
  '120D',
  '120U',
  '120C',
  '210',
  '300'
] as const;
export type TriadType = (typeof TRIAD_TYPES)[number];

/** How many sets of three actors are tied in each of the sixteen ways. */
export type TriadCensus = Readonly<Record<TriadType, number>>;

/**
 * The type, as a place in `TRIAD_TYPES`, of three actors u, v and w whose pairs run
 * as `uv + 4 × uw + 16 × vw` (Batagelj and Mrvar, 2001).
 */
const TYPE_OF = Uint8Array.of(
  ...[0, 1, 1, 2, 1, 3, 5, 7, 1, 5, 4, 6, 2, 7, 6, 10],
  ...[1, 5, 3, 7, 4, 8, 8, 12, 5, 9, 8, 13, 6, 13, 11, 14],
  ...[1, 4, 5, 6, 5, 8, 9, 13, 3, 8, 8, 11, 7, 12, 13, 14],
  ...[2, 6, 7, 10, 6, 11, 13, 14, 7, 13, 12, 14, 10, 14, 14, 15]
);

/** How many of the three pairs of each type run both ways, and one way: the first figures of its name. */
const TIES_IN = TRIAD_TYPES.map(([mutual, oneWay]) => [Number(mutual), Number(oneWay)] as const);

/**
 * Triad census: how many sets of three actors are tied in each of the sixteen ways.
 * All zero with fewer than three actors, when there is no such set.
 *
 * Source: Holland and Leinhardt, 1970. Only triangles are looked for. Sets of two
 * ties are counted at the actor in their middle, from how many ties it has each
 * way, less what triangles have of these; those of one tie or none are what is left
 * (Batagelj and Mrvar, 2001).
 */
export function triadCensus(network: DirectedNetwork): TriadCensus {
  const { size } = network;
  const directions = directionsOf(network);
  const counting = { network: network.around, directions, paths: new Float64Array(16) };
  const counts = triangles(counting);
  countPaths(counting);
  for (const [path, count] of counting.paths.entries()) counts[TYPE_OF[path]!]! += count;

  for (const direction of directions) counts[direction === MUTUAL ? 2 : 1]! += (size - 2) / 2;
  for (const [type, [mutual, oneWay]] of TIES_IN.entries()) {
    if (mutual + oneWay < 2) continue;
    counts[1]! -= oneWay * counts[type]!;
    counts[2]! -= mutual * counts[type]!;
  }
  const tied = counts.reduce((sum, count) => sum + count, 0);
  counts[0] = Math.max((size * (size - 1) * (size - 2)) / 6, 0) - tied;
  return Object.fromEntries(
    TRIAD_TYPES.map((type, place) => [type, counts[place]!])
  ) as TriadCensus;
}

interface Counting {
  readonly network: Network;
  readonly directions: Uint8Array;
  /** Sets of two ties by how these run, seen from the middle: `one + 4 × other`, the smaller first. */
  readonly paths: Float64Array;
}

/** Counts the triangles of each type, and takes their three middles off the paths. */
function triangles({ network, directions, paths }: Counting): Float64Array {
  const { size, starts, partners } = network;
  const counts = new Float64Array(TRIAD_TYPES.length);
  // Of earlier actors, and so at places before those of the actor, unless they are its partners.
  const placeOf = new Int32Array(size).fill(-1);
  const takeOff = (one: number, other: number): void => {
    paths[Math.min(one, other) + 4 * Math.max(one, other)]! -= 1;
  };
  for (let actor = 0; actor < size; actor += 1) {
    const first = starts[actor]!;
    const last = starts[actor + 1]!;
    for (let at = first; at < last; at += 1) placeOf[partners[at]!] = at;
    for (let at = last - 1; at >= first && partners[at]! > actor; at -= 1) {
      const between = partners[at]!;
      // From the end: partners are in ascending order, and each triangle is met from its least actor.
      for (let next = starts[between + 1]! - 1; partners[next]! > between; next -= 1) {
        const place = placeOf[partners[next]!]!;
        if (place < first) continue;
        const [one, two, three] = [directions[at]!, directions[place]!, directions[next]!];
        counts[TYPE_OF[one + 4 * two + 16 * three]!]! += 1;
        takeOff(one, two);
        takeOff(turned(one), three);
        takeOff(turned(two), turned(three));
      }
    }
  }
  return counts;
}

/** Counts the ways of taking two ties of one actor. */
function countPaths({ network, directions, paths }: Counting): void {
  const ways = new Float64Array(MUTUAL + 1);
  for (let actor = 0; actor < network.size; actor += 1) {
    ways.fill(0);
    for (let at = network.starts[actor]!; at < network.starts[actor + 1]!; at += 1)
      ways[directions[at]!]! += 1;
    for (let one = 1; one <= MUTUAL; one += 1) {
      paths[5 * one]! += (ways[one]! * (ways[one]! - 1)) / 2;
      for (let other = one + 1; other <= MUTUAL; other += 1)
        paths[one + 4 * other]! += ways[one]! * ways[other]!;
    }
  }
}

/** The way a tie runs, seen from its other end. */
function turned(direction: number): number {
  return (direction >> 1) | ((direction & 1) << 1);
}
