import type { Network } from '#analysis/network.ts';
import type { Work } from '#analysis/work.ts';
import { hasSpread, startedFrom, TOGETHER, waveOver, type Distances } from './wave.ts';

/**
 * Distances between all actors. Of a directed network, those of `into` are
 * measured from others to each actor, and those of `out` from each actor to others.
 */
export function* distances(network: Network): Work<Distances> {
  const { size } = network;
  const found: Distances = {
    size,
    reached: new Int32Array(size),
    sum: new Float64Array(size),
    inverse: new Float64Array(size)
  };
  const room = waveOver(size);
  for (let first = 0; first < size; first += TOGETHER) {
    yield first / size;
    let wave = startedFrom(first, room);
    for (let distance = 1; hasSpread(network, wave, distance, found); distance += 1) {
      wave = { ...wave, latest: wave.next, next: wave.latest };
    }
  }
  return found;
}
