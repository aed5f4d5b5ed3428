import fc from 'fast-check';
import { it } from 'vitest';
import { copiesAfter, histories } from '#testing/histories.ts';
import { LAWS } from '#testing/merge-laws.ts';
import { merge } from './merge.ts';

const RUNS = 200_000;

it.each(Object.entries(LAWS))(`%s, after each of ${String(RUNS)} histories`, (_, law) => {
  fc.assert(
    fc.property(histories, (history) => law(merge, copiesAfter(history))),
    { numRuns: RUNS }
  );
});
