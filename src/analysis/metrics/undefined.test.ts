import { describe, expect, it } from 'vitest';
import { directedNetworkOf, type DirectedNetwork } from '#analysis/network.ts';
import { finished } from '#analysis/work.ts';
import { betweenness, betweennessShares } from './betweenness.ts';
import { betweennessCentralisation, degreeCentralisation } from './centralisation.ts';
import { closeness, componentCloseness } from './closeness.ts';
import { strongComponents, weakComponents } from './components.ts';
import { degreeShares } from './degree.ts';
import { density, directedDensity } from './density.ts';
import { distances } from './distances.ts';
import { dyadCensus, reciprocity, reciprocityBeyondDensity } from './dyads.ts';
import { eigenvector } from './eigenvector.ts';
import { commonPartners } from './link-prediction.ts';
import { distanceFragmentation, efficiency, meanDistance, reachShare } from './reach.ts';
import { averageClustering, clustering, transitivity } from './transitivity.ts';
import { triadCensus } from './triad-census.ts';

type Pairs = readonly (readonly [number, number])[];

const directed = (size: number, pairs: Pairs): DirectedNetwork =>
  directedNetworkOf(size, {
    from: Int32Array.from(pairs, ([from]) => from),
    to: Int32Array.from(pairs, ([, to]) => to)
  });
const nobody = directed(0, []);
const alone = directed(1, []);
const apart = directed(3, []);
const line = directed(4, [
  [0, 1],
  [1, 2],
  [2, 3]
]);

describe('with nobody, or one actor alone', () => {
  it.each([nobody, alone])('what is of pairs is undefined', (network) => {
    const { around } = network;
    const reach = finished(distances(around));
    const ofPairs = [density(around), directedDensity(network), efficiency(reach)];
    const ofPaths = [distanceFragmentation(reach), reachShare(reach), meanDistance(reach)];
    expect([...ofPairs, ...ofPaths]).toEqual([null, null, null, null, null, null]);
    expect([...degreeShares(around), ...closeness(reach)].every(Number.isNaN)).toBe(true);
  });

  it.each([nobody, alone])('what is counted is none', (network) => {
    expect(dyadCensus(network)).toEqual({ mutual: 0, asymmetric: 0, empty: 0 });
    expect(Object.values(triadCensus(network)).every((count) => count === 0)).toBe(true);
    expect(commonPartners(network.around).from).toHaveLength(0);
    expect(weakComponents(network.around).sizes).toHaveLength(network.size);
  });
});

describe('without any tie', () => {
  it('what is of ties or of paths is undefined, and what is of pairs is 0', () => {
    const { around } = apart;
    expect([reciprocity(apart), reciprocityBeyondDensity(apart)]).toEqual([null, null]);
    expect([transitivity(around), averageClustering(around)]).toEqual([null, null]);
    expect(eigenvector(around)).toBeNull();
    expect(meanDistance(finished(distances(around)))).toBeNull();
    expect([...componentCloseness(finished(distances(around)))]).toEqual([NaN, NaN, NaN]);
    expect([density(around), degreeCentralisation(around)]).toEqual([0, 0]);
  });
});

describe('with two actors', () => {
  const pair = directed(2, [[0, 1]]);

  it('nobody stands between others, and there is no centre', () => {
    const raw = finished(betweenness(pair.around));
    expect([...raw]).toEqual([0, 0]);
    expect([...betweennessShares(raw, false)]).toEqual([NaN, NaN]);
    expect(betweennessCentralisation(raw, false)).toBeNull();
    expect(degreeCentralisation(pair.around)).toBeNull();
    expect([...clustering(pair.around)]).toEqual([NaN, NaN]);
  });

  it('returned ties say nothing beyond density when all pairs are tied both ways', () => {
    const mutual = directed(2, [
      [0, 1],
      [1, 0]
    ]);
    expect(reciprocity(mutual)).toBe(1);
    expect(reciprocityBeyondDensity(mutual)).toBeNull();
  });
});

describe('along a line of four', () => {
  it('distances are those one counts', () => {
    const reach = finished(distances(line.around));
    expect([...reach.sum]).toEqual([6, 4, 4, 6]);
    expect(meanDistance(reach)).toBeCloseTo(5 / 3);
  });

  it('those who point nowhere reach nobody, and are reached by all', () => {
    expect([...finished(distances(line.out)).reached]).toEqual([3, 2, 1, 0]);
    expect([...finished(distances(line.into)).sum]).toEqual([0, 1, 3, 6]);
  });
});

it('components are numbered in the order of their first actors', () => {
  const network = directed(6, [
    [5, 4],
    [4, 5],
    [4, 1],
    [1, 3],
    [3, 1],
    [0, 5]
  ]);
  expect([...strongComponents(network).of]).toEqual([0, 1, 2, 1, 3, 3]);
  expect([...strongComponents(network).sizes]).toEqual([1, 2, 1, 2]);
  expect([...weakComponents(network.around).of]).toEqual([0, 0, 1, 0, 0, 0]);
});
