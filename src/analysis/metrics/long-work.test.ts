import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tiesAmong } from '#testing/any-network.ts';
import { directedNetworkOf } from '#analysis/network.ts';
import type { Work } from '#analysis/work.ts';
import { betweenness, directedBetweenness } from './betweenness.ts';
import { distances } from './distances.ts';
import { linkBetweenness } from './link-betweenness.ts';

const ties = fc.sample(tiesAmong(400, 3), { numRuns: 1, seed: 5 })[0]!;
const network = directedNetworkOf(ties.size, ties);

const WORKS: Readonly<Record<string, () => Work<unknown>>> = {
  betweenness: () => betweenness(network.around),
  'betweenness along ties': () => directedBetweenness(network),
  'betweenness of ties': () => linkBetweenness(network.around),
  distances: () => distances(network.around)
};

it.each(Object.entries(WORKS))('%s says how far it is, and may be left at any step', (_, start) => {
  const shares = [...start()];
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
  expect(shares[0]).toBe(0);
  expect(shares.at(-1)).toBeLessThan(1);
});

it.each(Object.entries(WORKS))('%s gives the same twice, one run within the other', (_, start) => {
  const outer = start();
  outer.next();
  const inner = start();
  const results = [outer, inner].map((work) => {
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
    }
  });
  expect(results[0]).toEqual(results[1]);
});
