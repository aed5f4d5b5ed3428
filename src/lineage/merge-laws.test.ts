import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { copiesAfter, histories, textOf, type Merge } from '#testing/histories.ts';
import { LAWS, type Copies, type Law } from '#testing/merge-laws.ts';
import { TRUSTING_MERGE, WRONG_MERGES } from '#testing/wrong-merges.ts';
import { TIMES } from '#testing/times.ts';
import { PURGED } from './cell.ts';
import { cellsApart } from './disagreements.ts';
import { merge } from './merge.ts';
import { isAlive } from './read-record.ts';

vi.setConfig({ testTimeout: 300_000 * TIMES });

const RUNS = 20_000 * TIMES;

const refutes = (law: Law, merged: Merge, numRuns: number): boolean =>
  fc.check(
    fc.property(histories, (history) => law(merged, copiesAfter(history, merged))),
    { numRuns, endOnFailure: true }
  ).failed;

it(`every law holds after each of ${String(RUNS)} histories, in which partners do meet`, () => {
  const met = { disagreement: 0, bin: 0, erasure: 0, 'three copies apart': 0 };
  const count = (copies: Copies): void => {
    const merged = copies.reduce(merge);
    const records = [...merged.records.values()];
    met.disagreement += Number(cellsApart(merged).length > 0);
    met.bin += Number(records.some((record) => !isAlive(record)));
    met.erasure += Number(records.some(({ cells }) => cells.has(PURGED)));
    met['three copies apart'] += Number(new Set(copies.slice(0, 3).map(textOf)).size === 3);
  };
  const laws = Object.entries(LAWS);
  fc.assert(
    // Drawing a history costs more than any law: all of them are asked of each.
    fc.property(histories, (history) => {
      const copies = copiesAfter(history);
      count(copies);
      const broken = laws.filter(([, law]) => !law(merge, copies)).map(([name]) => name);
      if (broken.length > 0) throw new Error(broken.join('\n'));
    }),
    { numRuns: RUNS }
  );

  console.error('histories', met, 'of', RUNS);
  expect(met.disagreement).toBeGreaterThan(0.4 * RUNS);
  expect(met.bin).toBeGreaterThan(0.4 * RUNS);
  expect(met.erasure).toBeGreaterThan(0.2 * RUNS);
  expect(met['three copies apart']).toBeGreaterThan(0.7 * RUNS);
});

it.each(Object.entries(WRONG_MERGES))('refuses a merge in which %s', (_, wrong) => {
  const laws = Object.entries(LAWS).filter(([, law]) => refutes(law, wrong, 2_000));

  expect(laws.map(([name]) => name)).not.toEqual([]);
});

it('finds the textbook merge right as long as nobody lies', () => {
  const laws = Object.entries(LAWS).filter(([, law]) => refutes(law, TRUSTING_MERGE, 500));

  expect(laws).toEqual([]);
});
