import fc from 'fast-check';
import { expect, it } from 'vitest';
import { randomFrom, shuffle, shufflesFrom } from './random.ts';

it('shuffles in series with the draws of one shuffle after another', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.string(),
      fc.array(fc.nat(60), { minLength: 1 }),
      (seed, name, sizes) => {
        const random = randomFrom(seed, name);
        const next = shufflesFrom(seed, name);
        for (const size of sizes) {
          const one = Int32Array.from({ length: size }, (_, place) => place);
          const other = one.slice();
          shuffle(one, random);
          next(other);
          expect(other).toEqual(one);
        }
      }
    )
  );
});
