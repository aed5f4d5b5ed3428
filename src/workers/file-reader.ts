import type { MapFile } from '#exchange/map-file.ts';
import type { Reading } from '#exchange/problem.ts';
import { askWorker } from './trusted-worker.ts';
import type { ReadRequest } from './file-reader.worker.ts';
import url from './file-reader.worker.ts?worker&url';

/**
 * Reads a partner's file off the main thread: whatever it holds, the page goes on
 * living. One that is encrypted is opened with the passphrase, if there is one.
 */
export async function readFileApart(
  bytes: ArrayBuffer,
  passphrase: string | null = null
): Promise<Reading<MapFile>> {
  return askWorker(url, { bytes, passphrase } satisfies ReadRequest, [bytes]);
}
