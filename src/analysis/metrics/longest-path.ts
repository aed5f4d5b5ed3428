import type { DirectedNetwork } from '#analysis/network.ts';
import { condensationOf, isFirst, type Condensation } from './condensation.ts';

/**
 * How many steps down the longest path takes, those who reach one another
 * counting as one place; 0 without any tie, `null` without any actor. Linear.
 */
export function longestPath(network: DirectedNetwork): number | null {
  if (network.size === 0) return null;
  const condensation = condensationOf(network);
  const starts = [...condensation.order].filter((part) => isFirst(condensation, part));
  return Math.max(...longestFrom(condensation, starts).steps, 0);
}

/** The longest paths down from some parts of a network. */
export interface LongestPaths {
  /** Steps to each part; −1 to those that are out of reach. */
  readonly steps: Int32Array;
  /** The part just before each one on the way; −1 at the start and out of reach. */
  readonly before: Int32Array;
}

/** Works out the longest paths down from some parts; of two as long, the one through the first part. */
export function longestFrom(
  { network, order }: Condensation,
  starts: Iterable<number>
): LongestPaths {
  const steps = new Int32Array(network.size).fill(-1);
  const before = new Int32Array(network.size).fill(-1);
  for (const start of starts) steps[start] = 0;
  const { out } = network;
  for (const part of order) {
    if (steps[part] === -1) continue;
    for (let at = out.starts[part]!; at < out.starts[part + 1]!; at += 1) {
      const below = out.partners[at]!;
      if (steps[part]! + 1 <= steps[below]!) continue;
      steps[below] = steps[part]! + 1;
      before[below] = part;
    }
  }
  return { steps, before };
}
