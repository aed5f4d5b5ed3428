import { expect, it } from 'vitest';
import { plantedSilos } from '#testing/planted-silos.ts';
import { contextOf } from './context.ts';
import { inwardness } from './inwardness.ts';
import { finished } from './work.ts';

/** The p of the whole map and the lowest one of its groups, on maps drawn at random. */
function drawn(maps: number, ratio: number, groupSize: number): { whole: number; groups: number } {
  let whole = 0;
  let groups = 0;
  for (let seed = 0; seed < maps; seed += 1) {
    const map = plantedSilos({ A: groupSize, B: groupSize, C: groupSize }, ratio, seed);
    const { wholeTest, groupsTest } = finished(inwardness(contextOf(map)));
    if (wholeTest.patterns.some(({ adjusted }) => adjusted < 0.1)) whole += 1;
    if (groupsTest.patterns.some(({ adjusted }) => adjusted < 0.1)) groups += 1;
  }
  return { whole: whole / maps, groups: groups / maps };
}
const threeErrors = (share: number, maps: number): number =>
  3 * Math.sqrt((share * (1 - share)) / maps);

it('finds nothing on maps drawn at random more often than their level says', () => {
  const { whole, groups } = drawn(40, 1, 10);
  console.error(`on random maps: whole ${String(whole)}, groups ${String(groups)}`);
  expect(Math.max(whole, groups)).toBeLessThanOrEqual(0.1 + threeErrors(0.1, 40));
}, 30_000);

it('finds silos that were planted four to one, as a rule', () => {
  const { whole, groups } = drawn(40, 4, 6);
  console.error(`planted 4 to 1: whole ${String(whole)}, groups ${String(groups)}`);
  expect(whole).toBeGreaterThanOrEqual(0.9);
  expect(groups).toBeGreaterThan(0.5);
}, 30_000);

it('looks at a map once, however many rules ask', () => {
  const context = contextOf(plantedSilos({ A: 5, B: 5 }, 1, 1));
  expect(finished(inwardness(context))).toBe(finished(inwardness(context)));
});
