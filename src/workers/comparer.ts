import type { TwoStates } from '#analysis/comparison/stayers.ts';
import type { Compared } from '#analysis/comparison/whole-comparison.ts';
import url from './comparison.worker.ts?worker&url';
import { WaitingWorker } from './waiting-worker.ts';
import { workApart } from './work-apart.ts';

const comparer = new WaitingWorker(url);

/** Has what compares wait for two states: it is there even if the network goes meanwhile. */
export function readyComparer(): void {
  comparer.ready();
}

/** Compares two states of a map off the main thread; the signal gives it up. */
export async function compareApart(
  states: TwoStates,
  onprogress: (share: number) => void,
  signal: AbortSignal
): Promise<Compared> {
  const waiter = { onprogress, signal };
  const told = await workApart<Omit<Compared, 'states'>>(comparer.take(), states, waiter);
  return { states, ...told };
}
