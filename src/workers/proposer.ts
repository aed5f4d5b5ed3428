import type { Proposals } from '#analysis/proposals/proposal.ts';
import type { Asked } from './proposals.worker.ts';
import url from './proposals.worker.ts?worker&url';
import { startWorker } from './trusted-worker.ts';
import { workApart, type Waiter } from './work-apart.ts';

/** Works out, off the main thread, what could be tried on a map. */
export function proposeApart(asked: Asked, waiter: Waiter): Promise<Proposals> {
  return workApart<Proposals>(startWorker(url), asked, waiter);
}
