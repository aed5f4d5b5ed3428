/** What passes from one actor to another in a year: an order and its volume, above 0. */
export interface Contract {
  readonly from: string;
  readonly to: string;
  readonly volume: number;
}

/** What each of two actors is to the other, on the contracts known. */
export interface Dependence {
  readonly from: string;
  readonly to: string;
  readonly volume: number;
  /** Share of all that `from` orders that `to` provides, from 0 to 1. */
  readonly fromShare: number;
  /** Share of all that is ordered from `to` that `from` orders, from 0 to 1. */
  readonly toShare: number;
  /** Sum of the two shares: how much they rest on each other. */
  readonly mutual: number;
  /** Difference between the two shares, whichever is larger. */
  readonly imbalance: number;
}

/**
 * What each of two actors is to the other, one a pair that some volume ties, in
 * the order of their first contract; contracts of one pair add up. A share is
 * one of what was entered: a single contract known makes a share of 1.
 *
 * Sources: Emerson, 1962, “Power-dependence relations”; Casciaro and Piskorski,
 * 2005, “Power imbalance, mutual dependence, and constraint absorption”.
 */
export function dependences(contracts: readonly Contract[]): Dependence[] {
  const known = contracts.filter(({ volume }) => volume > 0);
  const ordered = totals(known, ({ from }) => from);
  const provided = totals(known, ({ to }) => to);
  const byPair = Map.groupBy(known, ({ from, to }) => JSON.stringify([from, to]));
  return [...byPair.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { from, to } = first;
    const volume = same.reduce((sum, contract) => sum + contract.volume, 0);
    const fromShare = volume / (ordered.get(from) ?? volume);
    const toShare = volume / (provided.get(to) ?? volume);
    const imbalance = Math.abs(fromShare - toShare);
    return [{ from, to, volume, fromShare, toShare, mutual: fromShare + toShare, imbalance }];
  });
}

/**
 * How far shares that sum to 1 gather in few hands: from 1/n when n are alike
 * to 1 for one alone; `null` without any. Herfindahl, 1950; Hirschman, 1964.
 */
export function concentration(shares: readonly number[]): number | null {
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share * share, 0);
}

function totals(
  contracts: readonly Contract[],
  keyOf: (contract: Contract) => string
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const contract of contracts) {
    const key = keyOf(contract);
    sums.set(key, (sums.get(key) ?? 0) + contract.volume);
  }
  return sums;
}
