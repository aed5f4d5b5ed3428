import { expect, it } from 'vitest';
import { contextOf } from './context.ts';
import { inwardness } from './inwardness.ts';
import { finished } from './work.ts';
import { plantedSilos } from '#testing/planted-silos.ts';

const ALPHA = 0.1;

/** Share of maps drawn at random on which the whole, or any group, is found at the level of one in ten. */
function shareFound(maps: number, ratio: number, size: number): { whole: number; groups: number } {
  const found = Array.from({ length: maps }, (_, seed) => {
    const context = contextOf(plantedSilos({ A: size, B: size, C: size }, ratio, seed));
    const { wholeTest, groupsTest } = finished(inwardness(context));
    return [wholeTest, groupsTest].map(({ patterns }) =>
      patterns.some(({ adjusted }) => adjusted < ALPHA)
    );
  });
  return {
    whole: found.filter(([whole]) => whole).length / maps,
    groups: found.filter(([, groups]) => groups).length / maps
  };
}
const threeErrors = (share: number, maps: number): number =>
  3 * Math.sqrt((share * (1 - share)) / maps);

it('is silent on at least 85 % of 200 maps of 30 actors drawn at random', () => {
  const { whole, groups } = shareFound(200, 1, 10);
  console.error(`30 actors at random: whole ${String(whole)}, groups ${String(groups)}`);
  expect(whole).toBeLessThanOrEqual(0.15);
  expect(groups).toBeLessThanOrEqual(0.15);
}, 120_000);

it('finds on groups that mean nothing no more often than its level, within three errors', () => {
  const { whole, groups } = shareFound(600, 1, 6);
  console.error(`18 actors at random: whole ${String(whole)}, groups ${String(groups)}`);
  expect(whole).toBeLessThanOrEqual(ALPHA + threeErrors(ALPHA, 600));
  expect(groups).toBeLessThanOrEqual(ALPHA + threeErrors(ALPHA, 600));
}, 240_000);

it('finds planted silos with the power of reference: 0.99 at four to one, 0.723 at two to one', () => {
  const strong = shareFound(300, 4, 6);
  const mild = shareFound(300, 2, 6);
  console.error(`power: ${String(strong.whole)} at 4 to 1, ${String(mild.whole)} at 2 to 1`);
  expect(strong.whole).toBeGreaterThanOrEqual(0.95);
  // Both shares are over 300 maps.
  expect(Math.abs(mild.whole - 0.7233)).toBeLessThan(Math.SQRT2 * threeErrors(0.7233, 300));
}, 240_000);
