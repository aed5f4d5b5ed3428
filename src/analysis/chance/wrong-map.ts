import { isTied, pairCount, type Network } from '#analysis/network.ts';
import type { Random } from './random.ts';
import { tiedPairsOf, type TiedPairs } from './tied-pairs.ts';

/**
 * The same map with mistakes: some links forgotten, drawn at random among those
 * there are, and as many made up, between actors that are not tied. Fewer are
 * made up when nearly everyone is tied to everyone.
 */
export function wrongMap(network: Network, mistakes: number, random: Random): TiedPairs {
  const { from, to } = tiedPairsOf(network);
  const ties = from.length;
  const forgotten = Math.min(mistakes, ties);
  for (let one = 0; one < forgotten; one += 1) {
    const drawn = one + Math.floor(random() * (ties - one));
    from[drawn] = from[one]!;
    to[drawn] = to[one]!;
  }
  const madeUp = pairsToMakeUp(network, mistakes, random);
  return {
    size: network.size,
    from: Int32Array.from([...from.subarray(forgotten), ...madeUp.map(([one]) => one)]),
    to: Int32Array.from([...to.subarray(forgotten), ...madeUp.map(([, other]) => other)]),
    weights: new Float64Array(ties - forgotten + madeUp.length).fill(1)
  };
}

function pairsToMakeUp(
  network: Network,
  mistakes: number,
  random: Random
): (readonly [number, number])[] {
  const { size } = network;
  const untied = (size * (size - 1)) / 2 - pairCount(network);
  const found = new Map<number, readonly [number, number]>();
  while (found.size < Math.min(mistakes, untied)) {
    const one = Math.floor(random() * size);
    const other = Math.floor(random() * size);
    if (one < other && !isTied(network, one, other)) found.set(one * size + other, [one, other]);
  }
  return [...found.values()];
}
