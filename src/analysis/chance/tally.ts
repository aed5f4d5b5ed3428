import type { Labels } from './labels.ts';
import type { Moments } from './moments.ts';
import type { Pattern } from './pattern.ts';

/**
 * Several patterns laid out so that one pass over the links gives the statistics
 * of all of them: what is counted in each deal, and what each pattern makes of it.
 */
export interface Tally {
  /** For each kind of label the strength of its actors; then, by their places, the weight of pairs of two kinds. */
  readonly counts: Float64Array;
  readonly kinds: number;
  /** Some pattern counts ends, other than all alike. */
  readonly countsEnds: boolean;
  /** Which pairs are counted: of one kind, all in one place or each in its own; or of any two kinds. */
  readonly layout: Layout;
  /** The place of two kinds, at `kind * kinds + other`; empty when only pairs of one kind count. */
  readonly places: Int32Array;
  readonly starts: Int32Array;
  readonly termPlaces: Int32Array;
  readonly termValues: Float64Array;
  /** In standard deviations: the part of each z that no deal changes, and what a count adds to it. */
  readonly constants: Float64Array;
}

/** The most kinds of labels that patterns between different kinds can be tested on. */
const MOST_KINDS = 4_096;
/** The most pairs of kinds that share a group: beyond, patterns would not fit in memory. */
const MOST_MEETINGS = 1 << 21;

/**
 * Whether labels are of too many kinds for patterns that join different ones:
 * thousands of groups, or actors that are nearly each in groups of their own.
 */
export function isTooMixed({ kinds, kindsOfGroup }: Labels): boolean {
  const meetings = kindsOfGroup.reduce((sum, { length }) => sum + length * length, 0);
  return kinds > MOST_KINDS || meetings > MOST_MEETINGS;
}

type Layout = 'alike' | 'each-kind' | 'two-kinds';

interface Standard {
  readonly pattern: Pattern;
  readonly moments: Moments;
}

/**
 * Lays out patterns whose standard deviation is not 0, for z values.
 *
 * @throws RangeError when a pattern joins different kinds of labels that are too mixed.
 */
export function tallyOf(standards: readonly Standard[], labels: Labels, total: number): Tally {
  const { kinds } = labels;
  const listed = standards.map(({ pattern }) => pattern);
  const layout = layoutOf(listed, kinds);
  if (layout === 'two-kinds' && isTooMixed(labels))
    throw new RangeError('tallyOf: too many kinds of labels');
  const { places, slots } = placesOf(listed, kinds, layout);
  const terms: (readonly [place: number, value: number])[] = [];
  const starts = new Int32Array(standards.length + 1);
  const constants = new Float64Array(standards.length);
  let countsEnds = false;
  for (const [index, { pattern, moments }] of standards.entries()) {
    const common = commonEnd(pattern, kinds);
    constants[index] = ((common ?? 0) * 2 * total - moments.mean) / moments.sd;
    if (common === null) {
      countsEnds = true;
      for (const [kind, value] of pattern.ends) terms.push([kind, value / moments.sd]);
    }
    const listedPairs = layout === 'alike' ? pattern.pairs.slice(0, 1) : pattern.pairs;
    for (const [kind, other, value] of listedPairs)
      terms.push([placeOf(kind, other), value / moments.sd]);
    starts[index + 1] = terms.length;
  }
  function placeOf(kind: number, other: number): number {
    if (layout === 'alike') return kinds;
    return layout === 'each-kind' ? kinds + kind : places[kind * kinds + other]!;
  }
  return {
    counts: new Float64Array(kinds + slots),
    kinds,
    countsEnds,
    layout,
    places,
    starts,
    termPlaces: Int32Array.from(terms, ([place]) => place),
    termValues: Float64Array.from(terms, ([, value]) => value),
    constants
  };
}

/** What all ends count for, when they count alike whatever their label; `null` otherwise. */
export function commonEnd({ ends }: Pattern, kinds: number): number | null {
  if (ends.length === 0) return 0;
  const [, first] = ends[0]!;
  return ends.length === kinds && ends.every(([, value]) => value === first) ? first : null;
}

function layoutOf(patterns: readonly Pattern[], kinds: number): Layout {
  const all = patterns.every(({ pairs }) => pairs.every(([kind, other]) => kind === other));
  if (!all) return 'two-kinds';
  const isAlike = ({ pairs }: Pattern): boolean =>
    pairs.length === kinds && pairs.every(([, , value]) => value === pairs[0]![2]);
  return patterns.every(isAlike) ? 'alike' : 'each-kind';
}

/** One place for each two kinds that some pattern lists; the last one is for all others. */
function placesOf(
  patterns: readonly Pattern[],
  kinds: number,
  layout: Layout
): { readonly places: Int32Array; readonly slots: number } {
  if (layout !== 'two-kinds')
    return { places: new Int32Array(0), slots: layout === 'alike' ? 1 : kinds };
  const places = new Int32Array(kinds * kinds);
  let slots = 0;
  for (const { pairs } of patterns) {
    for (const [kind, other] of pairs) {
      if (places[kind * kinds + other] !== 0) continue;
      places[kind * kinds + other] = kinds + slots;
      places[other * kinds + kind] = kinds + slots;
      slots += 1;
    }
  }
  for (let at = 0; at < places.length; at += 1) places[at] ||= kinds + slots;
  return { places, slots: slots + 1 };
}
