import { expect, it } from 'vitest';
import { isTied, networkOf, pairCount, type Network } from '#analysis/network.ts';
import { finished } from '#analysis/work.ts';
import { labelsOf } from './labels.ts';
import { dataset } from '#testing/oracle.ts';
import { acrossGroups, outOfGroup } from './pattern.ts';
import { criticalZ, permutationTest } from './permutation-test.ts';
import { randomFrom } from './random.ts';
import { robustnessOf } from './robustness.ts';
import { tiedPairsOf } from './tied-pairs.ts';
import { wrongMap } from './wrong-map.ts';

const randomNetwork = (size: number, ties: number): Network => {
  const random = randomFrom(3);
  const anyone = (): number => Math.floor(random() * size);
  return networkOf(size, {
    from: Int32Array.from({ length: ties }, anyone),
    to: Int32Array.from({ length: ties }, anyone)
  });
};

it('forgets some links and makes up as many, between actors that were not tied', () => {
  const network = randomNetwork(20, 60);
  const random = randomFrom(1);
  for (let map = 0; map < 50; map += 1) {
    const { from, to } = wrongMap(network, 5, random);
    const ties = [...from].map((one, pair) => [one, to[pair] ?? 0] as const);
    expect(ties).toHaveLength(pairCount(network));
    expect(new Set(ties.map(([one, other]) => one * 20 + other)).size).toBe(ties.length);
    expect(ties.filter(([one, other]) => !isTied(network, one, other))).toHaveLength(5);
  }
});

it('makes up no link where everyone is tied to everyone', () => {
  const triangle = networkOf(3, { from: Int32Array.of(0, 1, 2), to: Int32Array.of(1, 2, 0) });
  expect(wrongMap(triangle, 1, randomFrom(1)).from).toHaveLength(2);
  expect(
    wrongMap(networkOf(2, { from: new Int32Array(0), to: new Int32Array(0) }), 1, randomFrom(1))
      .from
  ).toHaveLength(1);
});

it('keeps a finding that is far, drops one that is not, and draws the same maps from a seed', () => {
  const network = randomNetwork(40, 90);
  const labels = labelsOf(Array.from({ length: 40 }, (_, actor) => [actor % 3]));
  const patterns = [acrossGroups(labels), outOfGroup(labels, 1)];
  const kept = (critical: number, seed = 1): readonly number[] =>
    finished(robustnessOf(network, labels, patterns, { seed, series: 'test', critical })).map(
      (one) => one.kept
    );
  expect(kept(Infinity)).toEqual([1, 1]);
  expect(kept(-20)).toEqual([0, 0]);
  expect(kept(0)).toEqual(kept(0));
  expect(kept(0)).not.toEqual(kept(0, 2));
});

it.each([
  ['karate', 'club', 1],
  ['emon_Texas', 'sponsorship', 0]
] as const)(
  'keeps as many of the maps with mistakes as the reference: %s',
  (name, attribute, share) => {
    const { network, attributes } = dataset(name);
    const held = attributes[attribute] ?? [];
    const groups = [...new Set(held)];
    const labels = labelsOf(held.map((group) => [groups.indexOf(group)]));
    const patterns = [acrossGroups(labels)];
    const draws = { seed: 1, series: 'reference' };
    const test = finished(permutationTest(tiedPairsOf(network), labels, patterns, draws));
    const critical = criticalZ(test, 0.1) ?? NaN;
    const [robustness] = finished(robustnessOf(network, labels, patterns, { ...draws, critical }));
    expect(robustness?.maps).toBe(200);
    // None of 200 for the reference, of which one or two may be by chance.
    expect(Math.abs((robustness?.kept ?? NaN) - share)).toBeLessThanOrEqual(0.02);
  }
);
