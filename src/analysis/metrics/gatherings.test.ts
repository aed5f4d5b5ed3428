import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Joined } from '#analysis/graph.ts';
import { asId, type ActorId } from '#domain/ids.ts';
import { gatherings } from './gatherings.ts';

const actor = (name: number | string): ActorId => asId<ActorId>(`a_${String(name)}`);
const pair = ([one, other]: readonly [number | string, number | string]): Joined => [
  actor(one),
  actor(other)
];

it('needs no gathering when nobody is apart', () => {
  expect(gatherings([])).toEqual([]);
});

it('gathers a star in one group when it is small enough, else around its centre several times', () => {
  const star = (arms: number): Joined[] =>
    Array.from({ length: arms }, (_, index) => pair(['0', index + 1]));

  expect(gatherings(star(7))).toHaveLength(1);
  expect(gatherings(star(8))).toHaveLength(2);
  expect(gatherings(star(14)).map(({ length }) => length)).toEqual([8, 8]);
});

it('does not gather people who have nothing in common', () => {
  expect(gatherings([pair([1, 2]), pair([3, 4])])).toEqual([
    [actor(1), actor(2)],
    [actor(3), actor(4)]
  ]);
});

/** The fewest groups of at most `largest` that cover all pairs, by trying every set of groups. */
function fewest(pairs: readonly Joined[], largest: number): number {
  const ids = [...new Set(pairs.flat())];
  const masks = Array.from({ length: 2 ** ids.length }, (_, mask) => mask)
    .filter((mask) => mask.toString(2).replaceAll('0', '').length === Math.min(largest, ids.length))
    .map((mask) =>
      pairs.reduce((covered, [one, other], index) => {
        const both = (1 << ids.indexOf(one)) | (1 << ids.indexOf(other));
        return (mask & both) === both ? covered | (1 << index) : covered;
      }, 0)
    );
  const all = 2 ** pairs.length - 1;
  let reached = new Set([0]);
  for (let count = 0; ; count += 1) {
    if (reached.has(all)) return count;
    reached = new Set([...reached].flatMap((covered) => masks.map((mask) => covered | mask)));
  }
}

it('covers every pair by groups that are small enough, close to the fewest there can be', () => {
  let maps = 0;
  let best = 0;
  let several = 0;
  let worst = 0;
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.tuple(fc.nat(7), fc.nat(7)).filter(([a, b]) => a < b),
        {
          minLength: 1,
          maxLength: 10,
          size: 'max',
          selector: ([a, b]) => 10 * a + b
        }
      ),
      fc.integer({ min: 3, max: 5 }),
      (numbers, largest) => {
        const pairs = numbers.map(pair);
        const groups = gatherings(pairs, largest);
        const least = fewest(pairs, largest);

        maps += 1;
        if (groups.length === least) best += 1;
        if (least > 2) several += 1;
        worst = Math.max(worst, groups.length / least);
        expect(groups.every((group) => group.length >= 2 && group.length <= largest)).toBe(true);
        expect(
          pairs.every(([one, other]) =>
            groups.some((group) => group.includes(one) && group.includes(other))
          )
        ).toBe(true);
        expect(gatherings(pairs.toReversed(), largest)).toEqual(groups);
      }
    ),
    { numRuns: 400 }
  );
  console.error(
    `${String(maps)} maps: the fewest in ${String(best)}, at worst ${worst.toFixed(2)} times; ${String(several)} want more than two groups`
  );
  expect(several).toBeGreaterThan(50);
  expect(best / maps).toBeGreaterThan(0.5);
  expect(worst).toBeLessThanOrEqual(3);
});
