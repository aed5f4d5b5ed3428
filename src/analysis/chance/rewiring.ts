import { networkOf, pairsOf, type Network } from '#analysis/network.ts';
import type { Work } from '#analysis/work.ts';
import type { Random } from './random.ts';

/** How many swaps are tried for each tie: enough for nothing of the first map to show. */
const TRIES_PER_TIE = 10;

/**
 * A network drawn at random among those in which each actor has as many ties as
 * in this one. Two ties drawn at random swap ends, over and over; a swap that
 * would tie an actor to itself, or two actors twice, is left undone.
 *
 * Source: Maslov and Sneppen, 2002.
 */
export function rewired(network: Network, random: Random): Network {
  const { size } = network;
  const { from, to } = pairsOf(network);
  const ties = from.length;
  const tied = new Pairs(network);
  for (let left = ties < 2 ? 0 : ties * TRIES_PER_TIE; left > 0; left -= 1) {
    const one = Math.floor(random() * ties);
    const other = Math.floor(random() * ties);
    const isTurned = random() < 0.5;
    const [a, b] = [from[one]!, to[one]!];
    const [c, d] = isTurned ? [to[other]!, from[other]!] : [from[other]!, to[other]!];
    if (a === d || c === b || tied.has(a, d) || tied.has(c, b)) continue;
    tied.part(a, b);
    tied.part(c, d);
    tied.join(a, d);
    tied.join(c, b);
    to[one] = d;
    from[other] = c;
    to[other] = b;
  }
  return networkOf(size, { from, to });
}

/**
 * Measures several rewired maps of a network, one after the other: what to set a
 * measure against when the question is what the number of ties of each actor
 * gives by itself. It stops short once what was measured is enough.
 */
export function* overRewired(
  network: Network,
  { maps, random, isEnough }: RewiredMaps,
  measure: (map: Network) => number
): Work<Float64Array> {
  const measures = new Float64Array(maps);
  let map = network;
  for (let done = 0; done < maps; done += 1) {
    map = rewired(map, random);
    measures[done] = measure(map);
    if (isEnough?.(measures.subarray(0, done + 1))) return measures.slice(0, done + 1);
    yield (done + 1) / maps;
  }
  return measures;
}

/** How many maps to rewire, and when fewer are enough. */
export interface RewiredMaps {
  readonly maps: number;
  readonly random: Random;
  readonly isEnough?: (measures: Float64Array) => boolean;
}

/** Which pairs of actors are tied, one bit for each of the two ways. */
class Pairs {
  readonly #size: number;
  readonly #bits: Uint32Array;

  constructor(network: Network) {
    this.#size = network.size;
    this.#bits = new Uint32Array(Math.ceil(network.size ** 2 / 32));
    const { from, to } = pairsOf(network);
    from.forEach((actor, tie) => this.join(actor, to[tie]!));
  }

  has(one: number, other: number): boolean {
    const at = one * this.#size + other;
    return ((this.#bits[at >>> 5]! >>> (at & 31)) & 1) === 1;
  }

  join(one: number, other: number): void {
    this.#flip(one * this.#size + other);
    this.#flip(other * this.#size + one);
  }

  part(one: number, other: number): void {
    this.join(one, other);
  }

  #flip(at: number): void {
    this.#bits[at >>> 5]! ^= 1 << (at & 31);
  }
}
