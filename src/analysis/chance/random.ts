/** Draws of chance that are the same on every machine: each call gives a number from 0, below 1. */
export type Random = () => number;

const STEP = 0x6d2b79f5;

/**
 * Starts a series of draws from a seed, the one kept in the map; `series` tells
 * apart the series of several tests, so that one more test changes no other.
 *
 * Mulberry32 (Ettinger, 2017): 32 bits of state, ample for ten thousand draws
 * of a few hundred actors, and the same in every language with 32-bit integers.
 */
export function randomFrom(seed: number, series = ''): Random {
  // An array of one: a variable that outgrows thirty-one bits would be boxed anew at each draw.
  const kept = Int32Array.of(mixed(seed >>> 0, series));
  return () => {
    const state = (kept[0]! + STEP) | 0;
    kept[0] = state;
    let mix = Math.imul(state ^ (state >>> 15), state | 1);
    mix ^= mix + Math.imul(mix ^ (mix >>> 7), mix | 61);
    return ((mix ^ (mix >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Puts numbers in an order drawn at random, every order as likely (Fisher and
 * Yates; Durstenfeld, 1964). One sort of list only: engines make a loop over
 * several sorts half as fast.
 */
export function shuffle(values: Int32Array, random: Random): void {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const drawn = Math.floor(random() * (last + 1));
    const kept = values[last]!;
    values[last] = values[drawn]!;
    values[drawn] = kept;
  }
}

/**
 * A series of shuffles, with the very draws of `shuffle` and `randomFrom`. A test
 * shuffles ten thousand times: draws written out in the loop take a third of the time.
 */
export function shufflesFrom(seed: number, series = ''): (values: Int32Array) => void {
  let kept = mixed(seed >>> 0, series);
  return (values) => {
    let state = kept;
    for (let last = values.length - 1; last > 0; last -= 1) {
      state = (state + STEP) | 0;
      let mix = Math.imul(state ^ (state >>> 15), state | 1);
      mix ^= mix + Math.imul(mix ^ (mix >>> 7), mix | 61);
      const drawn = ((((mix ^ (mix >>> 14)) >>> 0) * (last + 1)) / 2 ** 32) >>> 0;
      const moved = values[last]!;
      values[last] = values[drawn]!;
      values[drawn] = moved;
    }
    kept = state;
  };
}

function mixed(seed: number, series: string): number {
  let hash = seed ^ 0x9e3779b9;
  for (let at = 0; at < series.length; at += 1)
    hash = Math.imul(hash ^ series.charCodeAt(at), 0x01000193);
  return series === '' ? seed : hash >>> 0;
}
