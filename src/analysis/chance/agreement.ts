import { shuffle, type Random } from './random.ts';

/**
 * How often two groupings of the same actors tell at least as much of each
 * other, once one is dealt out at random among the actors: a share of the deals,
 * this one included, above 0 and up to 1. Small when the groupings agree beyond
 * chance; 1 when one of them tells nothing whatever the deal.
 *
 * Mutual information against label permutation, as the adjusted one averages it
 * (Vinh et al., 2010); the share is that of Phipson and Smyth, 2010.
 */
export function chanceOfAgreement(
  one: Int32Array,
  other: Int32Array,
  { deals, random }: { readonly deals: number; readonly random: Random }
): number {
  const table = new Meetings(one, other);
  const observed = table.information(one);
  const dealt = one.slice();
  let asHigh = 1;
  for (let deal = 0; deal < deals; deal += 1) {
    shuffle(dealt, random);
    if (table.information(dealt) >= observed - ROUNDING) asHigh += 1;
  }
  return asHigh / (deals + 1);
}

/** Sums of logarithms that differ by less are the same. */
const ROUNDING = 1e-9;

/** How many actors are in each pair of groups, counted over and over. */
class Meetings {
  readonly #other: Int32Array;
  readonly #width: number;
  readonly #counts: Int32Array;
  readonly #gives: Float64Array;

  constructor(one: Int32Array, other: Int32Array) {
    this.#other = other;
    this.#width = groupCount(other);
    this.#counts = new Int32Array(groupCount(one) * this.#width);
    this.#gives = Float64Array.from({ length: one.length + 1 }, (_, n) =>
      n === 0 ? 0 : n * Math.log(n)
    );
  }

  /** Mutual information, up to what no deal changes. */
  information(groups: Int32Array): number {
    const counts = this.#counts.fill(0);
    let sum = 0;
    for (let actor = 0; actor < groups.length; actor += 1) {
      const at = groups[actor]! * this.#width + this.#other[actor]!;
      const count = counts[at]!;
      sum += this.#gives[count + 1]! - this.#gives[count]!;
      counts[at] = count + 1;
    }
    return sum;
  }
}

function groupCount(groups: Int32Array): number {
  return groups.reduce((most, group) => Math.max(most, group), -1) + 1;
}
