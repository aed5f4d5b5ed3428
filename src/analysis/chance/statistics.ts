import { countDeal, zOf } from './count-deal.ts';
import type { Labels } from './labels.ts';
import type { Load } from './moments.ts';
import type { Pattern } from './pattern.ts';
import { commonEnd, tallyOf } from './tally.ts';
import type { TiedPairs } from './tied-pairs.ts';

/** As they are: neither centred nor scaled. */
const RAW = { mean: 0, sd: 1 };

/**
 * A way of working out the statistics of many patterns at once, on one map after
 * another: one pass over its links, whatever the number of patterns.
 *
 * @throws RangeError when a pattern joins different kinds of labels that are too mixed: see `isTooMixed`.
 */
export function statisticsOf(
  patterns: readonly Pattern[],
  labels: Labels
): (pairs: TiedPairs, load: Load) => Float64Array {
  const raw = patterns.map((pattern) => ({ pattern, moments: RAW }));
  const tally = tallyOf(raw, labels, 0);
  const common = patterns.map((pattern) => commonEnd(pattern, labels.kinds) ?? 0);
  return (pairs, load) => {
    countDeal({ tally, pairs, load }, labels.kindOf);
    return Float64Array.from(common, (end, index) => 2 * end * load.total + zOf(tally, index));
  };
}
