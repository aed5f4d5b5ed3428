import { expect, it } from 'vitest';
import { directedNetworkOf } from '#analysis/network.ts';
import { coleman } from '#testing/coleman.ts';
import { dataset, ORACLES } from '#testing/oracle.ts';
import { arcChange } from './arc-change.ts';

it('counts what other programs count on Coleman’s schoolboys', () => {
  const { before, after, reference } = coleman();
  const { kept, appeared, gone, hamming, jaccard } = reference;
  const change = arcChange(before, after);

  expect(change).toMatchObject({ kept, appeared, gone, hamming });
  expect(change.jaccard).toBeCloseTo(jaccard, 12);
  expect(change.kept + change.appeared + change.gone + change.never).toBe(73 * 72);
});

it('agrees with the karate club less a link: each is there both ways', () => {
  const { directedNetwork, edges, ids } = dataset('karate');
  const left = edges.filter(
    ({ from, to }) => ![from, to].every((place) => ['0', '31'].includes(ids[place] ?? ''))
  );
  const ends = left.flatMap(({ from, to }) => [[from, to] as const, [to, from] as const]);
  const after = directedNetworkOf(ids.length, {
    from: Int32Array.from(ends, ([from]) => from),
    to: Int32Array.from(ends, ([, to]) => to)
  });
  const { karate_minus_0_31: reference } = ORACLES['snapshots'] as Record<
    string,
    Readonly<Record<string, number>>
  >;
  const change = arcChange(directedNetwork, after);

  expect(change).toMatchObject({ kept: 2 * 77, gone: 2, appeared: 0 });
  expect(change.jaccard).toBeCloseTo(reference?.['jaccard_links'] ?? NaN, 12);
});

it('has no likeness to give where nothing is tied', () => {
  const nothing = directedNetworkOf(3, { from: new Int32Array(), to: new Int32Array() });

  expect(arcChange(nothing, nothing)).toEqual({
    kept: 0,
    appeared: 0,
    gone: 0,
    never: 6,
    hamming: 0,
    jaccard: null
  });
});
