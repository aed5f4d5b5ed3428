import fc from 'fast-check';
import louvainOf from 'graphology-communities-louvain';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '#analysis/chance/random.ts';
import { graphOf } from '#analysis/graph.ts';
import { networkOf, pairCount, pairsOf, type Network } from '#analysis/network.ts';
import { anyTies } from '#testing/any-network.ts';
import { DATASETS, dataset, gapBetween, TOLERANCE } from '#testing/oracle.ts';
import { bestGroups, louvain } from './louvain.ts';
import { modularity } from './modularity.ts';
import { variationOfInformation } from './partitions.ts';

const best = (network: Network): ReturnType<typeof bestGroups> =>
  bestGroups(network, { runs: 50, random: randomFrom(1) });

/** Several groupings of the kite have the best modularity. */
const ALIKE: Readonly<Record<string, number>> = {
  karate: 1e-12,
  florentine15: 1e-12,
  emon_Texas: 1e-12,
  kite: 1
};

describe('against igraph', () => {
  it.each(['karate', 'florentine15', 'kite', 'emon_Texas'])(
    'reaches the optimum on %s in fifty runs',
    (name) => {
      const { ids, network, sections } = dataset(name);
      const communities = sections['communities'] ?? {};
      const found = best(network);
      const optimum = communities['leiden_partition'] as Record<string, number>;
      const theirs = Int32Array.from(ids, (id) => optimum[id]!);

      expect(found.modularity).toBeCloseTo(communities['optimal_modularity_exact'] as number, 9);
      expect(new Set(found.groups).size).toBe(communities['optimal_k']);
      expect(modularity(network, theirs)).toBeCloseTo(found.modularity ?? NaN, 9);
      expect(communities['vi_leiden_vs_optimal']).toBe(0);
      expect(variationOfInformation(found.groups, theirs)).toBeLessThan(ALIKE[name] ?? 0);
    }
  );

  const declared = DATASETS.filter(
    ({ directed, sections }) =>
      !directed && sections['r']?.['modularity_of_groups_igraph_undirected'] !== undefined
  );
  it.each(declared.map((one) => [one.name, one] as const))(
    'gives the declared groups of %s the same modularity',
    (_, { network, attributes, sections }) => {
      const [values = []] = Object.values(attributes);
      const keys = [...new Set(values)];
      const theirs = sections['r']?.['modularity_of_groups_igraph_undirected'] as number | null;
      const groups = Int32Array.from(values, (value) => keys.indexOf(value));
      expect(gapBetween([modularity(network, groups) ?? NaN], [theirs ?? NaN])).toBeLessThan(
        TOLERANCE
      );
    }
  );
});

const tiedNetworks = anyTies
  .map((ties) => networkOf(ties.size, ties))
  .filter((network) => pairCount(network) > 0);

it('finds groups as good as those of graphology or better, run for run', () => {
  const seen = { better: 0, alike: 0, worse: 0 };
  fc.assert(
    fc.property(tiedNetworks, (network) => {
      const ours = bestGroups(network, { runs: 10, random: randomFrom(7) }).modularity ?? NaN;
      const theirs = Array.from({ length: 10 }, (_, run) => {
        const found = louvainOf(graphOf(network), { rng: randomFrom(run) });
        const labels = Int32Array.from({ length: network.size }, (__, actor) => found[actor]!);
        return modularity(network, labels) ?? NaN;
      });
      const lead = ours - Math.max(...theirs);
      seen[lead > 1e-9 ? 'better' : lead < -1e-9 ? 'worse' : 'alike'] += 1;
      expect(lead).toBeGreaterThan(-0.02);
    }),
    { numRuns: 200, seed: 5 }
  );
  console.error(seen);
  expect(seen.worse).toBeLessThan(seen.better);
});

it('leaves no actor who would gain by joining a partner, and draws the same again', () => {
  let moves = 0;
  fc.assert(
    fc.property(tiedNetworks, fc.nat(1000), (network, seed) => {
      const groups = louvain(network, randomFrom(seed));
      const before = modularity(network, groups) ?? NaN;
      const { from, to } = pairsOf(network);
      const gains = [...from].flatMap((one, tie) => {
        const other = to[tie]!;
        return [
          modularity(network, groups.with(one, groups[other]!)) ?? NaN,
          modularity(network, groups.with(other, groups[one]!)) ?? NaN
        ].map((after) => after - before);
      });
      moves += gains.length;
      expect([...louvain(network, randomFrom(seed))]).toEqual([...groups]);
      expect(before).toBeGreaterThanOrEqual(0);
      expect(Math.max(...gains)).toBeLessThan(1e-9);
    }),
    { numRuns: 200, seed: 6 }
  );
  console.error(`${String(moves)} moves tried`);
  expect(moves).toBeGreaterThan(5000);
});

it('keeps apart actors whom nothing ties, and has no modularity without ties', () => {
  const none = networkOf(3, { from: Int32Array.of(), to: Int32Array.of() });
  expect(best(none)).toEqual({ groups: Int32Array.of(0, 1, 2), modularity: null });
});

it('finds cliques tied in a ring', () => {
  const ends: [number, number][] = [];
  for (let clique = 0; clique < 8; clique += 1) {
    for (let one = 0; one < 5; one += 1)
      for (let other = 0; other < one; other += 1)
        ends.push([clique * 5 + one, clique * 5 + other]);
    ends.push([clique * 5, ((clique + 1) % 8) * 5 + 1]);
  }
  const network = networkOf(40, {
    from: Int32Array.from(ends, ([from]) => from),
    to: Int32Array.from(ends, ([, to]) => to)
  });
  expect([...best(network).groups]).toEqual(
    Array.from({ length: 40 }, (_, actor) => Math.floor(actor / 5))
  );
});
