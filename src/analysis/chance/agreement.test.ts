import { expect, it } from 'vitest';
import { chanceOfAgreement } from './agreement.ts';
import { randomFrom, shuffle } from './random.ts';

const groups = (...numbers: number[]): Int32Array => Int32Array.from(numbers);
const chance = (one: Int32Array, other: Int32Array): number =>
  chanceOfAgreement(one, other, { deals: 999, random: randomFrom(1) });

it('is small when the groupings are the same under other names', () => {
  expect(chance(groups(0, 0, 0, 0, 1, 1, 1, 1), groups(1, 1, 1, 1, 0, 0, 0, 0))).toBeLessThan(0.06);
});

it('is the exact share of the deals, within its error', () => {
  // Two and two out of four: 2 deals of 6 give the same two groups.
  const exact = 2 / 6;
  const found = chance(groups(0, 0, 1, 1), groups(0, 0, 1, 1));
  expect(Math.abs(found - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 999));
});

it('is 1 when one grouping tells nothing', () => {
  expect(chance(groups(0, 1, 2, 3), groups(0, 0, 1, 1))).toBe(1);
  expect(chance(groups(0, 0, 0, 0), groups(0, 0, 1, 1))).toBe(1);
  expect(chance(groups(), groups())).toBe(1);
});

it('is at most α in a share of α of groupings dealt out at random', () => {
  const random = randomFrom(2);
  const one = Int32Array.from({ length: 30 }, (_, actor) => actor % 4);
  const other = Int32Array.from({ length: 30 }, (_, actor) => actor % 3);
  const trials = 400;
  let small = 0;
  for (let trial = 0; trial < trials; trial += 1) {
    shuffle(other, random);
    if (chanceOfAgreement(one, other, { deals: 99, random }) <= 0.1) small += 1;
  }
  console.error(`${String(small)} of ${String(trials)} at 0.10`);
  expect(small / trials).toBeLessThanOrEqual(0.1 + 3 * Math.sqrt((0.1 * 0.9) / trials));
  expect(small / trials).toBeGreaterThan(0.04);
});
