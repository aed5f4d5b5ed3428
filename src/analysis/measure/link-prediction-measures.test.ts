import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linkPredictionMeasures } from './link-prediction-measures.ts';
import { readNetwork } from './read-network.ts';

interface Case {
  readonly ids: readonly string[];
  readonly ends: readonly (readonly [number, number])[];
  readonly groups: readonly (string | null)[];
}

const anyCase: fc.Arbitrary<Case> = fc.integer({ min: 1, max: 12 }).chain((size) =>
  fc.record({
    // Names in another order than actors.
    ids: fc.constant(Array.from({ length: size }, (_, place) => `n${String((place * 7) % 23)}`)),
    ends: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), {
      maxLength: 2 * size,
      size: 'max'
    }),
    groups: fc.array(fc.constantFrom('A', 'B', null), { minLength: size, maxLength: size })
  })
);

type Scored = readonly [string, string, number];

/** All pairs that are not tied, the highest first, from the definitions. */
function byDefinition(
  { ids, ends }: Case,
  score: (one: ReadonlySet<number>, other: ReadonlySet<number>) => number,
  isKept: (one: number, other: number) => boolean
): Scored[] {
  const partners = ids.map(
    (_, place) =>
      new Set(
        ends.flatMap(([one, other]) => {
          if (one === other) return [];
          return one === place ? [other] : other === place ? [one] : [];
        })
      )
  );
  const pairs = ids.flatMap((one, place) =>
    ids.slice(place + 1).flatMap((other, further): Scored[] => {
      const second = place + 1 + further;
      if (partners[place]!.has(second) || !isKept(place, second)) return [];
      const value = score(partners[place]!, partners[second]!);
      return [one < other ? [one, other, value] : [other, one, value]];
    })
  );
  return pairs.sort(([a, b, high], [c, d, low]) =>
    Math.abs(high - low) > 1e-9 ? low - high : a !== c ? (a < c ? -1 : 1) : b < d ? -1 : 1
  );
}

const rounded = (pairs: readonly Scored[]): unknown =>
  pairs.slice(0, 12).map(([one, other, value]) => [one, other, value.toFixed(9)]);

it('names the highest pairs that are not tied, and sums them all, as their definitions say', () => {
  let above = 0;
  let across = 0;
  fc.assert(
    fc.property(anyCase, (one) => {
      const { ids, ends, groups } = one;
      const read = readNetwork({
        ids,
        directed: false,
        links: ends.map(([from, to]) => ({ from: ids[from]!, to: ids[to]!, weight: 1 })),
        attributes: {}
      });
      const found = linkPredictionMeasures(read, groups) as Readonly<
        Record<string, { sum: number; top: Scored[] } & { resource_allocation: Scored[] }>
      >;
      const degreeOf = (place: number): number =>
        read.around.starts[place + 1]! - read.around.starts[place]!;
      const common = byDefinition(
        one,
        (a, b) => a.intersection(b).size,
        () => true
      );
      const attached = byDefinition(
        one,
        (a, b) => a.size * b.size,
        () => true
      );
      const allocated = byDefinition(
        one,
        (a, b) => [...a.intersection(b)].reduce((sum, place) => sum + 1 / degreeOf(place), 0),
        (a, b) => groups[a] !== null && groups[b] !== null && groups[a] !== groups[b]
      );
      if (common.length > 12) above += 1;
      if (allocated.some(([, , value]) => value > 0)) across += 1;

      expect(rounded(found['common_neighbors']!.top)).toEqual(rounded(common));
      expect(rounded(found['preferential_attachment']!.top)).toEqual(rounded(attached));
      expect(rounded(found['cross_group_only']!.resource_allocation)).toEqual(rounded(allocated));
      expect(found['common_neighbors']!.sum).toBe(common.reduce((sum, [, , n]) => sum + n, 0));
      expect(found['preferential_attachment']!.sum).toBe(
        attached.reduce((sum, [, , n]) => sum + n, 0)
      );
      expect(found['non_edges']).toBe(common.length);
    }),
    { numRuns: 600 }
  );
  console.error(`${String(above)} with more pairs than are named, ${String(across)} across groups`);
  expect(above).toBeGreaterThan(100);
  expect(across).toBeGreaterThan(80);
});
