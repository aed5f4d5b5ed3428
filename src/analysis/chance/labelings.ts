import type { Labels } from './labels.ts';

/** Up to this many ways of dealing out the labels, all of them are looked at. */
export const MOST_ENUMERATED = 50_000;
/** How many are drawn at random when there are more. */
export const DEALS = 9_999;

/** In how many distinct ways the labels can be dealt out to the actors; infinite beyond 10³⁰⁸. */
export function labelingCount({ counts }: Labels): number {
  let labelings = 1;
  let dealt = 0;
  for (const count of counts) {
    for (let one = 1; one <= count; one += 1) {
      dealt += 1;
      labelings = (labelings * dealt) / one;
    }
  }
  return labelings;
}

/**
 * The smallest p that any map could reach with such labels: groups of one size
 * may change places, so that even the furthest deal comes as many times. A
 * lower bound: the links may be such that more deals are alike. From 0 to 1.
 */
export function smallestP(labels: Labels): number {
  const sizes = new Map<number, number>();
  for (const count of labels.counts) sizes.set(count, (sizes.get(count) ?? 0) + 1);
  let exchanges = 1;
  for (const alike of sizes.values()) exchanges *= factorial(alike);
  const labelings = labelingCount(labels);
  // Both overflow when nearly everyone is alone in its group: no map tells anything then.
  return Number.isFinite(exchanges) ? exchanges / labelings : 1;
}

function factorial(size: number): number {
  let product = 1;
  for (let factor = 2; factor <= size; factor += 1) product *= factor;
  return product;
}

/**
 * Puts a deal of labels into the next one in lexicographic order, in place;
 * from the labels sorted, it goes through all of them, each once. False after
 * the last one (Knuth, 2005, algorithm L).
 */
export function nextLabeling(deal: Int32Array): boolean {
  let rise = deal.length - 2;
  while (rise >= 0 && deal[rise]! >= deal[rise + 1]!) rise -= 1;
  if (rise < 0) return false;
  let above = deal.length - 1;
  while (deal[above]! <= deal[rise]!) above -= 1;
  swap(deal, rise, above);
  for (let low = rise + 1, high = deal.length - 1; low < high; low += 1, high -= 1)
    swap(deal, low, high);
  return true;
}

function swap(deal: Int32Array, one: number, other: number): void {
  const kept = deal[one]!;
  deal[one] = deal[other]!;
  deal[other] = kept;
}
