import { describe, expect, it } from 'vitest';
import { DATASETS, TOLERANCE, type Dataset } from '#testing/oracle.ts';
import { isTied, networkOf, type Ends } from '#analysis/network.ts';
import { commonPartners, jaccard, preferentialAttachment } from './link-prediction.ts';

interface Scores {
  readonly sum: number;
  readonly top: readonly (readonly [string, string, number])[];
}

const MEASURES: Readonly<Record<string, (dataset: Dataset) => readonly number[]>> = {
  common_neighbors: ({ network }) => [...commonPartners(network).common],
  adamic_adar: ({ network }) => [...commonPartners(network).adamicAdar],
  resource_allocation: ({ network }) => [...commonPartners(network).resourceAllocation],
  jaccard: ({ network }) => [...jaccard(network, commonPartners(network))]
};

const scored = DATASETS.filter(({ sections }) => sections['linkpred'] !== undefined);
const scoresOf = ({ sections }: Dataset, key: string): Scores =>
  sections['linkpred']?.[key] as Scores;

/** All the pairs that are not tied, whether they have partners in common or not. */
function untied({ network }: Dataset): Ends {
  const from: number[] = [];
  const to: number[] = [];
  for (let one = 0; one < network.size; one += 1) {
    for (let other = one + 1; other < network.size; other += 1) {
      if (isTied(network, one, other)) continue;
      from.push(one);
      to.push(other);
    }
  }
  return { from: Int32Array.from(from), to: Int32Array.from(to) };
}

/** A value for each pair, whichever of its ends comes first. */
function byPair(
  { ids }: Dataset,
  { from, to }: Ends,
  values: ArrayLike<number>
): Map<string, number> {
  const pairs = new Map<string, number>();
  from.forEach((one, pair) => {
    const ends = [ids[one]!, ids[to[pair]!]!];
    pairs.set(ends.join('|'), values[pair]!);
    pairs.set(ends.reverse().join('|'), values[pair]!);
  });
  return pairs;
}

function expectScores(found: ReadonlyMap<string, number>, sum: number, theirs: Scores): void {
  expect(Math.abs(sum - theirs.sum)).toBeLessThan(TOLERANCE);
  for (const [one, other, score] of theirs.top) {
    const ours = found.get(`${one}|${other}`) ?? 0;
    expect(Math.abs(ours - score), `${one} ${other}`).toBeLessThan(TOLERANCE);
  }
}

describe.each(scored)('pairs that are not tied in $name', (dataset) => {
  it.each(Object.keys(MEASURES))('have the %s that networkx gives', (key) => {
    const values = MEASURES[key]!(dataset);
    const found = byPair(dataset, commonPartners(dataset.network), values);
    const sum = values.reduce((total, value) => total + value, 0);
    expectScores(found, sum, scoresOf(dataset, key));
  });

  it('have the preferential attachment that networkx gives', () => {
    const pairs = untied(dataset);
    const values = preferentialAttachment(dataset.network, pairs);
    const sum = values.reduce((total, value) => total + value, 0);
    expect(pairs.from.length).toBe(dataset.sections['linkpred']?.['non_edges']);
    expectScores(byPair(dataset, pairs, values), sum, scoresOf(dataset, 'preferential_attachment'));
  });

  it('are each there once, the smaller number first, and share a partner', () => {
    const { from, to, common } = commonPartners(dataset.network);
    const names = Array.from(from, (one, pair) => `${one}-${to[pair]!}`);
    expect(new Set(names).size).toBe(names.length);
    expect(Array.from(from).every((one, pair) => one < to[pair]!)).toBe(true);
    expect(common.every((count) => count > 0)).toBe(true);
  });
});

it('reference pairs come from five datasets at least', () => {
  expect(scored.length).toBeGreaterThanOrEqual(5);
});

it('there may be many more pairs than ties: all those around one partner', () => {
  const around = Array.from({ length: 40 }, (_, place) => place + 1);
  const star = networkOf(41, { from: new Int32Array(40), to: Int32Array.from(around) });
  const { from, to, common, resourceAllocation } = commonPartners(star);
  expect(from).toHaveLength((40 * 39) / 2);
  expect(common.every((count) => count === 1)).toBe(true);
  expect(resourceAllocation.every((worth) => worth === 1 / 40)).toBe(true);
  const pairs = new Set(Array.from(from, (one, pair) => `${one} ${to[pair]!}`));
  expect(pairs.size).toBe(from.length);
});
