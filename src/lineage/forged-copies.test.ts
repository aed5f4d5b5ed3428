import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { forgedStates } from '#testing/forged.ts';
import { copiesAfter, histories, textOf, writtenBy, type Merge } from '#testing/histories.ts';
import { TRUSTING_MERGE } from '#testing/wrong-merges.ts';
import { TIMES } from '#testing/times.ts';
import { compareSiblings, PURGED, type Sibling } from './cell.ts';
import { EMPTY_STATE, type MapState } from './map-state.ts';
import { merge } from './merge.ts';

vi.setConfig({ testTimeout: 120_000 * TIMES });

const RUNS = 20_000 * TIMES;
const NONE: readonly Sibling[] = [];

/** Whether all that is mine is still there, or was replaced by something new that can be seen. */
function survives(merged: Merge, mine: MapState, forged: MapState): boolean {
  const result = merged(mine, forged);
  const isNews = ({ dot }: Sibling): boolean => dot.counter > (mine.seen.get(dot.replica) ?? 0);
  return [...mine.records].every(([id, { type, cells }]) => {
    const theirs = forged.records.get(id)?.cells;
    const erased = (theirs?.get(PURGED) ?? NONE).some(isNews);
    const left = result.records.get(id);
    return (
      left?.type === type &&
      [...cells].every(([name, cell]) => {
        const now = left.cells.get(name) ?? NONE;
        const replaced = erased || (theirs?.get(name) ?? NONE).some(isNews);
        return cell.every(
          (sibling) => replaced || now.some((one) => compareSiblings(one, sibling) === 0)
        );
      })
    );
  });
}

it(`N11 keeps all that is mine from each of ${String(RUNS)} forged files`, () => {
  let everything = 0;
  fc.assert(
    fc.property(histories, forgedStates, (history, forged) => {
      const [mine = EMPTY_STATE] = copiesAfter(history);
      everything += Number(
        mine.records.size > 0 && [...forged.seen.values()].some((count) => count === 1_000_000_000)
      );

      expect(survives(merge, mine, forged)).toBe(true);
      expect(textOf(merge(forged, mine))).toBe(textOf(merge(mine, forged)));
    }),
    { numRuns: RUNS }
  );
  console.error('forged files that claim to have seen everything', everything, 'of', RUNS);
  expect(everything).toBeGreaterThan(0.4 * RUNS);
});

it('refuses a merge that believes whatever a file claims to have seen', () => {
  const { failed } = fc.check(
    fc.property(histories, forgedStates, (history, forged) =>
      survives(TRUSTING_MERGE, copiesAfter(history)[0] ?? EMPTY_STATE, forged)
    ),
    { numRuns: 2_000, endOnFailure: true }
  );

  expect(failed).toBe(true);
});

it('changes nothing for a file that has seen everything and holds nothing', () => {
  const mine = writtenBy('aaaaaaaaaaaaaaaa', EMPTY_STATE, {
    id: 'a_mairie',
    type: 'actor',
    cells: { name: 'Mairie' }
  });
  const forged = { ...EMPTY_STATE, seen: new Map([['aaaaaaaaaaaaaaaa', 1_000_000_000]]) };

  expect(merge(mine, forged).records).toEqual(mine.records);
});
