import { sharedPartners } from './shared-partners.ts';
import { twoModeDegrees, type TwoMode } from './two-mode.ts';

/** Each pair of actors with a space in common, once, the smaller place first, in order. */
export interface CoMemberships {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** How many spaces the two share (Breiger, 1974). */
  readonly common: Int32Array;
  /**
   * The sum of 1/(k−1) over the spaces that the two share, of k actors each: a
   * meeting of sixty brings two of them less close than one of three (Newman, 2001).
   */
  readonly newman: Float64Array;
  /** Shared spaces over those that either one takes part in, above 0 and up to 1 (Jaccard, 1901). */
  readonly jaccard: Float64Array;
}

/** What the actors of a two-mode network share, two by two. */
export function coMemberships(twoMode: TwoMode): CoMemberships {
  const degrees = twoModeDegrees(twoMode);
  const pairs: { from: number; to: number; common: number; newman: number }[] = [];
  for (const { place, others, common, closeness } of sharedPartners(
    twoMode.network,
    twoMode.actors
  )) {
    for (let at = 0; at < others.length; at += 1) {
      const other = others[at]!;
      if (other > place)
        pairs.push({ from: place, to: other, common: common[at]!, newman: closeness[at]! });
    }
  }
  return {
    from: Int32Array.from(pairs, ({ from }) => from),
    to: Int32Array.from(pairs, ({ to }) => to),
    common: Int32Array.from(pairs, ({ common }) => common),
    newman: Float64Array.from(pairs, ({ newman }) => newman),
    jaccard: Float64Array.from(
      pairs,
      ({ from, to, common }) => common / (degrees[from]! + degrees[to]! - common)
    )
  };
}
