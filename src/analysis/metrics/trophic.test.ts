import fc from 'fast-check';
import { expect, it } from 'vitest';
import { directedNetworkOf } from '#analysis/network.ts';
import { anyTies, renamed, reversed, tiesOf } from '#testing/any-ties.ts';
import {
  dataset,
  DATASETS,
  gapBetween,
  inOrderOf,
  TOLERANCE,
  type References
} from '#testing/oracle.ts';
import { foodWebIncoherence } from './food-web.ts';
import { trophicIncoherence, trophicLevels } from './trophic.ts';

const DIRECTED = DATASETS.filter(({ directed }) => directed);

it('has reference values for seven directed datasets', () => {
  expect(DIRECTED).toHaveLength(7);
});

it.each(DIRECTED)('has the levels and the incoherence of MacKay and others on $name', (data) => {
  const general = data.sections['general'] ?? {};
  const levels = trophicLevels(data.directedNetwork);
  const references = inOrderOf(data.ids, general['trophic_level_mackay2020'] as References);
  const incoherence = trophicIncoherence(data.directedNetwork) ?? NaN;

  expect(gapBetween(levels, references)).toBeLessThan(TOLERANCE);
  expect(
    gapBetween([incoherence], [general['trophic_incoherence_mackay2020'] as number])
  ).toBeLessThan(TOLERANCE);
});

// On Texas everybody is pointed to by someone: levels hang on nothing, and what
// networkx gives there (35.64) is the inverse of a matrix that has none.
const HANGING = ['emon_Texas'];

it.each(DIRECTED)('has the incoherence of food webs that networkx has on $name', (data) => {
  const value = foodWebIncoherence(data.directedNetwork);
  const reference = data.sections['general']?.['trophic_incoherence'] as number | null;
  const defined = HANGING.includes(data.name) ? null : reference;

  expect(gapBetween([value ?? NaN], [defined ?? NaN])).toBeLessThan(TOLERANCE);
});

it('finds nobody to start from where networkx takes the inverse of a matrix that has none', () => {
  for (const name of HANGING) {
    const { starts } = dataset(name).directedNetwork.into;
    expect([...starts].some((start, at) => at > 0 && start === starts[at - 1])).toBe(false);
  }
});

it('is undefined without any tie, and puts whoever has none at the first level', () => {
  const none = directedNetworkOf(2, { from: new Int32Array(), to: new Int32Array() });
  expect(trophicIncoherence(none)).toBeNull();
  expect(foodWebIncoherence(none)).toBeNull();
  expect([...trophicLevels(none)]).toEqual([0, 0]);
});

it('goes down a long line level by level', () => {
  const size = 400;
  const from = Int32Array.from({ length: size - 1 }, (_, at) => at);
  const line = directedNetworkOf(size, { from, to: from.map((at) => at + 1) });
  const levels = trophicLevels(line);
  expect(
    gapBetween(
      levels,
      Array.from(levels, (_, at) => at)
    )
  ).toBeLessThan(1e-7);
});

it('settles each level, turns upside down with the commands, and follows the names of actors', () => {
  const seen = { networks: 0, incoherent: 0, defined: 0 };
  fc.assert(
    fc.property(anyTies(30), fc.nat(), (any, turn) => {
      const ties = tiesOf(any);
      const network = directedNetworkOf(any.size, ties);
      const levels = trophicLevels(network);
      const incoherence = trophicIncoherence(network, levels);
      const back = directedNetworkOf(any.size, reversed(ties));
      const names = levels.map((_, actor) => (actor + turn) % any.size);
      const other = directedNetworkOf(any.size, renamed(ties, [...names]));
      const otherLevels = trophicLevels(other);

      seen.networks += 1;
      if ((incoherence ?? 0) > 0.01) seen.incoherent += 1;
      if (foodWebIncoherence(network) !== null) seen.defined += 1;
      for (let actor = 0; actor < any.size; actor += 1) {
        expect(Math.abs(imbalanceAt(actor, levels, any.ties))).toBeLessThan(1e-9);
      }
      if (incoherence === null) return;
      expect(incoherence).toBeGreaterThan(-1e-9);
      expect(incoherence).toBeLessThan(1 + 1e-9);
      expect(Math.abs((trophicIncoherence(back) ?? NaN) - incoherence)).toBeLessThan(1e-9);
      expect(
        gapBetween(
          levels,
          Array.from(names, (name) => otherLevels[name] ?? NaN)
        )
      ).toBeLessThan(1e-8);
    }),
    { numRuns: 500 }
  );
  console.error(JSON.stringify(seen));
  expect(seen.incoherent).toBeGreaterThan(80);
  expect(seen.defined).toBeGreaterThan(80);
});

/** What is left of the equation of one actor: steps to those below less steps from those above. */
function imbalanceAt(
  actor: number,
  levels: Float64Array,
  ties: readonly (readonly [number, number])[]
): number {
  const simple = new Map(ties.filter(([a, b]) => a !== b).map((tie) => [tie.join(), tie]));
  return [...simple.values()].reduce((sum, [from, to]) => {
    const step = (levels[to] ?? NaN) - (levels[from] ?? NaN) - 1;
    if (from === actor) return sum + step;
    return to === actor ? sum - step : sum;
  }, 0);
}
