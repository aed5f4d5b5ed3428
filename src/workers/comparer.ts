import type { TwoStates } from '#analysis/comparison/stayers.ts';
import type { Compared } from '#analysis/comparison/whole-comparison.ts';
import type { ComparisonAnswer } from './comparison.worker.ts';
import url from './comparison.worker.ts?worker&url';
import { WaitingWorker } from './waiting-worker.ts';

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
  const worker = comparer.take();
  const { promise, resolve, reject } = Promise.withResolvers<Compared>();
  worker.onmessage = ({ data }: MessageEvent<ComparisonAnswer>) => {
    if (data.is === 'progress') onprogress(data.share);
    else resolve({ states, ...data.compared });
  };
  worker.onerror = ({ message }) => {
    reject(new Error(`workers/comparer: ${message}`));
  };
  signal.addEventListener('abort', () => {
    reject(signal.reason as Error);
  });
  try {
    worker.postMessage(states);
    return await promise;
  } finally {
    worker.terminate();
  }
}
