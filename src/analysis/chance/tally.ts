import type { Labels } from './labels.ts';
import type { Load, Moments } from './moments.ts';
import type { Pattern } from './pattern.ts';
import type { TiedPairs } from './tied-pairs.ts';

/**
 * Several patterns laid out so that one pass over the links gives the statistics
 * of all of them: what is counted in each deal, and what each pattern makes of it.
 */
export interface Tally {
  /** For each kind of label, where the strength of its actors is summed; then one place for each listed two kinds. */
  readonly counts: Float64Array;
  readonly kinds: number;
  /** Some pattern counts ends, other than all alike. */
  readonly countsEnds: boolean;
  /** The place of two kinds, `kind * kinds + other`; `null` when patterns list no two different kinds. */
  readonly places: Int32Array | null;
  readonly starts: Int32Array;
  readonly termPlaces: Int32Array;
  readonly termValues: Float64Array;
  /** In standard deviations: the part of each z that no deal changes, and what a count adds to it. */
  readonly constants: Float64Array;
}

/** The most kinds of labels that patterns between different kinds can be tested on. */
export const MOST_KINDS = 4_096;

/** What is counted, over which links. */
export interface Counted {
  readonly tally: Tally;
  readonly pairs: TiedPairs;
  readonly load: Load;
}

interface Standard {
  readonly pattern: Pattern;
  readonly moments: Moments;
}

/**
 * Lays out patterns whose standard deviation is not 0, for z values.
 *
 * @throws RangeError when a pattern joins different kinds and there are more than `MOST_KINDS`.
 */
export function tallyOf(standards: readonly Standard[], labels: Labels, total: number): Tally {
  const { kinds } = labels;
  const listed = standards.map(({ pattern }) => pattern);
  const mixed = listed.some(({ pairs }) => pairs.some(([kind, other]) => kind !== other));
  if (mixed && kinds > MOST_KINDS) throw new RangeError('tallyOf: too many kinds of labels');
  const { places, slots } = placesOf(listed, kinds, mixed);
  const terms: number[][] = [];
  const starts = new Int32Array(standards.length + 1);
  const constants = new Float64Array(standards.length);
  let countsEnds = false;
  for (const [index, { pattern, moments }] of standards.entries()) {
    const common = commonEnd(pattern, kinds);
    constants[index] = ((common ?? 0) * 2 * total - moments.mean) / moments.sd;
    if (common === null) {
      countsEnds ||= pattern.ends.length > 0;
      for (const [kind, value] of pattern.ends) terms.push([kind, value / moments.sd]);
    }
    for (const [kind, other, value] of pattern.pairs)
      terms.push([
        places === null ? kinds + kind : places[kind * kinds + other]!,
        value / moments.sd
      ]);
    starts[index + 1] = terms.length;
  }
  return {
    counts: new Float64Array(kinds + slots),
    kinds,
    countsEnds,
    places,
    starts,
    termPlaces: Int32Array.from(terms, ([place]) => place!),
    termValues: Float64Array.from(terms, ([, value]) => value!),
    constants
  };
}

/** Counts one deal of labels: one pass over the actors where ends matter, one over the links. */
export function countDeal({ tally, pairs, load }: Counted, deal: Uint16Array): void {
  const { counts, kinds, countsEnds, places } = tally;
  const { from, to, weights } = pairs;
  counts.fill(0);
  if (countsEnds) {
    const { strengths } = load;
    for (let actor = 0; actor < deal.length; actor += 1) counts[deal[actor]!]! += strengths[actor]!;
  }
  if (places === null) {
    for (let pair = 0; pair < from.length; pair += 1) {
      const kind = deal[from[pair]!]!;
      if (kind === deal[to[pair]!]!) counts[kinds + kind]! += weights[pair]!;
    }
    return;
  }
  for (let pair = 0; pair < from.length; pair += 1) {
    const place = places[deal[from[pair]!]! * kinds + deal[to[pair]!]!]!;
    counts[place]! += weights[pair]!;
  }
}

/** The z of one pattern in the deal that was counted last. */
export function zOf(
  { counts, starts, termPlaces, termValues, constants }: Tally,
  index: number
): number {
  let z = constants[index]!;
  for (let term = starts[index]!; term < starts[index + 1]!; term += 1)
    z += termValues[term]! * counts[termPlaces[term]!]!;
  return z;
}

/** What all ends count for, when they count alike whatever their label; `null` otherwise. */
function commonEnd({ ends }: Pattern, kinds: number): number | null {
  if (ends.length === 0) return 0;
  const [, first] = ends[0]!;
  return ends.length === kinds && ends.every(([, value]) => value === first) ? first : null;
}

/** One place for each two kinds that some pattern lists; the last one is for all others. */
function placesOf(
  patterns: readonly Pattern[],
  kinds: number,
  mixed: boolean
): { readonly places: Int32Array | null; readonly slots: number } {
  if (!mixed) return { places: null, slots: kinds };
  const places = new Int32Array(kinds * kinds);
  let slots = 0;
  for (const { pairs } of patterns) {
    for (const [kind, other] of pairs) {
      if (places[kind * kinds + other] !== 0) continue;
      const place = kinds + slots;
      places[kind * kinds + other] = place;
      places[other * kinds + kind] = place;
      slots += 1;
    }
  }
  for (let at = 0; at < places.length; at += 1) places[at] ||= kinds + slots;
  return { places, slots: slots + 1 };
}
