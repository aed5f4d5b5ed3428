import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findingId } from './finding-id.ts';

const RULE = 'domination.order-only';
const ids = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `a_${String(index)}`);

it('spells out up to six identifiers, sorted, each one once', () => {
  expect(findingId(RULE, ['a_2', 'a_1', 'a_2'])).toBe('domination.order-only:a_1+a_2');
  expect(findingId(RULE, ids(6))).toBe(`${RULE}:a_0+a_1+a_2+a_3+a_4+a_5`);
});

it('gives a digest of seven identifiers or more, that will not change', () => {
  expect(findingId(RULE, ids(7))).toBe('domination.order-only:0u8iblqwzg0');
});

it('never depends on the order it is given, and tells sets apart', () => {
  const seen = new Map<string, string>();
  let long = 0;
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(500), { minLength: 1, maxLength: 14, size: 'max' }),
      (numbers) => {
        const set = numbers.map((number) => `a_${String(number)}`);
        const id = findingId(RULE, set);
        const spelt = set.toSorted().join();

        if (set.length > 6) long += 1;
        expect(findingId(RULE, set.toReversed())).toBe(id);
        expect(seen.get(id) ?? spelt).toBe(spelt);
        seen.set(id, spelt);
      }
    ),
    { numRuns: 2_000 }
  );
  expect(long).toBeGreaterThan(500);
});
