import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blau, qualitativeVariation, smallSampleDiversity } from './diversity.ts';

it('is undefined below two members, and without two classes to tell apart', () => {
  expect([blau([]), blau([1]), smallSampleDiversity([0, 1])]).toEqual([null, null, null]);
  expect(qualitativeVariation([3], 1)).toBeNull();
  expect(qualitativeVariation([1], 2)).toBeNull();
});

it('is 0 when all are of one class, and 1 when all that is possible is as present', () => {
  expect([blau([4, 0]), qualitativeVariation([4, 0], 2), smallSampleDiversity([4])]).toEqual([
    0, 0, 0
  ]);
  expect(blau([2, 2])).toBe(0.5);
  expect(qualitativeVariation([2, 2], 2)).toBe(1);
  expect(smallSampleDiversity([1, 1, 1])).toBe(1);
});

it('is the chance that two members drawn at random differ', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(6), { maxLength: 6, size: 'max' }), (counts) => {
      const members = counts.flatMap((count, group) => Array<number>(count).fill(group));
      fc.pre(members.length > 1);
      const all = members.flatMap((one, at) => members.map((other, to) => [one, other, at - to]));
      const distinct = all.filter(([, , apart]) => apart !== 0);
      const share = (pairs: readonly (readonly (number | undefined)[])[]): number =>
        pairs.filter(([one, other]) => one !== other).length / pairs.length;

      expect(blau(counts)).toBeCloseTo(share(all), 12);
      expect(smallSampleDiversity(counts)).toBeCloseTo(share(distinct), 12);
      expect(qualitativeVariation(counts, 6)).toBeCloseTo((share(all) * 6) / 5, 12);
    })
  );
});
