import type { DirectedNetwork } from '#analysis/network.ts';
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

/**
 * Triad census: how many sets of three actors are tied in each of the sixteen ways.
 * All zero with fewer than three actors, when there is no such set.
 *
 * Source: Holland and Leinhardt, 1970; counted as Batagelj and Mrvar, 2001: only
 * sets with a tie are looked at, the empty ones are what is left.
 */
export function triadCensus(network: DirectedNetwork): TriadCensus {
  const { size, around } = network;
  const counts = new Float64Array(TRIAD_TYPES.length);
  const directions = directionsOf(network);
  for (let actor = 0; actor < size; actor += 1) {
    for (let at = around.starts[actor]!, end = around.starts[actor + 1]!; at < end; at += 1) {
      if (around.partners[at]! < actor) continue;
      const others = countAround(actor, at, { network, directions, counts });
      // Third actors tied to neither.
      counts[directions[at] === MUTUAL ? 2 : 1]! += size - others - 2;
    }
  }
  const withTies = counts.reduce((sum, count) => sum + count, 0);
  counts[0] = (size * (size - 1) * (size - 2)) / 6 - withTies;
  return Object.fromEntries(
    TRIAD_TYPES.map((type, place) => [type, counts[place]!])
  ) as TriadCensus;
}

interface Counting {
  readonly network: DirectedNetwork;
  readonly directions: Uint8Array;
  readonly counts: Float64Array;
}

const NOBODY = 2 ** 31 - 1;

/**
 * Counts the sets of three made of a tied pair and a partner of either, each set
 * from one of its pairs only; tells how many such partners there are. The partners
 * of both are read side by side, in ascending order.
 */
function countAround(
  actor: number,
  place: number,
  { network, directions, counts }: Counting
): number {
  const { starts, partners } = network.around;
  const other = partners[place]!;
  const between = directions[place]!;
  let one = starts[actor]!;
  let two = starts[other]!;
  const lastOne = starts[actor + 1]!;
  const lastTwo = starts[other + 1]!;
  let others = 0;
  while (one < lastOne || two < lastTwo) {
    const ofActor = partnerAt(one, lastOne, partners);
    const ofOther = partnerAt(two, lastTwo, partners);
    const third = Math.min(ofActor, ofOther);
    const toActor = ofActor === third ? directions[one++]! : 0;
    const toOther = ofOther === third ? directions[two++]! : 0;
    if (third === actor || third === other) continue;
    others += 1;
    // A set of three is counted from its least pair, of those that are tied.
    if (third > other || (third > actor && toActor === 0)) {
      counts[TYPE_OF[between + 4 * toActor + 16 * toOther]!]! += 1;
    }
  }
  return others;
}

function partnerAt(place: number, end: number, partners: Int32Array): number {
  return place < end ? partners[place]! : NOBODY;
}
