import { expect, it, vi } from 'vitest';
import { fuzz } from './fuzz.ts';
import { anyBytes, anyMutation } from './mutations.ts';

vi.setConfig({ testTimeout: 3_600_000 });

const RUNS = 100_000;

it('opens, mends in words or refuses in words 100,000 files changed by who knows them', async () => {
  const outcomes = await fuzz(RUNS, anyMutation);
  console.error('fuzzed files', outcomes);
  expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(RUNS * 0.07);
});

it('does so for 100,000 files with bytes written over theirs', async () => {
  const outcomes = await fuzz(RUNS, anyBytes);
  console.error('overwritten files', outcomes);
  expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(RUNS * 0.02);
});
