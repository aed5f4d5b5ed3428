import { networkOf, type Ends, type Network } from '#analysis/network.ts';

/**
 * Actors and the third spaces they take part in, as one network that ties each
 * actor to its spaces and nothing else: places below `actors` are actors, and
 * the space counted `s` from 0 has the place `actors + s` (Breiger, 1974). What
 * is said of a side holds for the other: both are measured alike.
 */
export interface TwoMode {
  readonly network: Network;
  readonly actors: number;
  readonly spaces: number;
}

/** The two-mode network of who (`from`) takes part in which space (`to`, counted from 0); repeats count once. */
export function twoModeOf(actors: number, spaces: number, { from, to }: Ends): TwoMode {
  const places = to.map((space) => actors + space);
  return { network: networkOf(actors + spaces, { from, to: places }), actors, spaces };
}

/** How many spaces each actor takes part in, then how many actors each space gathers. */
export function twoModeDegrees({ network: { size, starts } }: TwoMode): Int32Array {
  return Int32Array.from({ length: size }, (_, place) => starts[place + 1]! - starts[place]!);
}

/**
 * Share of what is possible, from 0 to 1: how many times someone takes part,
 * over the number of actors times that of spaces. `null` without actors or spaces.
 *
 * Source: Borgatti and Everett, 1997.
 */
export function twoModeDensity({ network: { partners }, actors, spaces }: TwoMode): number | null {
  return actors * spaces === 0 ? null : partners.length / 2 / (actors * spaces);
}
