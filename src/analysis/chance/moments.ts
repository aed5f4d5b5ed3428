import type { Labels } from './labels.ts';
import type { Pattern } from './pattern.ts';
import type { TiedPairs } from './tied-pairs.ts';

/** All that links have to say of the mean and variance of a statistic, whatever its pattern. */
export interface Load {
  /** The sum of weights. */
  readonly total: number;
  /** The sum of their squares. */
  readonly squares: number;
  /** The strength of each actor: the weights of all its links. */
  readonly strengths: Float64Array;
  /** Every weight is 1. */
  readonly isPlain: boolean;
  /** The sum of the squares of strengths. */
  readonly squaredStrengths: number;
}

/** What a statistic is over all the ways of dealing out the labels. */
export interface Moments {
  readonly mean: number;
  /** 0 when every deal gives the same. */
  readonly sd: number;
}

/** Below this share of its terms, a variance is what rounding has left of 0. */
const ROUNDING = 1e-11;

/** Sums up the links of a network. */
export function loadOf({ size, from, to, weights }: TiedPairs): Load {
  const strengths = new Float64Array(size);
  let total = 0;
  let squares = 0;
  for (let pair = 0; pair < weights.length; pair += 1) {
    const weight = weights[pair]!;
    total += weight;
    squares += weight * weight;
    strengths[from[pair]!]! += weight;
    strengths[to[pair]!]! += weight;
  }
  let squaredStrengths = 0;
  for (const strength of strengths) squaredStrengths += strength * strength;
  return {
    total,
    squares,
    strengths,
    isPlain: weights.every((weight) => weight === 1),
    squaredStrengths
  };
}

/**
 * Mean and standard deviation of a statistic when labels are dealt out anew and
 * links stay, in closed form: the variance of a join count under non-free
 * sampling (Moran, 1948; Cliff and Ord, 1981), for weighted pairs and any
 * pattern, signed ones and overlapping groups included. Linear in the length of
 * the pattern.
 */
export function momentsOf(pattern: Pattern, labels: Labels, load: Load): Moments {
  const { total, squares, squaredStrengths } = load;
  const { size } = labels;
  const { rows, squaredRows, squaredPairs } = sumsOf(pattern, labels);
  const mean = (total * rows) / falling(size, 2);
  const terms = [
    (squares * squaredPairs) / falling(size, 2),
    ((squaredStrengths - 2 * squares) * (squaredRows - squaredPairs)) / falling(size, 3),
    ((total * total + squares - squaredStrengths) *
      (rows * rows - 4 * squaredRows + 2 * squaredPairs)) /
      falling(size, 4),
    -mean * mean
  ];
  const variance = terms.reduce((sum, term) => sum + term, 0);
  const scale = terms.reduce((sum, term) => sum + Math.abs(term), 0);
  return { mean, sd: variance > ROUNDING * scale ? Math.sqrt(variance) : 0 };
}

/** What a statistic is on a map as it stands. */
export function observedOf(pattern: Pattern, { kinds, kindOf }: Labels, pairs: TiedPairs): number {
  const ends = new Float64Array(kinds);
  for (const [kind, value] of pattern.ends) ends[kind] = value;
  const together = new Map(
    pattern.pairs.map(([kind, other, value]) => [kind * kinds + other, value])
  );
  let sum = 0;
  for (let pair = 0; pair < pairs.weights.length; pair += 1) {
    const one = kindOf[pairs.from[pair]!]!;
    const other = kindOf[pairs.to[pair]!]!;
    const both = together.get(Math.min(one, other) * kinds + Math.max(one, other)) ?? 0;
    sum += pairs.weights[pair]! * (ends[one]! + ends[other]! + both);
  }
  return sum;
}

/** Sums over label positions: of rows, of squared rows, and of squared values of ordered pairs. */
function sumsOf(
  { ends, pairs }: Pattern,
  { size, counts }: Labels
): { readonly rows: number; readonly squaredRows: number; readonly squaredPairs: number } {
  const ownPart = new Map<number, number>();
  const pairPart = new Map<number, number>();
  const add = (parts: Map<number, number>, kind: number, value: number): void => {
    parts.set(kind, (parts.get(kind) ?? 0) + value);
  };
  for (const [kind, value] of ends) add(ownPart, kind, value);
  let squaredTogether = 0;
  for (const [kind, other, value] of pairs) {
    const [count, otherCount] = [counts[kind]!, counts[other]!];
    if (kind === other) {
      add(pairPart, kind, (count - 1) * value);
      squaredTogether += count * (count - 1) * value * value;
    } else {
      add(pairPart, kind, otherCount * value);
      add(pairPart, other, count * value);
      squaredTogether += 2 * count * otherCount * value * value;
    }
  }
  let own = 0;
  let squaredOwn = 0;
  for (const [kind, value] of ownPart) {
    own += counts[kind]! * value;
    squaredOwn += counts[kind]! * value * value;
  }
  // A row sum is the same for all kinds, `own`, but for what follows.
  let rest = 0;
  let squaredRest = 0;
  let crossed = 0;
  for (const kind of new Set([...ownPart.keys(), ...pairPart.keys()])) {
    const mine = ownPart.get(kind) ?? 0;
    const shared = pairPart.get(kind) ?? 0;
    const beyond = (size - 2) * mine + shared;
    rest += counts[kind]! * beyond;
    squaredRest += counts[kind]! * beyond * beyond;
    crossed += counts[kind]! * mine * shared;
  }
  return {
    rows: size * own + rest,
    squaredRows: squaredRest + 2 * own * rest + size * own * own,
    squaredPairs: 2 * (size - 2) * squaredOwn + 2 * own * own + 4 * crossed + squaredTogether
  };
}

/** n(n − 1)…, so many factors; infinite where there are too few actors, so that what it divides is 0. */
function falling(size: number, factors: number): number {
  let product = 1;
  for (let factor = 0; factor < factors; factor += 1) product *= size - factor;
  return size < factors ? Infinity : product;
}
