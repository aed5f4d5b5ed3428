import { randomFrom } from '#analysis/chance/random.ts';

/** Choices drawn at random: the same seed and the same series always draw the same. */
export interface Dice {
  /** True in that share of the draws, from 0 to 1. */
  readonly chance: (share: number) => boolean;
  /** A whole number, both bounds included. */
  readonly between: (least: number, most: number) => number;
  /** One of a list, each as likely. Throws a RangeError when it is empty. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** That many of a list at most, each one once. */
  readonly some: <T>(list: readonly T[], count: number) => T[];
  /** A share above 0, most of them small and a few large. */
  readonly uneven: () => number;
}

/** Dice of their own for one part of a map, so that what is drawn in another changes nothing here. */
export function diceFor(seed: number, series: string): Dice {
  const random = randomFrom(seed, series);
  const between = (least: number, most: number): number =>
    least + Math.floor(random() * (most - least + 1));
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('exchange/dice: nothing to pick from');
    return list[between(0, list.length - 1)] as T;
  };
  return {
    chance: (share) => random() < share,
    between,
    pick,
    some: (list, count) => {
      const drawn = new Set<number>();
      const most = Math.min(count, list.length);
      while (drawn.size < most) drawn.add(between(0, list.length - 1));
      return [...drawn].map((place) => list[place] as (typeof list)[number]);
    },
    // The exponential of a sum of draws is close to log-normal, as activity is in real networks.
    uneven: () => Math.exp(1.9 * (random() + random() + random() + random() - 2))
  };
}

/** Picks from a list by weight: an entry twice as heavy comes twice as often. */
export function byWeight<T>(entries: readonly (readonly [T, number])[]): (dice: Dice) => T {
  const bounds: number[] = [];
  let total = 0;
  for (const [, weight] of entries) {
    total += weight;
    bounds.push(total);
  }
  return (dice) => {
    const drawn = (dice.between(0, 2 ** 30 - 1) / 2 ** 30) * total;
    let low = 0;
    let high = bounds.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((bounds[middle] ?? total) <= drawn) low = middle + 1;
      else high = middle;
    }
    const entry = entries[low];
    if (!entry) throw new RangeError('exchange/dice: nothing to pick from');
    return entry[0];
  };
}
