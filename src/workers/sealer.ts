import { askWorker } from './trusted-worker.ts';
import type { SealRequest } from './sealer.worker.ts';
import url from './sealer.worker.ts?worker&url';

/** Encrypts a text with a passphrase off the main thread: the work is heavy on purpose. */
export async function sealApart(
  text: string,
  passphrase: string
): Promise<Uint8Array<ArrayBuffer>> {
  return askWorker(url, { text, passphrase } satisfies SealRequest);
}
