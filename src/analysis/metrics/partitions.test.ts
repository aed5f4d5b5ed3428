import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom, shuffle } from '#analysis/chance/random.ts';
import { adjustedMutualInformation, variationOfInformation } from './partitions.ts';

const groups = (...numbers: number[]): Int32Array => Int32Array.from(numbers);
const anyPair = fc.integer({ min: 1, max: 7 }).chain((size) => {
  const one = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: size, maxLength: size });
  return fc.tuple(one, one).map(([a, b]) => [groups(...a), groups(...b)] as const);
});

/** Every order of some values. */
function orders(values: readonly number[]): number[][] {
  return values.length < 2
    ? [[...values]]
    : values.flatMap((first, at) =>
        orders(values.toSpliced(at, 1)).map((rest) => [first, ...rest])
      );
}

function entropy(of: readonly string[]): number {
  const counts = [...Map.groupBy(of, (one) => one).values()].map(({ length }) => length);
  return counts.reduce((sum, n) => sum - (n / of.length) * Math.log(n / of.length), 0);
}

const words = (numbers: Int32Array): string[] => [...numbers].map(String);

function information(one: Int32Array, other: Int32Array): number {
  const both = [...one].map((group, at) => `${String(group)} ${String(other[at])}`);
  return entropy(words(one)) + entropy(words(other)) - entropy(both);
}

describe('variation of information', () => {
  it('is the worked value of two halves cut in quarters', () => {
    expect(variationOfInformation(groups(0, 0, 1, 1), groups(0, 1, 2, 3))).toBeCloseTo(
      Math.log(2),
      12
    );
    expect(variationOfInformation(groups(0, 0, 1, 1), groups(0, 1, 0, 1))).toBeCloseTo(
      2 * Math.log(2),
      12
    );
    expect(variationOfInformation(groups(), groups())).toBe(0);
  });

  it('is a distance: 0 for the same groups, the same both ways, within the triangle', () => {
    fc.assert(
      fc.property(anyPair, fc.nat(), ([one, other], seed) => {
        const third = other.slice();
        shuffle(third, randomFrom(seed));
        const apart = variationOfInformation(one, other);
        expect(variationOfInformation(one, one)).toBeLessThan(1e-12);
        expect(variationOfInformation(other, one)).toBeCloseTo(apart, 12);
        expect(apart).toBeLessThan(
          variationOfInformation(one, third) + variationOfInformation(third, other) + 1e-9
        );
        expect(apart).toBeCloseTo(
          entropy(words(one)) + entropy(words(other)) - 2 * information(one, other),
          9
        );
      }),
      { numRuns: 300, seed: 8 }
    );
  });
});

describe('adjusted mutual information', () => {
  it('is undefined when both are one group, or both set every actor apart', () => {
    expect(adjustedMutualInformation(groups(0, 0, 0), groups(0, 0, 0))).toBeNull();
    expect(adjustedMutualInformation(groups(0, 1, 2), groups(2, 0, 1))).toBeNull();
    expect(adjustedMutualInformation(groups(), groups())).toBeNull();
    expect(adjustedMutualInformation(groups(0, 0, 1), groups(0, 1, 2))).toBeCloseTo(0, 12);
  });

  it('is 1 for the same groups under other numbers', () => {
    expect(adjustedMutualInformation(groups(0, 0, 1, 1), groups(5, 5, 2, 2))).toBeCloseTo(1, 12);
  });

  it('takes away what all deals of the same groups give, one by one', () => {
    let defined = 0;
    fc.assert(
      fc.property(anyPair, ([one, other]) => {
        const deals = orders([...one]).map((dealt) => information(groups(...dealt), other));
        const expected = deals.reduce((sum, gives) => sum + gives, 0) / deals.length;
        const most = (entropy(words(one)) + entropy(words(other))) / 2;
        const found = adjustedMutualInformation(one, other);
        const isDefined = most - expected > 1e-9;
        defined += isDefined ? 1 : 0;
        expect(found === null).toBe(!isDefined);
        expect(found ?? 0).toBeCloseTo(
          isDefined ? (information(one, other) - expected) / (most - expected) : 0,
          9
        );
      }),
      { numRuns: 120, seed: 9 }
    );
    console.error(`${String(defined)} defined`);
    expect(defined).toBeGreaterThan(60);
  });
});
