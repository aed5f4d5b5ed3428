import type { Work } from '#analysis/work.ts';
import { countDeal, zOf, type Counted } from './count-deal.ts';
import { DEALS, labelingCount, MOST_ENUMERATED, nextLabeling } from './labelings.ts';
import type { Labels } from './labels.ts';
import { shufflesFrom } from './random.ts';
import type { Tally } from './tally.ts';

/** z values closer than this are the same: sums of the same counts, in another order. */
export const SAME_Z = 1e-9;

/** How much is counted between two breaths: some milliseconds. */
const COUNTS_A_STEP = 1 << 21;

/** How the deals fall around what is seen on the map, for several statistics. */
export interface Fallen {
  /** All the distinct deals there are, rather than some drawn at random. */
  readonly exact: boolean;
  /** The z of each statistic on the map as it stands. */
  readonly seen: Float64Array;
  /** For each statistic, how many deals are at least as low… */
  readonly low: Int32Array;
  /** … and at least as high. */
  readonly high: Int32Array;
  /** The lowest z in each deal, in ascending order. */
  readonly minima: Float64Array;
}

/** Deals the labels out anew, all the ways there are or as many as it takes, and counts each time. */
export function* dealOut(
  counted: Counted,
  labels: Labels,
  { seed, series }: { readonly seed: number; readonly series: string }
): Work<Fallen> {
  const { tally, pairs } = counted;
  const labelings = labelingCount(labels);
  const exact = labelings <= MOST_ENUMERATED;
  const patterns = tally.constants.length;
  const fallen = {
    exact,
    seen: new Float64Array(patterns),
    low: new Int32Array(patterns),
    high: new Int32Array(patterns),
    minima: new Float64Array(exact ? labelings : DEALS)
  };
  countDeal(counted, labels.kindOf);
  for (let index = 0; index < patterns; index += 1) fallen.seen[index] = zOf(tally, index);

  const deal = labels.kindOf.slice();
  if (exact) deal.sort();
  const next = exact ? nextLabeling : shufflesFrom(seed, series);
  const cost = pairs.from.length + labels.size + tally.termPlaces.length;
  const aStep = Math.max(1, Math.floor(COUNTS_A_STEP / cost));
  for (let done = 0; done < fallen.minima.length; done += aStep) {
    if (done > 0) yield done / fallen.minima.length;
    countSome({ counted, deal, next, fallen }, done, done + aStep);
  }
  fallen.minima.sort();
  return fallen;
}

/** What some of the deals take, and where they are counted. */
interface Dealing {
  readonly counted: Counted;
  readonly deal: Int32Array;
  /** Puts the labels into another deal, in place. */
  readonly next: (deal: Int32Array) => void;
  readonly fallen: Fallen;
}

// Apart from the generator: engines do not make a loop fast that may stop inside.
function countSome({ counted, deal, next, fallen }: Dealing, from: number, to: number): void {
  const { minima } = fallen;
  const end = Math.min(to, minima.length);
  for (let done = from; done < end; done += 1) {
    // In order, the deal that all others come after is one of them.
    if (done > 0 || !fallen.exact) next(deal);
    countDeal(counted, deal);
    minima[done] = compare(counted.tally, fallen);
  }
}

/** Compares the deal counted last with what is seen; the lowest z in it. */
function compare(tally: Tally, { seen, low, high }: Fallen): number {
  let lowest = Infinity;
  for (let index = 0; index < seen.length; index += 1) {
    const z = zOf(tally, index);
    const beyond = z - seen[index]!;
    if (beyond <= SAME_Z) low[index]! += 1;
    if (beyond >= -SAME_Z) high[index]! += 1;
    if (z < lowest) lowest = z;
  }
  return lowest;
}

/** How many of some values in ascending order are at most as high as another. */
export function countUpTo(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
