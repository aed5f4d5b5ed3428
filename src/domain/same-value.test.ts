import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sameValue } from './same-value.ts';

it('tells apart what a text of it tells apart, and nothing else', () => {
  const met = { same: 0, other: 0 };
  // Through text and back: a text has no -0.
  const value = fc
    .jsonValue({ maxDepth: 2 })
    .map((made) => JSON.parse(JSON.stringify(made)) as unknown);
  fc.assert(
    fc.property(value, value, fc.boolean(), (one, other, isCopy) => {
      const compared = isCopy ? structuredClone(one) : other;
      const isSame = JSON.stringify(one) === JSON.stringify(compared);
      expect(sameValue(one, compared)).toBe(isSame);
      if (isSame) met.same += 1;
      else met.other += 1;
    }),
    { numRuns: 1000 }
  );
  expect(Math.min(met.same, met.other)).toBeGreaterThan(200);
});

it('looks into maps and lists, whatever the order of what has none', () => {
  const view = { placed: ['a_1'], positions: new Map([['a_1', [1, 2]]]) };
  expect(sameValue(view, { positions: new Map([['a_1', [1, 2]]]), placed: ['a_1'] })).toBe(true);
  expect(sameValue(view, { ...view, positions: new Map([['a_1', [1, 3]]]) })).toBe(false);
  expect(sameValue(view, { ...view, positions: new Map([['a_2', [1, 2]]]) })).toBe(false);
  expect(sameValue(['a', 'b'], ['b', 'a'])).toBe(false);
  expect(sameValue([], {})).toBe(false);
  expect(sameValue(new Map(), {})).toBe(false);
  expect(sameValue({ a: undefined }, { b: undefined })).toBe(false);
  expect(sameValue(null, {})).toBe(false);
});
