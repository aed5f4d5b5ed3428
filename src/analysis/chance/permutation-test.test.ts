import fc from 'fast-check';
import { expect, it } from 'vitest';
import { networkOf } from '#analysis/network.ts';
import { finished } from '#analysis/work.ts';
import { nextLabeling, smallestP } from './labelings.ts';
import { labelsOf } from './labels.ts';
import { loadOf, momentsOf, observedOf } from './moments.ts';
import { acrossGroups, betweenGroups, outOfGroup } from './pattern.ts';
import { criticalZ, permutationTest, testOf, type PermutationTest } from './permutation-test.ts';
import { randomFrom } from './random.ts';
import { tiedPairsOf, type TiedPairs } from './tied-pairs.ts';

const DRAWS = { seed: 1, series: 'test' };
const pairsOfTies = (size: number, ties: readonly (readonly [number, number])[]): TiedPairs =>
  tiedPairsOf(
    networkOf(size, {
      from: Int32Array.from(ties, ([from]) => from),
      to: Int32Array.from(ties, ([, to]) => to)
    })
  );
const TRIANGLES = pairsOfTies(6, [
  [0, 1],
  [1, 2],
  [2, 0],
  [3, 4],
  [4, 5],
  [5, 3]
]);
const HALVES = labelsOf([[0], [0], [0], [1], [1], [1]]);

it('looks at all deals when they are few: two triangles in two groups, 2 deals out of 20', () => {
  const test = finished(permutationTest(TRIANGLES, HALVES, [acrossGroups(HALVES)], DRAWS));
  expect(test).toMatchObject({ exact: true, deals: 20, together: 1, smallest: 0.1 });
  expect(test.patterns[0]).toMatchObject({ observed: 0, p: 0.1, pHigh: 1, adjusted: 0.1 });
  expect(test.patterns[0]?.z).toBeCloseTo(-3, 9);
  expect(test.patterns[0]?.expected).toBeCloseTo(3.6, 9);
  expect(smallestP(HALVES)).toBe(0.1);
});

it('has nothing to test when every deal gives the same', () => {
  const alone = labelsOf([[0], [1], [2], [3], [4], [5]]);
  const test = finished(permutationTest(TRIANGLES, alone, [acrossGroups(alone)], DRAWS));
  expect(test).toMatchObject({ deals: 0, together: 0, smallest: 1 });
  expect(test.patterns[0]).toMatchObject({ observed: 6, sd: 0, z: null, p: 1, adjusted: 1 });
  expect(smallestP(alone)).toBe(1);
  expect(smallestP(labelsOf(Array.from({ length: 400 }, (_, actor) => [actor])))).toBe(1);
});

function someTest(seed: number, series = 'test'): PermutationTest {
  const random = randomFrom(5);
  const anyone = (): number => Math.floor(random() * 30);
  const ties = Array.from({ length: 60 }, () => [anyone(), anyone()] as const);
  const labels = labelsOf(Array.from({ length: 30 }, (_, actor) => [actor % 4]));
  const patterns = [
    acrossGroups(labels),
    outOfGroup(labels, 0),
    betweenGroups(labels, 0, 1),
    betweenGroups(labels, 2, 3)
  ];
  return finished(permutationTest(pairsOfTies(30, ties), labels, patterns, { seed, series }));
}

it('draws the same deals from the same seed, and others from another', () => {
  expect(someTest(1)).toEqual(someTest(1));
  expect(someTest(1).minima).not.toEqual(someTest(2).minima);
  expect(someTest(1).minima).not.toEqual(someTest(1, 'other').minima);
});

it('corrects for what is tested together: never below the p of one alone, nor above their sum', () => {
  const { patterns, exact, deals } = someTest(1);
  expect([exact, deals]).toEqual([false, 9_999]);
  const sum = patterns.reduce((total, { p }) => total + p, 0);
  for (const { p, pHigh, adjusted } of patterns) {
    expect(adjusted).toBeGreaterThanOrEqual(p);
    expect(p + pHigh).toBeGreaterThan(1);
  }
  expect(Math.min(...patterns.map(({ adjusted }) => adjusted))).toBeLessThan(sum);
});

it('gives the z below which the adjusted p is below the level, and none that cannot be reached', () => {
  const test = someTest(1);
  for (const alpha of [0.01, 0.1, 0.5]) {
    const critical = criticalZ(test, alpha) ?? NaN;
    const below = test.minima.filter((z) => z < critical).length;
    const upTo = test.minima.filter((z) => z <= critical).length;
    expect((1 + below) / 10_000).toBeLessThan(alpha);
    expect((1 + upTo) / 10_000).toBeGreaterThanOrEqual(alpha);
  }
  const halves = finished(permutationTest(TRIANGLES, HALVES, [acrossGroups(HALVES)], DRAWS));
  expect(criticalZ(halves, 0.1)).toBeNull();
  expect(criticalZ(halves, 0.11)).toBeGreaterThan(-3);
});

