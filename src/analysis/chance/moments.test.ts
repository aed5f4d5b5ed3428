import fc from 'fast-check';
import { expect, it } from 'vitest';
import { networkOf } from '#analysis/network.ts';
import { labelingCount, nextLabeling } from './labelings.ts';
import { labelsOf, type Labels } from './labels.ts';
import { loadOf, momentsOf, observedOf } from './moments.ts';
import { acrossGroups, betweenGroups, outOfGroup, type Pattern } from './pattern.ts';
import { tiedPairsOf, type TiedPairs } from './tied-pairs.ts';

const ACTORS = 7;
const actor = fc.nat(ACTORS - 1);
const anyPairs: fc.Arbitrary<TiedPairs> = fc
  .tuple(
    fc.array(fc.tuple(actor, actor), { minLength: 1, maxLength: 14, size: 'max' }),
    fc.array(fc.constantFrom(1, 2, 0.5), { minLength: 14, maxLength: 14 })
  )
  .map(([ties, weights]) => {
    const from = Int32Array.from(ties, ([one]) => one);
    const to = Int32Array.from(ties, ([, other]) => other);
    const pairs = tiedPairsOf(networkOf(ACTORS, { from, to }));
    return { ...pairs, weights: Float64Array.from(weights.slice(0, pairs.from.length)) };
  });
// Up to three groups that overlap; some actors are in none.
const anyLabels = fc
  .array(fc.subarray([0, 1, 2]), { minLength: ACTORS, maxLength: ACTORS })
  .map(labelsOf);
const value = fc.integer({ min: -3, max: 3 });

function anyPattern({ kinds }: Labels): fc.Arbitrary<Pattern> {
  const kind = fc.nat(kinds - 1);
  return fc.record({
    ends: fc.uniqueArray(fc.tuple(kind, value), { selector: ([one]) => one }),
    pairs: fc.uniqueArray(
      fc
        .tuple(kind, kind, value)
        .map(
          ([one, other, counts]) => [Math.min(one, other), Math.max(one, other), counts] as const
        ),
      { selector: ([one, other]) => `${String(one)} ${String(other)}` }
    )
  });
}

/** Mean and standard deviation over every distinct deal, one after the other. */
function enumerated(pattern: Pattern, labels: Labels, pairs: TiedPairs): [number, number, number] {
  const deal = labels.kindOf.slice().sort();
  const values: number[] = [];
  do values.push(observedOf(pattern, { ...labels, kindOf: deal }, pairs));
  while (nextLabeling(deal));
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const variance = values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / values.length;
  return [values.length, mean, Math.sqrt(variance)];
}

it('gives the mean and standard deviation over all deals, for any pattern, weights and overlaps', () => {
  let overlapping = 0;
  let spread = 0;
  let signed = 0;
  const any = fc
    .tuple(anyPairs, anyLabels)
    .chain(([pairs, labels]) =>
      fc.tuple(fc.constant(pairs), fc.constant(labels), anyPattern(labels))
    );
  fc.assert(
    fc.property(any, ([pairs, labels, pattern]) => {
      const [labelings, mean, sd] = enumerated(pattern, labels, pairs);
      const moments = momentsOf(pattern, labels, loadOf(pairs));
      if (labels.groupsOfKind.some(({ size }) => size > 1)) overlapping += 1;
      if (sd > 0.1) spread += 1;
      if (pattern.pairs.some(([, , counts]) => counts < 0)) signed += 1;
      expect(labelingCount(labels)).toBe(labelings);
      expect(moments.mean).toBeCloseTo(mean, 9);
      expect(moments.sd).toBeCloseTo(sd, 6);
    }),
    { numRuns: 150 }
  );
  console.error(
    `${String(overlapping)} overlapping, ${String(signed)} signed, ${String(spread)} spread`
  );
  expect(Math.min(overlapping, signed, spread)).toBeGreaterThan(60);
});

it('gives no standard deviation to what every deal leaves the same', () => {
  const ring = tiedPairsOf(
    networkOf(5, { from: Int32Array.of(0, 1, 2, 3, 4), to: Int32Array.of(1, 2, 3, 4, 0) })
  );
  const alone = labelsOf([[0], [1], [2], [3], [4]]);
  const together = labelsOf([[0], [0], [0], [0], [0]]);
  for (const labels of [alone, together])
    expect(momentsOf(acrossGroups(labels), labels, loadOf(ring)).sd).toBe(0);
});

it('counts links across overlapping groups: those whose ends share none', () => {
  const labels = labelsOf([[0], [0, 1], [1], [2], []]);
  const path = tiedPairsOf(
    networkOf(5, { from: Int32Array.of(0, 1, 2, 3, 0), to: Int32Array.of(1, 2, 3, 4, 2) })
  );
  const load = loadOf(path);
  expect(observedOf(acrossGroups(labels), labels, path)).toBe(3);
  expect(observedOf(betweenGroups(labels, 0, 1), labels, path)).toBe(1);
  expect(observedOf(betweenGroups(labels, 0, 0), labels, path)).toBe(1);
  expect(momentsOf(outOfGroup(labels, 0), labels, load).mean).toBeCloseTo(0, 12);
  // Group 0 holds four ends, one of which would lead back to it; its one link inside uses two.
  expect(observedOf(outOfGroup(labels, 0), labels, path)).toBe(4 / 4 - 2);
});

it('sums the same whatever number an actor has', () => {
  fc.assert(
    fc.property(
      anyPairs,
      anyLabels,
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }),
      (pairs, labels, order) => {
        const moved = (ends: Int32Array): Int32Array => ends.map((end) => order[end] ?? 0);
        const kindOf = labels.kindOf.slice();
        for (const [one, place] of order.entries()) kindOf[place] = labels.kindOf[one] ?? 0;
        const other = { ...pairs, from: moved(pairs.from), to: moved(pairs.to) };
        const pattern = acrossGroups(labels);
        expect(observedOf(pattern, { ...labels, kindOf }, other)).toBeCloseTo(
          observedOf(pattern, labels, pairs),
          9
        );
      }
    )
  );
});
