import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestGroups } from '#analysis/metrics/louvain.ts';
import { networkOf, pairCount, pairsOf, type Network } from '#analysis/network.ts';
import { finished } from '#analysis/work.ts';
import { anyTies } from '#testing/any-network.ts';
import { dataset } from '#testing/oracle.ts';
import { modularityTest, REWIRED_MAPS } from './modularity-test.ts';
import { randomFrom } from './random.ts';
import { overRewired, rewired } from './rewiring.ts';

const degreesOf = ({ size, starts }: Network): number[] =>
  Array.from({ length: size }, (_, actor) => starts[actor + 1]! - starts[actor]!);

/** A network from what its pairs are, as text. */
const drawn = (network: Network): string => {
  const { from, to } = pairsOf(network);
  return [...from].map((one, tie) => `${String(one)}${String(to[tie])}`).join(' ');
};

it('leaves each actor as many ties, and draws the same map from the same seed', () => {
  const seen = { changed: 0, networks: 0 };
  fc.assert(
    fc.property(anyTies, fc.nat(), (ties, seed) => {
      const network = networkOf(ties.size, ties);
      const map = rewired(network, randomFrom(seed));
      seen.networks += 1;
      seen.changed += drawn(map) === drawn(network) ? 0 : 1;
      expect(degreesOf(map)).toEqual(degreesOf(network));
      expect(pairCount(map)).toBe(pairCount(network));
      expect(drawn(rewired(network, randomFrom(seed)))).toBe(drawn(map));
    }),
    { numRuns: 300, seed: 10 }
  );
  console.error(seen);
  expect(seen.changed).toBeGreaterThan(100);
});

it('draws every map of the same numbers of ties as often', () => {
  // Three pairs among six actors: 15 maps.
  const network = networkOf(6, { from: Int32Array.of(0, 2, 4), to: Int32Array.of(1, 3, 5) });
  const random = randomFrom(11);
  const counts = new Map<string, number>();
  const maps = 6000;
  for (let map = 0; map < maps; map += 1) {
    const text = drawn(rewired(network, random));
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const expected = maps / 15;
  const chi2 = [...counts.values()].reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
  console.error(`chi-squared ${chi2.toFixed(1)} with 14 degrees of freedom`);
  expect(counts.size).toBe(15);
  // Beyond 36.1 once in a thousand.
  expect(chi2).toBeLessThan(36.1);
});

interface Null {
  readonly mean: number;
  readonly sd: number;
  readonly reps: number;
}

describe('modularity on rewired maps', () => {
  it.each(['karate', 'florentine15', 'kite', 'emon_Texas'])(
    'is that of igraph on %s, within four standard errors',
    (name) => {
      const { network, sections } = dataset(name);
      const theirs = sections['communities']?.['modularity_rewired_null'] as Null;
      const random = randomFrom(12);
      const maps = 300;
      const values = finished(
        overRewired(
          network,
          { maps, random },
          (map) => bestGroups(map, { runs: 1, random }).modularity ?? 0
        )
      );
      const mean = values.reduce((sum, value) => sum + value, 0) / maps;
      const sd = Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (maps - 1));
      const error = Math.hypot(theirs.sd / Math.sqrt(theirs.reps), sd / Math.sqrt(maps));
      console.error(
        `${name}: ${mean.toFixed(4)} ± ${sd.toFixed(4)}, igraph ${theirs.mean.toFixed(4)} ± ${theirs.sd.toFixed(4)}, ${((mean - theirs.mean) / error).toFixed(2)} errors apart`
      );
      expect(Math.abs(mean - theirs.mean)).toBeLessThan(4 * error);
      expect(sd / theirs.sd).toBeGreaterThan(0.8);
      expect(sd / theirs.sd).toBeLessThan(1.25);
    }
  );

  it('tells karate and Texas from chance, and leaves the families of Florence alone', () => {
    const testOf = (name: string): ReturnType<typeof finished<unknown>> =>
      finished(modularityTest(dataset(name).network, { seed: 1, series: 'test', alpha: 0.1 }));
    expect(testOf('karate')).toMatchObject({
      test: { p: 1 / (REWIRED_MAPS + 1), deals: REWIRED_MAPS, robustness: { kept: 1 } },
      sharper: 1
    });
    expect(testOf('emon_Texas')).toMatchObject({ test: { p: 1 / (REWIRED_MAPS + 1) } });
    expect(testOf('florentine15')).toBeNull();
  }, 30_000);

  it('stops as soon as it knows that nothing is found', () => {
    const options = { seed: 1, series: 'test', alpha: 0.1 };
    const work = modularityTest(dataset('florentine15').network, options);
    const steps = [...work].length;
    expect(steps).toBeGreaterThan(20);
    expect(steps).toBeLessThan(REWIRED_MAPS);
  });

  it('says nothing without ties', () => {
    const none = networkOf(4, { from: Int32Array.of(), to: Int32Array.of() });
    expect(finished(modularityTest(none, { seed: 1, series: 'test', alpha: 0.1 }))).toBeNull();
  });
});
