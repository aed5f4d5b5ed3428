import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hingesOf } from './hinges.ts';

it('is unknown without values, and all the same with one', () => {
  expect(hingesOf([])).toBeNull();
  expect(hingesOf([3])).toEqual({ median: 3, lower: 3, upper: 3, fence: 3 });
});

it('counts the middle value in both halves', () => {
  expect(hingesOf([9, 1, 2, 3, 4])).toEqual({ median: 3, lower: 2, upper: 4, fence: 7 });
  expect(hingesOf([1, 2, 3, 4])).toEqual({ median: 2.5, lower: 1.5, upper: 3.5, fence: 6.5 });
});

it('leaves half of the values on each side, and few beyond the fence', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 30, size: 'max' }), (values) => {
      const { median, lower, upper, fence } = hingesOf(values) ?? {
        median: NaN,
        lower: NaN,
        upper: NaN,
        fence: NaN
      };
      const share = (holds: (value: number) => boolean): number =>
        values.filter(holds).length / values.length;
      expect(share((value) => value <= median)).toBeGreaterThanOrEqual(0.5);
      expect(share((value) => value >= median)).toBeGreaterThanOrEqual(0.5);
      expect([lower, median, upper, fence]).toEqual(
        [lower, median, upper, fence].toSorted((one, other) => one - other)
      );
      expect(share((value) => value > fence)).toBeLessThanOrEqual(0.25);
    }),
    { numRuns: 300 }
  );
});
