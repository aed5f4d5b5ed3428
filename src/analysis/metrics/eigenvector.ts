import type { Network } from '#analysis/network.ts';

const CLOSE_ENOUGH = 1e-12;
const MOST_ROUNDS = 20_000;

/**
 * Eigenvector centrality: an actor counts for as much as its partners do. Values are
 * from 0 to 1, and their squares sum to 1. They tell actors of one part of a network
 * apart: in a network in several parts, those of all but the most tied together
 * come out as 0. `null` without any tie, and when the values do not settle.
 *
 * Source: Bonacich, 1972; power iteration on ties to which each actor's own is added,
 * without which it would not settle when all paths go back and forth between two sides.
 */
export function eigenvector({ size, starts, partners }: Network): Float64Array | null {
  if (partners.length === 0) return null;
  let values = new Float64Array(size).fill(1 / Math.sqrt(size));
  let next = new Float64Array(size);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let squares = 0;
    for (let actor = 0; actor < size; actor += 1) {
      let sum = values[actor]!;
      for (let at = starts[actor]!, end = starts[actor + 1]!; at < end; at += 1) {
        sum += values[partners[at]!]!;
      }
      next[actor] = sum;
      squares += sum * sum;
    }
    const scale = 1 / Math.sqrt(squares);
    let change = 0;
    for (let actor = 0; actor < size; actor += 1) {
      const value = next[actor]! * scale;
      change += Math.abs(value - values[actor]!);
      next[actor] = value;
    }
    [values, next] = [next, values];
    if (change < CLOSE_ENOUGH * size) return values;
  }
  return null;
}
