import type { DirectedNetwork, Network } from '#analysis/network.ts';
import { weakComponents } from './components.ts';

/** How small what is left to solve has become, as a share of what there was, when the search stops. */
const PRECISION = 1e-15;

/**
 * How far down commands each actor stands: the levels that come nearest to
 * falling by exactly one along every tie. The highest placed of each component
 * is at 0, and so is whoever has no tie. Where commands go round in circles the
 * levels come close to one another.
 *
 * Source: MacKay, Johnson and Sansom, 2020, “How directed is a directed
 * network?”; solved by conjugate gradients.
 */
export function trophicLevels(network: DirectedNetwork): Float64Array {
  const { size, out, into } = network;
  const counts = new Float64Array(size);
  const wanted = new Float64Array(size);
  for (let actor = 0; actor < size; actor += 1) {
    const leaving = out.starts[actor + 1]! - out.starts[actor]!;
    const arriving = into.starts[actor + 1]! - into.starts[actor]!;
    counts[actor] = leaving + arriving;
    wanted[actor] = arriving - leaving;
  }
  return fromLowest(solved(network, counts, wanted), network);
}

/**
 * How far ties are from falling by one level each, from 0 (every tie does) to 1
 * (as on a circle, or when all are returned). `null` without any tie.
 *
 * Source: MacKay, Johnson and Sansom, 2020.
 */
export function trophicIncoherence(
  network: DirectedNetwork,
  levels = trophicLevels(network)
): number | null {
  const { size, out } = network;
  if (out.partners.length === 0) return null;
  let sum = 0;
  for (let actor = 0; actor < size; actor += 1) {
    for (let at = out.starts[actor]!; at < out.starts[actor + 1]!; at += 1) {
      const beyond = levels[out.partners[at]!]! - levels[actor]! - 1;
      sum += beyond * beyond;
    }
  }
  return sum / out.partners.length;
}

/** Solves (counts − W − Wᵀ) h = wanted; Hestenes and Stiefel, 1952, scaled by the counts. */
function solved(
  network: DirectedNetwork,
  counts: Float64Array,
  wanted: Float64Array
): Float64Array {
  const { size } = network;
  const levels = new Float64Array(size);
  const left = wanted.slice();
  const scaled = left.map((value, actor) => scaledBy(value, counts[actor]!));
  const way = scaled.slice();
  let norm = dot(left, scaled);
  const enough = norm * PRECISION * PRECISION;
  for (let turn = 0; turn < 4 * size && norm > enough; turn += 1) {
    const image = imageOf(way, counts, network);
    const step = norm / dot(way, image);
    for (let actor = 0; actor < size; actor += 1) {
      levels[actor]! += step * way[actor]!;
      left[actor]! -= step * image[actor]!;
      scaled[actor] = scaledBy(left[actor]!, counts[actor]!);
    }
    const next = dot(left, scaled);
    for (let actor = 0; actor < size; actor += 1) {
      way[actor] = scaled[actor]! + (next / norm) * way[actor]!;
    }
    norm = next;
  }
  return levels;
}

function scaledBy(value: number, count: number): number {
  return count === 0 ? 0 : value / count;
}

function imageOf(
  values: Float64Array,
  counts: Float64Array,
  network: DirectedNetwork
): Float64Array {
  return values.map(
    (value, actor) =>
      value * counts[actor]! -
      sumAround(values, network.out, actor) -
      sumAround(values, network.into, actor)
  );
}

function sumAround(values: Float64Array, { starts, partners }: Network, actor: number): number {
  let sum = 0;
  for (let at = starts[actor]!; at < starts[actor + 1]!; at += 1) sum += values[partners[at]!]!;
  return sum;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += one[at]! * other[at]!;
  return sum;
}

/** Levels are known up to what is added to a whole component. */
function fromLowest(levels: Float64Array, network: DirectedNetwork): Float64Array {
  const { of, sizes } = weakComponents(network.around);
  const lowest = new Float64Array(sizes.length).fill(Infinity);
  for (const [actor, level] of levels.entries()) {
    lowest[of[actor]!] = Math.min(lowest[of[actor]!]!, level);
  }
  return levels.map((level, actor) => level - lowest[of[actor]!]!);
}
