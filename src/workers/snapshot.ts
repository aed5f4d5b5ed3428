import url from './snapshot.worker.ts?worker&url';
import type { Said, SnapshotRequest } from './snapshot.worker.ts';
import { ask } from './trusted-worker.ts';
import { WaitingWorker } from './waiting-worker.ts';

const worker = new WaitingWorker(url);

/** Has what copies maps wait for one: it is there even if the network goes meanwhile. */
export function readySnapshots(): void {
  worker.ready();
}

/** Copies what a map says, off the main thread. */
export function snapshotApart({ checkpoint, entries }: SnapshotRequest): Promise<Said> {
  return ask(worker.take(), { checkpoint, entries } satisfies SnapshotRequest);
}
