import { expect, it } from 'vitest';
import { WITH_MARGIN } from '#analysis/comparison/measures-between.ts';
import { density, directedDensity } from '#analysis/metrics/density.ts';
import { dyadCensus, reciprocity } from '#analysis/metrics/dyads.ts';
import { directedNetworkOf, type DirectedNetwork } from '#analysis/network.ts';
import { meanPartners } from '#analysis/overview.ts';
import { finished } from '#analysis/work.ts';
import { coleman } from '#testing/coleman.ts';
import { changeErrors, type PairStatistic } from './vertex-bootstrap.ts';

const STATISTICS = {
  directedDensity: ({ mutual, asymmetric, empty }) =>
    (2 * mutual + asymmetric) / (2 * (mutual + asymmetric + empty)),
  ...WITH_MARGIN
} as const satisfies Record<string, PairStatistic>;
const NAMES = Object.keys(STATISTICS) as (keyof typeof STATISTICS)[];
/** The same figures, as they are worked out on a network. */
const MEASURED = {
  directedDensity,
  partners: meanPartners,
  density: ({ around }: DirectedNetwork) => density(around),
  reciprocity
} as const satisfies Record<keyof typeof STATISTICS, (network: DirectedNetwork) => number | null>;

const errorsOf = (
  before: DirectedNetwork,
  after: DirectedNetwork,
  seed = 1
): readonly (number | null)[] =>
  finished(changeErrors([before, after], Object.values(STATISTICS), seed));

const network = (size: number, ...pairs: readonly (readonly [number, number])[]): DirectedNetwork =>
  directedNetworkOf(size, {
    from: Int32Array.from(pairs, ([from]) => from),
    to: Int32Array.from(pairs, ([, to]) => to)
  });

it('finds the standard errors of the change that another program finds on Coleman’s schoolboys', () => {
  const { before, after, reference } = coleman();
  const errors = errorsOf(before, after);

  for (const [place, name] of NAMES.entries()) {
    const [was, is] = [before, after].map(
      (one) => STATISTICS[name](dyadCensus(one), one.size) ?? 0
    );
    expect((is ?? 0) - (was ?? 0)).toBeCloseTo(reference.change[name], 8);
    expect(is).toBeCloseTo(MEASURED[name](after) ?? NaN, 12);
    // A thousand draws give the error to one part in forty-five: four times that.
    expect(Math.abs((errors[place] ?? 0) / reference.error[name] - 1)).toBeLessThan(0.09);
  }
});

it('draws the same from the same seed, and not from another', () => {
  const { before, after } = coleman();

  expect(errorsOf(before, after)).toEqual(errorsOf(before, after));
  expect(errorsOf(before, after, 2)).not.toEqual(errorsOf(before, after));
});

it('draws the same actors at both dates: what did not change has no error', () => {
  const { before } = coleman();

  expect(errorsOf(before, before)).toEqual([0, 0, 0, 0]);
});

it('knows the error of one pair among three actors, worked out by hand', () => {
  const [found] = errorsOf(network(3), network(3, [0, 1], [1, 0]));
  // Share of the three pairs that are tied, squared: all three actors drawn, 6 in 27, give 1/9.
  // One drawn twice, 18 in 27: two pairs tied together, one time in three, and one drawn at
  // random, give 19/81. One drawn three times, 3 in 27: three pairs drawn at random give 5/27.
  const square = (6 / 27) * (1 / 9) + (18 / 27) * (19 / 81) + (3 / 27) * (5 / 27);
  const deviation = Math.sqrt(square - (1 / 3) ** 2);

  expect(deviation).toBeCloseTo(Math.sqrt(22 / 243), 12);
  expect(Math.abs((found ?? 0) / deviation - 1)).toBeLessThan(0.05);
});

it('says nothing of two actors, nor of what most draws leave undefined', () => {
  expect(errorsOf(network(2), network(2, [0, 1]))).toEqual([null, null, null, null]);
  const [dense, , , returned] = errorsOf(network(9), network(9, [0, 1]));
  expect(dense).toBeGreaterThan(0);
  expect(returned).toBeNull();
});
