import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyTies } from '#testing/any-network.ts';
import { networkOf, type Network } from '#analysis/network.ts';
import { weakComponents } from './components.ts';
import { coreNumbers } from './cores.ts';
import { hangingFrom } from './hanging.ts';

const tied = (size: number, ...pairs: readonly (readonly [number, number])[]): Network =>
  networkOf(size, {
    from: Int32Array.from(pairs, ([from]) => from),
    to: Int32Array.from(pairs, ([, to]) => to)
  });

it('takes off whoever has one partner, then whoever is left with one', () => {
  // A triangle 0-1-2 and a line 2-3-4, with 5 on 3.
  const network = tied(6, [0, 1], [1, 2], [2, 0], [2, 3], [3, 4], [3, 5]);
  const { core, squares } = hangingFrom(network);
  expect([...core.kept]).toEqual([0, 1, 2]);
  expect([...core.weights]).toEqual([1, 1, 4]);
  expect([...core.network.partners]).toEqual([1, 2, 0, 2, 0, 1]);
  // One branch of three on 2; two of one on 3.
  expect([...squares]).toEqual([0, 0, 9, 2, 0, 0]);
});

it('leaves one actor of a tree, who stands for all of it', () => {
  const { core } = hangingFrom(tied(5, [0, 1], [1, 2], [1, 3], [3, 4]));
  expect(core.kept).toHaveLength(1);
  expect([...core.weights]).toEqual([5]);
  expect(core.network.partners).toHaveLength(0);
});

it('keeps those of core number 2 and above, and one actor of each part without any', () => {
  const seen = { taken: 0, kept: 0 };
  fc.assert(
    fc.property(anyTies, (ties) => {
      const network = networkOf(ties.size, ties);
      const { core } = hangingFrom(network);
      const numbers = coreNumbers(network);
      const { of, sizes } = weakComponents(network);
      const inCore = new Set([...core.kept]);
      numbers.forEach((number, actor) => {
        expect(number < 2 || inCore.has(actor)).toBe(true);
      });
      const withCircle = new Set([...of].filter((_, actor) => numbers[actor]! >= 2));
      const circled = numbers.filter((number) => number >= 2).length;
      expect(core.kept).toHaveLength(circled + sizes.length - withCircle.size);
      expect(core.weights.reduce((sum, weight) => sum + weight, 0)).toBe(ties.size);
      seen.taken += ties.size - core.kept.length;
      seen.kept += circled;
    }),
    { numRuns: 200, seed: 3 }
  );
  console.error('taken off and kept', seen);
  expect(seen.taken).toBeGreaterThan(300);
  expect(seen.kept).toBeGreaterThan(300);
});
