import type { LibraryReading } from '#exchange/library-file.ts';
import type { Reading } from '#exchange/problem.ts';
import url from './library-reader.worker.ts?worker&url';
import { readApart } from './read-apart.ts';
import { startWorker } from './trusted-worker.ts';

/** How long a library may take to be read: a few minutes would be a trap. */
const LONGEST_SECONDS = 60;

/** Reads a library of maps. */
export function readLibraryApart(
  bytes: ArrayBuffer,
  signal: AbortSignal
): Promise<Reading<readonly LibraryReading[]>> {
  return readApart(startWorker(url), bytes, bytes, { seconds: LONGEST_SECONDS, signal });
}
