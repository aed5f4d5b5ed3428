import type { MapFile } from '#exchange/map-file.ts';
import type { Reading } from '#exchange/problem.ts';
import type { ReadRequest } from './file-reader.worker.ts';
import url from './file-reader.worker.ts?worker&url';
import { readApart } from './read-apart.ts';
import { WaitingWorker } from './waiting-worker.ts';

/** How a file is read. */
export interface ReadOptions {
  /** What opens it when it is encrypted. */
  readonly passphrase?: string | null;
  /** Gives the reading up. */
  readonly signal?: AbortSignal;
}

/** How long a file may take to be read: any map within the limits takes a fifth of it. */
const LONGEST_SECONDS = 10;
/** A passphrase is made slow to try, and is all the slower on a small device. */
const LONGEST_SEALED = 60;

const reader = new WaitingWorker(url);

/** Has a reader wait for a file: it is there even if the network goes meanwhile. */
export function readyReader(): void {
  reader.ready();
}

/** Reads a partner's file; one that is encrypted is opened with the passphrase, if there is one. */
export function readFileApart(
  bytes: ArrayBuffer,
  { passphrase = null, signal }: ReadOptions = {}
): Promise<Reading<MapFile>> {
  const seconds = passphrase === null ? LONGEST_SECONDS : LONGEST_SEALED;
  const request: ReadRequest = { bytes, passphrase };
  return readApart(reader.take(), request, bytes, { seconds, signal });
}
