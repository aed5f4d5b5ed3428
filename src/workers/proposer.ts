import type { Finding } from '#analysis/finding.ts';
import type { Proposals } from '#analysis/proposals/proposal.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import url from './proposals.worker.ts?worker&url';
import { startWorker } from './trusted-worker.ts';
import { workApart, type Waiter } from './work-apart.ts';

/** A map, and those of its findings that are open. */
export interface Asked {
  readonly ecosystem: Ecosystem;
  readonly findings: readonly Finding[];
}

/** Works out, off the main thread, what could be tried on a map. */
export function proposeApart(asked: Asked, waiter: Waiter): Promise<Proposals> {
  return workApart<Proposals>(startWorker(url), asked, waiter);
}