it('lets as few deals below the critical z as the level has room for', () => {
  const spread = Float64Array.from({ length: 99 }, (_, place) => place - 99);
  const known = { ...someTest(1), minima: spread, smallest: 0.01 };
  // Nine in a hundred are below one in ten, the map itself being one of them.
  expect(criticalZ({ ...known, exact: false }, 0.1)).toBe(-91);
  expect(criticalZ({ ...known, exact: true, minima: spread.subarray(0, 20) }, 0.1)).toBe(-98);
  expect(criticalZ(known, 1.1)).toBe(Infinity);
});

it('takes labels that hold the same groups for one kind, in whatever order', () => {
  const labels = labelsOf([[0, 2], [2, 0, 0], [], [2]]);
  expect(labels).toMatchObject({ kinds: 3, groups: 3 });
  expect([...labels.counts]).toEqual([2, 1, 1]);
  expect([...labels.groupSizes]).toEqual([2, 0, 3]);
});

it('says in a finding how far, how rare, and against how many deals', () => {
  const test = finished(permutationTest(TRIANGLES, HALVES, [acrossGroups(HALVES)], DRAWS));
  const [pattern] = test.patterns;
  if (!pattern) throw new Error('no pattern');
  expect(testOf(test, pattern)).toMatchObject({
    observed: 0,
    p: 0.1,
    exact: true,
    deals: 20,
    together: 1,
    robustness: null
  });
});

it('counts as plain sums over the pairs do, deal after deal, whatever the patterns', () => {
  const actor = fc.nat(6);
  const anyTest = fc.record({
    ties: fc.array(fc.tuple(actor, actor), { minLength: 3, maxLength: 12, size: 'max' }),
    groupsOf: fc.oneof(
      fc.array(fc.subarray([0, 1, 2]), { minLength: 7, maxLength: 7 }),
      fc.array(fc.tuple(fc.nat(2)), { minLength: 7, maxLength: 7 })
    ),
    weight: fc.constantFrom(1, 2),
    only: fc.constantFrom('across', 'out', 'all')
  });
  const told = new Map<string, number>();
  fc.assert(
    fc.property(anyTest, ({ ties, groupsOf, weight, only }) => {
      const labels = labelsOf([...groupsOf.slice(0, 5), [0], [1]]);
      const plain = pairsOfTies(7, ties);
      const pairs = { ...plain, weights: plain.weights.map((one, pair) => (pair ? one : weight)) };
      const patterns = {
        across: [acrossGroups(labels)],
        out: [outOfGroup(labels, 0), outOfGroup(labels, 1)],
        all: [acrossGroups(labels), outOfGroup(labels, 1), betweenGroups(labels, 0, 1)]
      }[only];
      const test = finished(permutationTest(pairs, labels, patterns, DRAWS));
      const moments = patterns.map((pattern) => momentsOf(pattern, labels, loadOf(pairs)));
      if (test.together === 0) return;
      told.set(only, (told.get(only) ?? 0) + 1);

      const minima: number[] = [];
      const deal = labels.kindOf.slice().sort();
      do {
        const zs = patterns.flatMap((pattern, place) => {
          const { mean, sd } = moments[place] ?? { mean: 0, sd: 0 };
          return sd > 0
            ? [(observedOf(pattern, { ...labels, kindOf: deal }, pairs) - mean) / sd]
            : [];
        });
        minima.push(Math.min(...zs));
      } while (nextLabeling(deal));
      minima.sort((one, other) => one - other);
      expect(test.minima).toHaveLength(minima.length);
      expect(
        Math.max(...minima.map((z, place) => Math.abs(z - (test.minima[place] ?? NaN))))
      ).toBeLessThan(1e-9);
      for (const { z, adjusted, p } of test.patterns) {
        const upTo = minima.filter((one) => one <= (z ?? NaN) + 1e-9).length;
        expect(adjusted).toBe(z === null ? 1 : upTo / minima.length);
        expect(adjusted).toBeGreaterThanOrEqual(p);
      }
    }),
    { numRuns: 150 }
  );
  console.error(JSON.stringify([...told]));
  expect(
    Math.min(told.get('across') ?? 0, told.get('out') ?? 0, told.get('all') ?? 0)
  ).toBeGreaterThan(20);
});
