import type { Comparison } from '#analysis/comparison/compare.ts';
import type { TwoStates } from '#analysis/comparison/stayers.ts';
import type { WholeComparison } from '#analysis/comparison/whole-comparison.ts';
import url from './comparison.worker.ts?worker&url';
import { WaitingWorker } from './waiting-worker.ts';
import { workApart, type Waiter } from './work-apart.ts';

const comparer = new WaitingWorker(url);

/** Has what compares wait for two states: it is there even if the network goes meanwhile. */
export function readyComparer(): void {
  comparer.ready();
}

/**
 * Compares two states of a map off the main thread: what differs is told as soon
 * as it is known, then what became of the findings. The signal gives it up.
 */
export function compareApart(
  states: TwoStates,
  waiter: Waiter<Comparison>
): Promise<WholeComparison['findings']> {
  return workApart(comparer.take(), states, waiter);
}
