import fc from 'fast-check';
import { expect, it } from 'vitest';
import { largestFirst } from './largest-first.ts';

it('gives back the largest first, whatever went in and came out before', () => {
  let taken = 0;
  fc.assert(
    fc.property(
      fc.array(fc.nat(50), { maxLength: 30, size: 'max' }),
      fc.array(fc.option(fc.nat(50)), { maxLength: 40, size: 'max' }),
      (first, then) => {
        const queue = largestFirst(first);
        const left = [...first];
        const out: (number | null)[] = [];
        const expected: (number | null)[] = [];
        for (const value of [...then, ...first.map(() => null)]) {
          if (value === null) {
            left.sort((one, other) => one - other);
            expected.push(left.pop() ?? null);
            out.push(queue.take());
          } else {
            left.push(value);
            queue.put(value);
          }
        }
        taken += out.filter((value) => value !== null).length;
        expect(out).toEqual(expected);
      }
    ),
    { numRuns: 200 }
  );
  console.error(`${String(taken)} numbers taken out`);
  expect(taken).toBeGreaterThan(1000);
});
