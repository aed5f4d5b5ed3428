import { expect, it } from 'vitest';
import { dataset, gapBetween, inOrderOf, TOLERANCE, type References } from '#testing/oracle.ts';
import { networkOf } from '#analysis/network.ts';
import { constraint } from './constraint.ts';

it('counts ties by their strength, as networkx does', () => {
  const { ids, edges, network, sections } = dataset('karate');
  const weights = new Map(
    edges.flatMap(({ from, to, weight }) => [
      [`${from} ${to}`, weight],
      [`${to} ${from}`, weight]
    ])
  );
  const strengths: number[] = [];
  for (let actor = 0; actor < network.size; actor += 1) {
    for (const partner of network.partners.subarray(
      network.starts[actor],
      network.starts[actor + 1]
    ))
      strengths.push(weights.get(`${actor} ${partner}`)!);
  }
  const theirs = sections['weighted']?.['constraint_weighted'] as References;
  const ours = constraint(network, Float64Array.from(strengths));
  expect(gapBetween(ours, inOrderOf(ids, theirs))).toBeLessThan(TOLERANCE);
});

it('is least, for so many partners, when none of them are tied to one another', () => {
  const star = networkOf(4, { from: Int32Array.of(0, 0, 0), to: Int32Array.of(1, 2, 3) });
  expect([...constraint(star)]).toEqual([expect.closeTo(1 / 3), 1, 1, 1]);
});

it('is undefined without any partner', () => {
  expect([...constraint(networkOf(1, { from: new Int32Array(), to: new Int32Array() }))]).toEqual([
    NaN
  ]);
});
