import { expect, it, vi } from 'vitest';
import { fuzz, type Outcomes } from './fuzz.ts';
import { anyBytes, anyMutation } from './mutations.ts';

// Room for a machine that does other work.
vi.setConfig({ testTimeout: 300_000 });

function expectAllMet(outcomes: Outcomes, runs: number): void {
  console.error('fuzzed files', outcomes, 'of', runs);
  expect(Object.values(outcomes).reduce((sum, count) => sum + count)).toBe(runs);
  expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(runs * 0.07);
}

it('opens, mends in words or refuses in words 4,000 files changed by who knows them', async () => {
  expectAllMet(await fuzz(4_000, anyMutation), 4_000);
});

it('does so for 1,000 files with bytes written over theirs', async () => {
  const outcomes = await fuzz(1_000, anyBytes);
  console.error('overwritten files', outcomes);
  expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(20);
});
