import type { MapFile } from '#exchange/map-file.ts';
import { refuse, type Reading } from '#exchange/problem.ts';
import type { ReadRequest } from './file-reader.worker.ts';
import url from './file-reader.worker.ts?worker&url';
import { startWorker } from './trusted-worker.ts';

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

/**
 * Reads a partner's file off the main thread: whatever it holds, the page goes on
 * living. One that is encrypted is opened with the passphrase, if there is one. A
 * reading that goes on for too long, that fails or that the signal gives up ends
 * in a refusal, and what it held is let go of.
 */
export async function readFileApart(
  bytes: ArrayBuffer,
  { passphrase = null, signal }: ReadOptions = {}
): Promise<Reading<MapFile>> {
  const worker = startWorker(url);
  const { promise, resolve } = Promise.withResolvers<Reading<MapFile>>();
  const stop = (problem: 'given-up' | 'reader-failed'): void =>
    resolve(refuse({ code: problem, path: '', facts: {} }));
  const seconds = passphrase === null ? LONGEST_SECONDS : LONGEST_SEALED;
  const late = setTimeout(() => {
    resolve(refuse({ code: 'too-slow', path: '', facts: { seconds } }));
  }, seconds * 1000);
  worker.onmessage = ({ data }: MessageEvent<Reading<MapFile>>) => resolve(data);
  worker.onmessageerror = () => stop('reader-failed');
  worker.onerror = (event) => {
    event.preventDefault();
    stop('reader-failed');
  };
  signal?.addEventListener('abort', () => stop('given-up'));
  worker.postMessage({ bytes, passphrase } satisfies ReadRequest, [bytes]);
  try {
    return await promise;
  } finally {
    clearTimeout(late);
    worker.terminate();
  }
}
