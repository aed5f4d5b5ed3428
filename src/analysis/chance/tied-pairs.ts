import { isTied, pairsOf, type DirectedNetwork, type Network } from '#analysis/network.ts';

/** Pairs of numbered actors that are tied, each pair once, and how strongly each one is. */
export interface TiedPairs {
  readonly size: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weights: Float64Array;
}

/** The pairs of an undirected network, each of weight 1. */
export function tiedPairsOf(network: Network): TiedPairs {
  const { from, to } = pairsOf(network);
  return { size: network.size, from, to, weights: new Float64Array(from.length).fill(1) };
}

/** The pairs of a directed network, each of the weight of the arcs that tie it: 1, or 2 both ways. */
export function arcPairsOf({ size, out, around }: DirectedNetwork): TiedPairs {
  const pairs = tiedPairsOf(around);
  const { from, to, weights } = pairs;
  for (let pair = 0; pair < from.length; pair += 1)
    weights[pair] =
      arcsBetween(out, from[pair]!, to[pair]!) + arcsBetween(out, to[pair]!, from[pair]!);
  return { ...pairs, size };
}

function arcsBetween(out: Network, actor: number, other: number): number {
  return isTied(out, actor, other) ? 1 : 0;
}
